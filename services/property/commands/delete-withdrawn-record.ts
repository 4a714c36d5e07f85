import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayDecide } from '../domain/case-policy.ts';
import { decide } from '../domain/case.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { changeCase, getCase, lockCase } from '../store/credit-cases.ts';
import { counterEntry } from './keep-entry.ts';
import { readNote, unknownCase } from './open-case.ts';
import { endDisclosure, settleClocks } from './settle-case.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly note: string;
}

/** Deletes a withdrawn record by a line that takes it back: its trace stays (R-K-20, R-K-27). */
export function deleteWithdrawnRecord(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'deleteWithdrawnRecord', input, now },
    async () => {
      const held = await lockCase(em, input.caseId);
      if (!held?.entryId) return unknownCase();
      authorize(mayDecide(actor, held));
      const note = readNote('note', input.note);
      if (note instanceof Refusal) return note;
      const ruling = decide(held, { decision: 'DELETED', by: actor.id, note, now });
      if (ruling instanceof Refusal) return ruling;

      const { entryId } = held;
      await settleClocks(em, held.id, ['WITHDRAWAL_DELETE'], now);
      await endDisclosure(em, entryId, 'DELETED', now);
      const reason = `R-K-20: withdrawn (撤销): ${note}`;
      await counterEntry(em, entryId, { reason, caseId: held.id, now });
      return changeCase(em, held, ruling);
    }, (id) => getCase(em, id)));
}
