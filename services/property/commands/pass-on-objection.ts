import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayDecide } from '../domain/case-policy.ts';
import { passOn } from '../domain/objection.ts';
import { readCaseLawOf } from '../store/case-law.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { changeCase, getCase, lockCase } from '../store/credit-cases.ts';
import { meet, owedFrom, startCaseClocks } from './case-clocks.ts';
import { unknownCase } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly caseId: string;
  /** The department that provided the record. */
  readonly provider: string;
}

/** Passes an objection on to who provided the record, which decides it (R-K-18). */
export function passOnObjection(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'passOnObjection', input, now },
    async () => {
      const held = await lockCase(em, input.caseId);
      if (!held || held.kind !== 'ENTRY_OBJECTION') return unknownCase();
      authorize(mayDecide(actor, held));
      const provider = textWithin('provider', input.provider, { max: 100 });
      if (provider instanceof Refusal) return provider;
      const passed = passOn(held, provider, now);
      if (passed instanceof Refusal) return passed;

      const { tenant, receivedAt: began } = held;
      const law = await readCaseLawOf(em, { tenant, began, now });
      await meet(em, held.id, ['OBJECTION_PASS_ON'], now);
      const owed = owedFrom(['PASSED_ON'], held.route, law);
      await startCaseClocks(em, held, owed, law, { now, calendar });
      return changeCase(em, held, passed);
    }, (id) => getCase(em, id)));
}
