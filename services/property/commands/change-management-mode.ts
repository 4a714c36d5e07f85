import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { enterMode } from '../domain/management.ts';
import type { Mode } from '../domain/management.ts';
import { mayManage } from '../domain/policy.ts';
import type { Estate } from '../store/estate.entity.ts';
import { getEstate, lockEstate } from '../store/estates.ts';
import { followPeriod, getOpenPeriod } from '../store/management-periods.ts';

type Deps = Pick<Context, 'actor' | 'loaders' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly estateId: string;
  readonly mode: Mode;
  readonly startsOn: CivilDate;
}

/** Enters an estate's next mode of management; the one before ends the day before. */
export function changeManagementMode(
  deps: Deps,
  { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Estate> | Refusal> {
  const { actor, now } = deps;
  return deps.write((em) => once(em, { actor, key, mutation: 'changeManagementMode', input, now },
    async () => {
      const estate = await lockEstate(em, input.estateId);
      if (!estate) return unknown();
      authorize(mayManage(actor, estate));

      const present = await getOpenPeriod(em, estate.id);
      const entered = enterMode(present, input);
      if (entered instanceof Refusal) return entered;

      await followPeriod(em, present, { id: newId(now), ...entered });
      deps.loaders.periods.clear(estate.id);
      return estate;
    }, (id) => getEstate(em, id)));
}

function unknown(): Refusal {
  return new Refusal('UNKNOWN_ESTATE', 'There is no such estate', '没有该小区',
    { field: 'estateId' });
}
