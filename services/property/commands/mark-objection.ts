import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayDecide } from '../domain/case-policy.ts';
import { mark } from '../domain/objection.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { changeCase, getCase, lockCase } from '../store/credit-cases.ts';
import { meet } from './case-clocks.ts';
import { suspendEntry } from './keep-entry.ts';
import { unknownCase } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

/** Marks an entry "disputed" (R-K-16): it is suspended, and nothing else of the score is. */
export function markObjection(
  { actor, now, write }: Deps,
  { idempotencyKey: key, ...input }: { readonly idempotencyKey: string; readonly caseId: string },
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'markObjection', input, now },
    async () => {
      const held = await lockCase(em, input.caseId);
      if (!held?.entryId || held.kind !== 'ENTRY_OBJECTION') return unknownCase();
      authorize(mayDecide(actor, held));
      const marked = mark(held, now);
      if (marked instanceof Refusal) return marked;

      await meet(em, held.id, ['OBJECTION_MARK'], now);
      await suspendEntry(em, held.entryId, { caseId: held.id, now });
      return changeCase(em, held, marked);
    }, (id) => getCase(em, id)));
}
