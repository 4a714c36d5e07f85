import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { type Actor, authorize } from '@linli/kernel/actor.ts';
import { isId, newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { begin, DIVISION_OF, isPlaceOf, type Post } from '../domain/duty.ts';
import { mayRoster } from '../domain/policy.ts';
import { findDivision } from '../store/divisions.ts';
import type { Duty } from '../store/duty.entity.ts';
import { listGridsById } from '../store/grids.ts';
import {
  type DutyRow, findOfficer, getDuty, insertDuty, lockPost,
} from '../store/officers.ts';
import { tellDuty } from './tell-duty.ts';

interface AssignOfficerInput {
  readonly idempotencyKey: string;
  readonly officerId: string;
  readonly post: Post;
  readonly place: string;
  readonly from?: Date | null | undefined;
}

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

/** Puts somebody on duty (到岗): whoever owes a step from then on is told by this roster. */
export function assignOfficer(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: AssignOfficerInput,
): Promise<DutyRow | Refusal> {
  return write((em) => once(
    em, { actor, key, mutation: 'assignOfficer', input, now },
    async () => {
      const place = await findPlace(em, actor, input);
      if (!place) return UNKNOWN_PLACE;
      authorize(mayRoster(actor, place.division));
      const officer = isId(input.officerId) ? await findOfficer(em, input.officerId) : null;
      if (!officer) return UNKNOWN_OFFICER;

      const seat = { tenant: actor.tenant, post: input.post, place: input.place };
      const term = begin(input.from ?? now, await lockPost(em, seat), now);
      if (term instanceof Refusal) return term;

      const duty = { id: newId(now), ...seat, ...place, officerId: officer.id, ...term };
      await insertDuty(em, duty);
      await tellDuty(em, duty, now);
      return getDuty(em, duty.id);
    },
    (id) => getDuty(em, id),
  ));
}

/** Where the post stands; null where there is no such place, or none the actor may know of. */
async function findPlace(
  em: EntityManager, { tenant }: Actor, { post, place }: Pick<AssignOfficerInput, 'post' | 'place'>,
): Promise<Pick<Duty, 'division' | 'gridId'> | null> {
  if (!isPlaceOf(post, place)) return null;
  // Whose id a department's is, only `petition` knows; its posts lie in the district, as it does.
  if (post === 'DEPARTMENT_LIAISON' || post === 'DEPARTMENT_LEADER') {
    return { division: tenant, gridId: null };
  }
  if (post === 'GRID_OFFICER') {
    const [grid] = await listGridsById(em, [place]);
    return grid ? { division: grid.division, gridId: grid.id } : null;
  }
  const division = await findDivision(em, place);
  return division?.level === DIVISION_OF[post] ? { division: place, gridId: null } : null;
}

const UNKNOWN_PLACE = new Refusal(
  'UNKNOWN_PLACE', 'There is no such place with this post', '没有设此岗位的该网格、区划或部门',
  { field: 'place', rule: 'R-E-08' },
);

const UNKNOWN_OFFICER = new Refusal(
  'UNKNOWN_OFFICER', 'There is no such officer', '没有该人员', { field: 'officerId' },
);
