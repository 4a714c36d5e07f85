import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayDecide } from '../domain/case-policy.ts';
import { findCaseEntry } from '../store/case-entries.ts';
import { readCaseLaw } from '../store/case-law.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { getCase, insertCase } from '../store/credit-cases.ts';
import { startCaseClocks } from './case-clocks.ts';
import { caseOpen, entryGone, newCase, readSaid, unknownEntry } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly grounds: string;
  /** The written notices by which the record was withdrawn or overturned. */
  readonly notices: readonly string[];
}

/** A record was withdrawn or overturned, in writing (撤销): its deletion is owed (R-K-20). */
export function noteWithdrawal(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'noteWithdrawal', input, now },
    async () => {
      const entry = await findCaseEntry(em, input.entryId);
      if (!entry) return unknownEntry();
      authorize(mayDecide(actor, entry));
      if (entry.countered) return entryGone();
      const said = readSaid({ grounds: input.grounds, materials: input.notices });
      if (said instanceof Refusal) return said;
      if (said.materials.length === 0) return invalid('notices', 'is empty', '不得为空', 'R-K-20');

      const { tenant, division, subjectKind, subjectId, id: entryId } = entry;
      const opening = {
        kind: 'WITHDRAWAL', tenant, division, subjectKind, subjectId, by: actor.id, now,
      } as const;
      const opened = newCase(opening, said, { entryId, materialAt: now });
      if (!(await insertCase(em, opened))) return caseOpen();

      const law = await readCaseLaw(em, tenant, now);
      const owed = [{ kind: 'WITHDRAWAL_DELETE', limit: law.withdrawal() }] as const;
      await startCaseClocks(em, opened, owed, law, { now, calendar });
      return opened;
    }, (id) => getCase(em, id)));
}
