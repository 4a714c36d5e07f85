import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import type { BodyKind } from '../../domain/bodies.ts';
import { lastDayOf } from '../../domain/bodies/clocks.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import { type Place, seatFaults } from '../../domain/bodies/powers.ts';
import { getBody, insertBody, listBodies } from '../../store/bodies.ts';
import { type GovernanceLaw, readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import type { Estate } from '../../store/estate.entity.ts';
import { lockEstate } from '../../store/estates.ts';
import type { GovernanceBody } from '../../store/governance-body.entity.ts';
import { unknownEstate } from '../votes/refusals.ts';
import { startTermClock } from './body-clocks.ts';
import { seatsWrong, unknownModel } from './refusals.ts';
import { tellStanding } from './tell-standing.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly estateId: string;
  readonly model: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly seats: number;
  readonly partyMemberSeats: number;
  readonly startsOn: CivilDate;
  readonly organization?: string | null | undefined;
}

/** Enters a body as its model has it, in office from a day on for a term of the model's length. */
export function establishBody(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<GovernanceBody> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'establishBody', input, now },
    async () => {
      const estate = await lockEstate(em, input.estateId);
      if (!estate) return unknownEstate();
      authorize(mayKeepBodies(actor, estate));
      const law = await readGovernanceLaw(em, estate.tenant, now);
      const model = law.models().find(({ code }) => code === input.model);
      if (!model) return unknownModel();
      const place = model.places.find(({ kind }) => kind === input.kind);
      if (!place) return invalid('kind', `is no body of ${model.code}`, '不是该模式的组织');
      const name = textWithin('name', input.name, { max: 100 });
      if (name instanceof Refusal) return name;
      const faults = seatFaults(place, { all: input.seats, party: input.partyMemberSeats });
      if (faults.length > 0) return seatsWrong(faults, place);
      if (input.partyMemberSeats < 0 || input.partyMemberSeats > input.seats) return tooMany();
      return enterBody(em, { estate, place, model: model.code, asked: { ...input, name }, law }, {
        now, calendar,
      });
    }, (id) => getBody(em, id)));
}

export interface Entering {
  readonly estate: Row<Estate>;
  readonly place: Pick<Place, 'kind' | 'termYears'>;
  readonly model: string;
  readonly asked: Pick<Asked, 'name' | 'seats' | 'partyMemberSeats' | 'startsOn' | 'organization'>;
  readonly law: GovernanceLaw;
}

/** One body of a kind is in office at a time; its term rings by itself, its standing is told. */
export async function enterBody(
  em: EntityManager, { estate, place, model, asked, law }: Entering,
  moment: Pick<Deps, 'now' | 'calendar'>,
): Promise<Row<GovernanceBody> | Refusal> {
  const { id: estateId, tenant, division } = estate;
  const { startsOn, organization = null } = asked;
  const sitting = await listBodies(em, [estateId], startsOn);
  const taken = sitting.some(({ kind }) => kind === place.kind);
  if (taken && place.kind !== 'OTHER_BODY') return exists();
  const body: Row<GovernanceBody> = {
    id: newId(moment.now), tenant, division, estateId, model, kind: place.kind, name: asked.name,
    seats: asked.seats, partyMemberSeats: asked.partyMemberSeats, startsOn,
    endsOn: lastDayOf(startsOn, place.termYears), organization, suspendedAt: null,
    dissolvedOn: null, dissolvedWhy: null,
  };
  await insertBody(em, body);
  await startTermClock(em, body, law, moment);
  await tellStanding(em, body, moment.now);
  return body;
}

function exists(): Refusal {
  return new Refusal('BODY_EXISTS', 'The estate has such a body in office', '该类组织已在任',
    { field: 'kind' });
}

function tooMany(): Refusal {
  return invalid('partyMemberSeats', 'is 0 to `seats`', '须为 0 至席位数');
}
