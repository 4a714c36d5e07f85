import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { type CivilDate, civilDateOf } from '@linli/kernel/civil.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import type { Measure, Right } from '../../domain/bodies/acts.ts';
import { isMember, mayActIn, maySupervise } from '../../domain/bodies/policy.ts';
import { changeBody, getBody, listBodiesById, lockBody } from '../../store/bodies.ts';
import { type Act, answerAct, getAct, insertAct, lockAct } from '../../store/bodies/acts.ts';
import { readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import { listSeatsOn } from '../../store/bodies/seats.ts';
import type { GovernanceBody } from '../../store/governance-body.entity.ts';
import { endTermClock, meetBodyClocks, startBodyClocks } from './body-clocks.ts';
import { newAct } from './body-acts.ts';
import { dissolved, unknownBody } from './refusals.ts';
import { tellStanding } from './tell-standing.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly bodyId: string;
  readonly text: string;
}

const TEXT = { max: 2_000 };

/** The street warns a body, suspends it, or lets it act again (W-21). */
export function superviseBody(
  { actor, now, today, write }: Deps,
  { idempotencyKey: key, ...input }: Asked & { readonly measure: Measure },
): Promise<Act | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'superviseBody', input, now },
    async () => {
      const body = await lockBody(em, input.bodyId);
      if (!body) return unknownBody();
      authorize(maySupervise(actor, body));
      if (body.dissolvedOn !== null) return dissolved();
      const text = textWithin('text', input.text, TEXT);
      if (text instanceof Refusal) return text;
      const { measure } = input;
      if (measure !== 'WARNING') {
        if ((measure === 'SUSPENSION') === (body.suspendedAt !== null)) return unchanged();
        await changeBody(em, body, { suspendedAt: measure === 'SUSPENSION' ? now : null });
      }
      const said = { doneOn: today, text, reference: null };
      const by = { by: actor.id, now };
      return insertAct(em, newAct(body, said, by, { kind: measure, seatIds: [] }));
    }, (id) => getAct(em, id)));
}

/** A body is no more from a day on, whatever was left of its term. */
export function dissolveBody(
  { actor, now, write }: Deps,
  { idempotencyKey: key, ...input }: {
    readonly idempotencyKey: string; readonly bodyId: string; readonly on: CivilDate;
    readonly why: string;
  },
): Promise<Row<GovernanceBody> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'dissolveBody', input, now }, async () => {
    const body = await lockBody(em, input.bodyId);
    if (!body) return unknownBody();
    authorize(maySupervise(actor, body));
    if (body.dissolvedOn !== null || body.endsOn < civilDateOf(now)) return dissolved();
    const dissolvedWhy = textWithin('why', input.why, TEXT);
    if (dissolvedWhy instanceof Refusal) return dissolvedWhy;
    if (input.on < body.startsOn || input.on > body.endsOn) {
      return invalid('on', 'lies in the term', '须在任期内');
    }
    const gone = await changeBody(em, body, { dissolvedOn: input.on, dissolvedWhy });
    await endTermClock(em, body.id, now);
    await tellStanding(em, gone, now);
    return gone;
  }, (id) => getBody(em, id)));
}

/** A member of those who supervise asks for documents, objects, or has an audit made (W-23). */
export function exerciseSupervision(
  { actor, calendar, now, today, write }: Deps,
  { idempotencyKey: key, ...input }: Asked & {
    readonly right: Right; readonly againstBodyId: string;
  },
): Promise<Act | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'exerciseSupervision', input, now },
    async () => {
      const body = await lockBody(em, input.bodyId);
      if (!body) return unknownBody();
      const seats = await listSeatsOn(em, [body.id], today);
      authorize(isMember(actor, body, seats.map(({ account }) => account)));
      const [against] = await listBodiesById(em, [input.againstBodyId]);
      if (against?.estateId !== body.estateId) return unknownBody('againstBodyId');
      const text = textWithin('text', input.text, TEXT);
      if (text instanceof Refusal) return text;
      const law = await readGovernanceLaw(em, body.tenant, now);
      const place = law.models().find(({ code }) => code === body.model)?.places
        .find(({ kind }) => kind === body.kind);
      const needed = input.right === 'AUDIT' ? 'AUDIT' : 'SUPERVISE';
      if (!place?.powers.includes(needed)) return notSupervising();
      const act = await insertAct(em, newAct(body, { doneOn: today, text, reference: null },
        { by: actor.id, now }, { kind: input.right, seatIds: [], againstId: against.id }));
      await startBodyClocks(em, act, ['SUPERVISION_ANSWER'], law, { now, calendar });
      return act;
    }, (id) => getAct(em, id)));
}

/** The body that was asked answers, which ends its clock. */
export function answerSupervision(
  { actor, now, today, write }: Deps,
  { idempotencyKey: key, ...input }: {
    readonly idempotencyKey: string; readonly actId: string; readonly answer: string;
  },
): Promise<Act | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'answerSupervision', input, now },
    async () => {
      const act = await lockAct(em, input.actId);
      if (!act) return unknownAct();
      const seats = act.againstId === null ? [] : await listSeatsOn(em, [act.againstId], today);
      authorize(mayActIn(actor, act, seats.map(({ account }) => account)));
      if (act.againstId === null || act.answer !== null) return nothingOwed();
      const answer = textWithin('answer', input.answer, TEXT);
      if (answer instanceof Refusal) return answer;
      await meetBodyClocks(em, act.id, ['SUPERVISION_ANSWER'], now);
      return answerAct(em, act, { answer, answeredAt: now, answeredBy: actor.id });
    }, (id) => getAct(em, id)));
}

function unchanged(): Refusal {
  return new Refusal('WRONG_STAGE', 'The body is so already', '该组织已处于此状态',
    { field: 'measure' });
}

function notSupervising(): Refusal {
  return new Refusal('NOT_SUPERVISING', 'The body has no such right in its model',
    '按治理模式，该组织没有此项监督权', { field: 'right', rule: 'W-23' });
}

function unknownAct(): Refusal {
  return new Refusal('UNKNOWN_ACT', 'There is no such act', '没有该事项', { field: 'actId' });
}

function nothingOwed(): Refusal {
  return new Refusal('NO_ANSWER_OWED', 'No answer is owed to it, or it is given',
    '该事项无须答复或已答复', { field: 'actId' });
}
