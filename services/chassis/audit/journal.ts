import type { Actor } from '@linli/kernel/actor.ts';
import type { EntityManager } from '../database.ts';
import { log } from '../log.ts';
import type { Reading } from '../reading.ts';
import { recordAudit } from './entries.ts';
import type { AuditEntry } from './entries.ts';

/** Somebody's data, shown as they are. */
export interface PlainRead {
  /** The type and id of whom they tell of. */
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly division: string;
  /** What it was read for; null where only the request says. */
  readonly purpose: string;
}

/** What one request has to answer for, noted as it happens. */
export interface Journal {
  plainRead(read: PlainRead): void;
  refused(refusal: { readonly action: string; readonly code: string }): void;
  /**
   * Records the plain reads where they were made, and ends that transaction. Throws where it
   * cannot: then nothing is answered.
   */
  settleReads(): Promise<void>;
  /** Records the refusals; nothing was written or shown for them, so they stand alone. */
  settleRefusals(): Promise<void>;
}

interface Request {
  readonly actor: Actor;
  readonly now: Date;
  readonly reading: Reading;
  readonly write: (work: (em: EntityManager) => Promise<void>) => Promise<void>;
}

export function openJournal({ actor, now, reading, write }: Request): Journal {
  const reads = new Map<string, PlainRead & { readonly fields: Set<string> }>();
  const refusals: AuditEntry[] = [];
  const doer = { actor, now };
  return {
    plainRead(read) {
      const key = `${read.type}:${read.id}:${read.purpose}`;
      const known = reads.get(key) ?? { ...read, fields: new Set() };
      known.fields.add(read.field);
      reads.set(key, known);
    },
    refused({ action, code }) {
      refusals.push({ kind: 'REFUSAL', action, outcome: code });
    },
    async settleReads() {
      if (reads.size === 0) return;
      const taken = [...reads.values()];
      reads.clear();
      await reading.read((em) => recordReads(em, doer, taken));
      await reading.commit();
    },
    async settleRefusals() {
      if (refusals.length === 0) return;
      const taken = refusals.splice(0).slice(0, REFUSALS_AT_MOST);
      await write((em) => recordAudit(em, doer, taken)).catch((error: unknown) => {
        log.error({ err: error }, 'refusals were not recorded');
      });
    },
  };
}

/** One request is one act: a thousand references refused in it are no more of one. */
const REFUSALS_AT_MOST = 100;

async function recordReads(
  em: EntityManager,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  reads: readonly (PlainRead & { readonly fields: Set<string> })[],
): Promise<void> {
  const byPurpose = Map.groupBy(reads, ({ purpose }) => purpose);
  for (const [purpose, same] of byPurpose) {
    const entries = same.map(({ type, id, division, fields }): AuditEntry => ({
      kind: 'PLAIN_READ', action: type, subject: id, division, fields: [...fields].sort(),
      outcome: 'DONE',
    }));
    await recordAudit(em, { actor: { ...actor, purpose }, now }, entries);
  }
}
