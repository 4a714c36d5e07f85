import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { leastOf } from '../../domain/bodies/formation.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import { listBodies } from '../../store/bodies.ts';
import { type Formation, getFormation, insertFormation } from '../../store/bodies/formations.ts';
import { readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import { lockEstate } from '../../store/estates.ts';
import { unknownEstate } from '../votes/refusals.ts';
import { startBodyClocks } from './body-clocks.ts';
import { noteStep } from './formation-step.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly estateId: string;
  readonly seats: number;
  readonly official: string;
}

/** A preparation or re-election group begins, helped by an official who answers for it (P-47). */
export function beginFormation(
  { actor, calendar, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Formation | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'beginFormation', input, now },
    async () => {
      const estate = await lockEstate(em, input.estateId);
      if (!estate) return unknownEstate();
      authorize(mayKeepBodies(actor, estate));
      const law = await readGovernanceLaw(em, estate.tenant, now);
      const { seats } = input;
      const size = law.committee();
      const least = leastOf(size, estate.householdCount);
      if (seats < least || seats > size.most || seats % 2 === 0) return wrongSize(least, size.most);
      const official = textWithin('official', input.official, { max: 200 });
      if (official instanceof Refusal) return official;

      const { id: estateId, tenant, division } = estate;
      const sitting = (await listBodies(em, [estateId], today))
        .find(({ kind }) => kind === 'OWNERS_COMMITTEE');
      const formation: Formation = {
        id: newId(now), tenant, division, estateId, stage: 'PREPARING', seats, official,
        replacesId: sitting?.id ?? null, begunAt: now, begunBy: actor.id, publicityUntil: null,
        voteId: null, bodyId: null, filingNumber: null,
      };
      if (!(await insertFormation(em, formation))) return open();
      await noteStep(em, formation, { by: actor.id, now });
      await startBodyClocks(em, formation, ['FORMATION'], law, { now, calendar });
      return formation;
    }, (id) => getFormation(em, id)));
}

function wrongSize(least: number, most: number): Refusal {
  return invalid('seats', `is odd, ${least} to ${most}`, `须为 ${least} 至 ${most} 的单数`, 'R-W-16');
}

function open(): Refusal {
  return new Refusal('FORMATION_OPEN', 'A committee of the estate is being formed already',
    '该小区已有组建（换届）事项在办', { field: 'estateId' });
}
