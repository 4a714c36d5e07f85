import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { isId, newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { mayApply } from '../domain/matter-policy.ts';
import { findDivision } from '../store/divisions.ts';
import type { GridMatter } from '../store/grid-matter.entity.ts';
import { getGridMatter, insertGridMatter } from '../store/grid-matters.ts';
import { startAdmitting } from './matter-clock.ts';
import { readMatterText } from './matter-text.ts';
import type { MatterTextInput } from './matter-text.ts';
import { recordMatter } from './take-matter-step.ts';
import type { Deps } from './take-matter-step.ts';

interface ApplyForGridMatterInput extends MatterTextInput {
  readonly idempotencyKey: string;
  readonly division: string;
}

/** A department applies to put a matter of its own to the grids of a division (R-G-29). */
export async function applyForGridMatter(
  deps: Deps, { idempotencyKey: key, ...input }: ApplyForGridMatterInput,
): Promise<Row<GridMatter> | Refusal> {
  const { actor, now, write } = deps;
  const { organization: departmentId } = actor;
  const { division } = input;
  authorize(
    departmentId !== null && isId(departmentId) && mayApply(actor, { division, departmentId }),
  );
  return write((em) => once(
    em, { actor, key, mutation: 'applyForGridMatter', input, now },
    async () => {
      const text = readMatterText(input, now);
      if (text instanceof Refusal) return text;
      if (!(await findDivision(em, division))) return UNKNOWN_DIVISION;
      const matter = {
        ...text, id: newId(now), tenant: actor.tenant, division, departmentId,
        state: 'APPLIED', appliedAt: now,
      } as const;
      await insertGridMatter(em, matter);
      await opened(em, matter, deps);
      return matter;
    },
    (id) => getGridMatter(em, id),
  ));
}

async function opened(em: EntityManager, matter: Row<GridMatter>, deps: Deps): Promise<void> {
  const { actor, now } = deps;
  await recordMatter(em, matter, { step: 'APPLY', note: '', actor, now });
  await startAdmitting(em, matter, deps);
}

const UNKNOWN_DIVISION = new Refusal(
  'UNKNOWN_DIVISION', 'There is no such division', '没有该区划',
  { field: 'division', rule: 'R-G-29' },
);
