import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayAppoint } from '../../domain/policy.ts';
import { checkTerm, type Post, POSTS } from '../../domain/roster/post.ts';
import {
  type AppointmentRow, findMember, findPlace, getAppointment, insertAppointment,
} from '../../store/roster/appointments.ts';
import { unknownMember, unknownPlace } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly post: Post;
  readonly memberId: string;
  readonly placeId: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly reason: string;
}

/** Appoints a member to a post; one that is held by one alone is held by nobody else meanwhile. */
export function appointMember(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppointmentRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'appointMember', input, now },
    async () => {
      const { post, placeId, memberId, startsOn, endsOn } = input;
      const { place: placeType } = POSTS[post];
      const division = await findPlace(em, placeType, placeId);
      if (division === null) return unknownPlace('placeId');
      authorize(mayAppoint(actor, division));
      if (!(await findMember(em, memberId))) return unknownMember();
      const reason = textWithin('reason', input.reason, { max: 500 });
      if (reason instanceof Refusal) return reason;
      const wrong = checkTerm(input);
      if (wrong) return wrong;
      const row = {
        id: newId(now), tenant: actor.tenant, division, post, memberId, placeType, placeId,
        startsOn, endsOn, reason, appointedBy: actor.id, appointedAt: now, handover: null,
      };
      return (await insertAppointment(em, row)) ? row : held();
    }, (id) => getAppointment(em, id)));
}

function held(): Refusal {
  return new Refusal('POST_HELD', 'Somebody holds the post there on one of these days',
    '该岗位在此期间已有人任职', { field: 'startsOn' });
}
