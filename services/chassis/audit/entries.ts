import type { Generated } from 'kysely';
import type { Actor } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import { currentTrace } from '../log.ts';

export const AUDIT_KINDS = ['WRITE', 'PLAIN_READ', 'REFUSAL'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** How the links of a chain are hashed: SM3 where commercial cryptography is prescribed. */
export const DIGESTS = ['SHA256', 'SM3'] as const;
export type Digest = (typeof DIGESTS)[number];

/** What was done, read or refused; never what it said of anybody. */
export interface AuditEntry {
  readonly kind: AuditKind;
  /** The mutation, or the field that was read or refused. */
  readonly action: string;
  /** Of a write the id it answered, of a plain read whose data it was. */
  readonly subject?: string;
  /** Where whoever was read belongs. */
  readonly division?: string;
  /** What was read of them. */
  readonly fields?: readonly string[];
  /** DONE, or why not. */
  readonly outcome: string;
  /** The digest of what was sent. */
  readonly body?: string;
}

/** Who does it, and when. */
export interface Doer {
  readonly actor: Actor;
  readonly now: Date;
}

export interface AuditTable {
  id: string;
  tenant: string;
  at: Date;
  recordedAt: Generated<Date>;
  kind: AuditKind;
  action: string;
  subject: string | null;
  division: string | null;
  fields: readonly string[];
  outcome: string;
  body: string | null;
  actor: string;
  actorKind: Actor['kind'];
  organization: string | null;
  client: string | null;
  purpose: string | null;
  requestId: string | null;
  /** Null until it is linked. */
  sequence: Generated<number | null>;
  before: Generated<string | null>;
  hash: Generated<string | null>;
  digest: Generated<Digest | null>;
}

export interface AuditHeadTable {
  tenant: string;
  day: string;
  sequence: number;
  hash: string;
  signedAt: Date;
  export: string;
}

export interface AuditTables {
  audit: AuditTable;
  auditHead: AuditHeadTable;
}

/** A row of `audit`, not yet linked. */
export function auditRow({ actor, now }: Doer, entry: AuditEntry) {
  return {
    id: newId(now),
    tenant: actor.tenant,
    at: now,
    kind: entry.kind,
    action: entry.action,
    subject: entry.subject ?? null,
    division: entry.division ?? null,
    fields: entry.fields ?? [],
    outcome: entry.outcome,
    body: entry.body ?? null,
    actor: actor.id,
    actorKind: actor.kind,
    organization: actor.organization,
    client: actor.client,
    purpose: actor.purpose,
    requestId: currentTrace() ?? null,
  };
}

/** Records them in the transaction they tell of, with one statement. */
export async function recordAudit(
  em: EntityManager, doer: Doer, entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => auditRow(doer, entry));
  await kysely<AuditTables>(em).insertInto('audit').values(rows).execute();
}
