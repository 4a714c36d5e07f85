import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { type CivilDate, civilDateOf } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import type { Duty } from '../../domain/bodies/duties.ts';
import { mayActIn } from '../../domain/bodies/policy.ts';
import { placeWith, type Power } from '../../domain/bodies/powers.ts';
import { meets } from '../../domain/votes/tally.ts';
import { lockBody } from '../../store/bodies.ts';
import { type Act, getAct, insertAct } from '../../store/bodies/acts.ts';
import { readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import { listSeatsOn, type Seat } from '../../store/bodies/seats.ts';
import type { GovernanceBody } from '../../store/governance-body.entity.ts';
import { dissolved, unknownBody, unknownSeat } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;
type Acted = Promise<Act | Refusal>;

interface Asked {
  readonly idempotencyKey: string;
  readonly bodyId: string;
  readonly doneOn: CivilDate;
  readonly text: string;
  readonly reference?: string | null | undefined;
}

/** A body that is held, with whoever sat in it on the day something was done. */
export interface Acting {
  readonly body: Row<GovernanceBody>;
  readonly seats: readonly Seat[];
}

type Rest = Pick<Act, 'kind' | 'seatIds'> & Partial<Pick<Act, 'duty' | 'power' | 'hours'>>;
type Decide = (em: EntityManager, acting: Acting) => Promise<Rest | Refusal>;

/** A body decides what its model gives it to decide, where enough of its members agree (R-W-21). */
export function recordDecision(
  deps: Deps, input: Asked & { readonly power: Power; readonly seatIds: readonly string[] },
): Acted {
  return record(deps, 'recordDecision', input, async (em, { body, seats }) => {
    const law = await readGovernanceLaw(em, body.tenant, deps.now);
    const model = law.models().find(({ code }) => code === body.model);
    const right = model ? placeWith(model, input.power) : null;
    if (right?.kind !== body.kind) return wrongBody(right?.label ?? input.power);
    const agreed = new Set(input.seatIds);
    if (![...agreed].every((id) => seats.some((seat) => seat.id === id))) return unknownSeat();
    if (!meets(right.quorum, agreed.size, seats.length)) return tooFew(agreed.size, seats.length);
    return { kind: 'DECISION', power: input.power, seatIds: [...agreed] };
  });
}

/** Notes a duty that was done, such as minutes that were posted (W-21). */
export function recordDuty(deps: Deps, input: Asked & { readonly duty: Duty }): Acted {
  return record(deps, 'recordDuty', input, () =>
    Promise.resolve({ kind: 'DUTY', duty: input.duty, seatIds: [] }));
}

const HOURS_AT_MOST = 200;

/** Notes what a member learned (W-22). */
export function recordTraining(
  deps: Deps, input: Asked & { readonly seatId: string; readonly hours: number },
): Acted {
  const { seatId, hours } = input;
  return record(deps, 'recordTraining', input, (_, { seats }) => {
    if (!seats.some(({ id }) => id === seatId)) return Promise.resolve(unknownSeat());
    const right = hours >= 1 && hours <= HOURS_AT_MOST;
    return Promise.resolve(right ? { kind: 'TRAINING', hours, seatIds: [seatId] }
      : invalid('hours', `is 1 to ${HOURS_AT_MOST}`, `须为 1 至 ${HOURS_AT_MOST}`));
  });
}

function record<I extends Asked>(
  { actor, now, write }: Deps, mutation: string, { idempotencyKey: key, ...input }: I,
  decide: Decide,
): Acted {
  return write((em) => once(em, { actor, key, mutation, input, now }, async () => {
    const body = await lockBody(em, input.bodyId);
    if (!body) return unknownBody();
    const { doneOn } = input;
    const seats = await listSeatsOn(em, [body.id], doneOn);
    authorize(mayActIn(actor, body, seats.map(({ account }) => account)));
    const wrong = checkDay(body, doneOn, civilDateOf(now));
    if (wrong) return wrong;
    const text = textWithin('text', input.text, { max: 5_000 });
    if (text instanceof Refusal) return text;
    const rest = await decide(em, { body, seats });
    if (rest instanceof Refusal) return rest;
    return insertAct(em, newAct(body, { doneOn, text, reference: input.reference ?? null },
      { by: actor.id, now }, rest));
  }, (id) => getAct(em, id)));
}

/** An act about to be entered: nobody has answered it. */
export function newAct(
  { id: bodyId, tenant, division, estateId }: Row<GovernanceBody>,
  said: Pick<Act, 'doneOn' | 'text' | 'reference'>,
  { by, now }: { readonly by: string; readonly now: Date },
  rest: Rest & Partial<Pick<Act, 'againstId'>>,
): Act {
  return {
    id: newId(now), tenant, division, estateId, bodyId, duty: null, power: null, againstId: null,
    hours: null, ...said, recordedAt: now, recordedBy: by, answer: null, answeredAt: null,
    answeredBy: null, ...rest,
  };
}

/** A body acts in its term, and not while it is suspended. */
function checkDay(
  { startsOn, endsOn, dissolvedOn, suspendedAt }: Row<GovernanceBody>, day: CivilDate,
  today: CivilDate,
): Refusal | null {
  if (day > today) return invalid('doneOn', 'is no later than today', '不得晚于今日');
  if (day < startsOn || day > endsOn || (dissolvedOn !== null && day >= dissolvedOn)) {
    return dissolved();
  }
  return suspendedAt === null || day < civilDateOf(suspendedAt) ? null
    : new Refusal('WRONG_STAGE', 'The body is suspended', '该组织已被暂停履职', { field: 'bodyId' });
}

function wrongBody(right: string): Refusal {
  return new Refusal('WRONG_BODY', `By the model this is decided by ${right}`,
    `按治理模式，此事项由${right}决定`, { field: 'power' });
}

function tooFew(agreed: number, seats: number): Refusal {
  return new Refusal('NOT_ENOUGH_MEMBERS', `${agreed} of ${seats} members agreed`,
    `${seats} 名成员中 ${agreed} 名同意`, { field: 'seatIds', rule: 'R-W-21' });
}
