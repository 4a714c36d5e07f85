import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { maySpeakFor } from '../domain/case-policy.ts';
import { supply } from '../domain/objection.ts';
import { readCaseLawOf } from '../store/case-law.ts';
import type { CreditCase } from '../store/credit-case.entity.ts';
import { changeCase, getCase, lockCase } from '../store/credit-cases.ts';
import { owedFrom, startCaseClocks } from './case-clocks.ts';
import { readMaterials, unknownCase } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly materials: readonly string[];
}

/** Hands in what an objection rests on: the first of it starts the limits of R-K-17 and 18. */
export function supplyMaterial(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditCase> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'supplyMaterial', input, now },
    async () => {
      const held = await lockCase(em, input.caseId);
      if (!held || held.kind !== 'ENTRY_OBJECTION') return unknownCase();
      authorize(maySpeakFor(actor, held));
      const given = readMaterials(input.materials, held.materials);
      if (given instanceof Refusal) return given;
      if (given.length === 0) return invalid('materials', 'is empty', '不得为空', 'R-K-17');
      const supplied = supply(held, now);
      if (supplied instanceof Refusal) return supplied;

      if (!held.materialAt) {
        const { tenant, receivedAt: began } = held;
        const law = await readCaseLawOf(em, { tenant, began, now });
        const owed = owedFrom(['MATERIAL'], held.route, law);
        await startCaseClocks(em, held, owed, law, { now, calendar });
      }
      return changeCase(em, held, { ...supplied, materials: [...held.materials, ...given] });
    }, (id) => getCase(em, id)));
}
