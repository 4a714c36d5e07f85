import { createHash } from 'node:crypto';
import { canonical } from '../signing.ts';
import type { AuditKind, Digest } from './entries.ts';

/** A row of the chain as it is handed out: instants as text, and all that its hash is of. */
export interface LinkedRow {
  readonly service: string;
  readonly tenant: string;
  readonly sequence: number;
  /** The hash of the row before; null of the first. */
  readonly before: string | null;
  readonly id: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly kind: AuditKind;
  readonly action: string;
  readonly subject: string | null;
  readonly division: string | null;
  readonly fields: readonly string[];
  readonly outcome: string;
  readonly body: string | null;
  readonly actor: string;
  readonly actorKind: string;
  readonly organization: string | null;
  readonly client: string | null;
  readonly purpose: string | null;
  readonly requestId: string | null;
  readonly digest: Digest;
}

const ALGORITHM = { SHA256: 'sha256', SM3: 'sm3' } as const satisfies Record<Digest, string>;

/** R-D-39: of the whole row, which has the hash of the one before in it. */
export function linkHash(row: LinkedRow): string {
  return createHash(ALGORITHM[row.digest]).update(canonical(row)).digest('hex');
}

/** What the chain had come to, as it is signed. */
export interface Head {
  readonly kind: 'AUDIT_HEAD';
  readonly service: string;
  readonly tenant: string;
  readonly day: string;
  readonly sequence: number;
  readonly hash: string;
  readonly signedAt: string;
}
