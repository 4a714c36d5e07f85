import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import { insertAdoption } from '../../store/bodies/acts.ts';
import { readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import type { Estate } from '../../store/estate.entity.ts';
import { getEstate, lockEstate } from '../../store/estates.ts';
import { unknownEstate } from '../votes/refusals.ts';
import { unknownModel } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly estateId: string;
  readonly model: string;
  readonly startsOn: CivilDate;
}

/** An estate is governed by a model from a day on; the former one is kept as history. */
export function adoptGovernanceModel(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Estate> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'adoptGovernanceModel', input, now },
    async () => {
      const estate = await lockEstate(em, input.estateId);
      if (!estate) return unknownEstate();
      authorize(mayKeepBodies(actor, estate));
      const law = await readGovernanceLaw(em, estate.tenant, now);
      const { model, startsOn } = input;
      if (!law.models().some(({ code }) => code === model)) return unknownModel();
      const { id: estateId, tenant, division } = estate;
      const adoption = {
        id: newId(now), tenant, division, estateId, model, startsOn, adoptedAt: now,
        adoptedBy: actor.id,
      };
      return (await insertAdoption(em, adoption)) ? estate : unchanged();
    }, (id) => getEstate(em, id)));
}

function unchanged(): Refusal {
  return new Refusal('MODEL_UNCHANGED', 'A model is adopted from this day already',
    '该日已有治理模式', { field: 'startsOn' });
}
