import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayDecide } from '../domain/case-policy.ts';
import { decide } from '../domain/case.ts';
import { mayApply, mayGrant, unmet } from '../domain/repair.ts';
import { readCaseLawOf } from '../store/case-law.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { changeCase, getCase, lockCase } from '../store/credit-cases.ts';
import { lockDisclosure } from '../store/credit-disclosures.ts';
import { counterEntry } from './keep-entry.ts';
import { readNote, unclassified, unknownCase } from './open-case.ts';
import { endDisclosure, settleClocks } from './settle-case.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly decision: 'GRANTED' | 'REFUSED';
  readonly note: string;
}

/**
 * Decides on a repair: granted only where every condition is met and evidenced (R-K-24). The
 * record is shown no more and its entry ceases to count; neither is lost.
 */
export function decideRepair(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'decideRepair', input, now },
    async () => {
      const held = await lockCase(em, input.caseId);
      if (!held?.entryId) return unknownCase();
      authorize(mayDecide(actor, held));
      const note = readNote('note', input.note);
      if (note instanceof Refusal) return note;
      const ruling = decide(held, { decision: input.decision, by: actor.id, note, now });
      if (ruling instanceof Refusal) return ruling;

      const { entryId } = held;
      if (input.decision === 'GRANTED') {
        const disclosure = await lockDisclosure(em, entryId);
        if (!disclosure) return unclassified();
        const { tenant, receivedAt: began } = held;
        const law = await readCaseLawOf(em, { tenant, began, now });
        const missing = unmet(disclosure, held.evidence, law.conditions());
        const no = mayApply(disclosure, now) ?? mayGrant(missing);
        if (no) return no;
        await endDisclosure(em, entryId, 'REPAIRED', now);
        const reason = `R-K-24: repaired (信用修复): ${note}`;
        await counterEntry(em, entryId, { reason, caseId: held.id, now });
      }
      await settleClocks(em, held.id, ['REPAIR_DECIDE'], now);
      return changeCase(em, held, ruling);
    }, (id) => getCase(em, id)));
}
