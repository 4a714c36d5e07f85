import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '@linli/kernel/actor.ts';
import { quiet } from './cases.ts';
import { aDistrict, estateId, HERE } from './fixtures.ts';
import {
  dutiesOf, establishBy, governedIn, seatIn, TODAY, trainedIn,
} from './governed.ts';
import { denied, factsOf, keeper, memberOf, send, street } from './governing.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const NOW = '2026-09-10T10:00:00+08:00';
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(NOW);
  await serving.load(aDistrict(HERE, 40));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => at(NOW));

const at = (instant: string) => serving.clock.turn(new Date(instant));
const establish = (estate: string, model: string, kind: string, more: object = {}) =>
  establishBy(serving, estate, model, kind, more);
const seat = (bodyId: string | undefined, name: string) => seatIn(serving, bodyId, name, {});

describe('A committee is watched', () => {
  const ACT = '... on BodyAct { id kind answer deadlines { kind state dueAt } }';
  async function aCommittee(n: number) {
    const committee = await establish(estateId(n), 'M_1_3_1_N', 'MANAGEMENT_COMMITTEE',
      { seats: 5 });
    const seats = await Promise.all(['甲', '乙', '丙', '丁', '戊'].map((name) =>
      seat(committee.id, `${name}${n}`)));
    return { id: committee.id, seats: seats.map(({ id }) => id) };
  }

  test('W-21: decides by more than half of its members, and what it may', async () => {
    const { id: bodyId, seats } = await aCommittee(19);
    const decision = { bodyId, power: 'DAILY', doneOn: TODAY, text: '更换路灯' };
    const decide = (more: object) => send(serving, memberOf('甲19'), 'recordDecision', {
      ...decision, ...more,
    });
    expect(await decide({ seatIds: seats.slice(0, 2) }))
      .toMatchObject({ code: 'NOT_ENOUGH_MEMBERS', rule: 'R-W-21' });
    expect(await decide({ seatIds: seats.slice(0, 3) })).toMatchObject({ __typename: 'BodyAct' });
    expect(await decide({ seatIds: seats, power: 'FUND_RAISING' }))
      .toMatchObject({ code: 'WRONG_BODY', field: 'power' });
    expect(await denied(serving, memberOf('外人'), 'recordDecision', { ...decision, seatIds: seats }))
      .toEqual(['FORBIDDEN']);
  });

  test('W-21: owes minutes and payments, is warned, and suspended does nothing', async () => {
    const { id } = await aCommittee(22);
    const duties = () => dutiesOf(serving, id);
    at('2026-11-10T10:00:00+08:00');
    const post = (duty: string) => send(serving, memberOf('甲22'), 'recordDuty', {
      bodyId: id, duty, doneOn: '2026-11-10', text: '已张贴', reference: '公告栏照片',
    });
    await post('MINUTES_PUBLISHED');
    await post('PAYMENTS_PUBLISHED');
    at('2026-11-11T10:00:00+08:00');
    expect((await duties()).duties).toEqual(expect.arrayContaining([
      { duty: 'MINUTES_PUBLISHED', lastOn: '2026-11-10', dueOn: '2027-01-10', overdue: false },
      { duty: 'PAYMENTS_PUBLISHED', lastOn: '2026-11-10', dueOn: '2027-11-10', overdue: false },
      { duty: 'MEETING_HELD', lastOn: null, dueOn: '2026-11-10', overdue: true },
    ]));
    const supervise = (measure: string) => send(serving, street, 'superviseBody', {
      bodyId: id, measure, text: '未按期召开会议',
    });
    await supervise('WARNING');
    await supervise('SUSPENSION');
    expect(await supervise('SUSPENSION')).toMatchObject({ code: 'WRONG_STAGE' });
    expect(await send(serving, keeper, 'recordDuty', {
      bodyId: id, duty: 'MEETING_HELD', doneOn: '2026-11-11', text: '开会',
    })).toMatchObject({ code: 'WRONG_STAGE' });
    await supervise('LIFTED');
    const { suspendedAt, acts } = await duties();
    expect(suspendedAt).toBeNull();
    expect(acts.map(({ kind }) => kind).toSorted())
      .toEqual(['DUTY', 'DUTY', 'LIFTED', 'SUSPENSION', 'WARNING']);
    expect(await denied(serving, keeper, 'superviseBody', {
      bodyId: id, measure: 'WARNING', text: 'x',
    })).toEqual(['FORBIDDEN']);
  });

  test('W-22: has on record what each member learned', async () => {
    const { id, seats } = await aCommittee(25);
    const train = (seatId: string | undefined) => send(serving, keeper, 'recordTraining', {
      bodyId: id, seatId, hours: 4, doneOn: TODAY, text: '民法典物权编',
    });
    expect(await train(seats[1])).toMatchObject({ __typename: 'BodyAct' });
    expect(await train('01900000-0000-7000-8000-000000000000'))
      .toMatchObject({ code: 'UNKNOWN_SEAT' });
    expect(await trainedIn(serving, id)).toEqual([{ hours: 4, text: '民法典物权编' }]);
  });

  test('W-23: owes those who supervise an answer in ten working days', async () => {
    const { id: againstBodyId } = await aCommittee(28);
    const board = await establish(estateId(28), 'M_1_3_1_N', 'SUPERVISORY_COMMITTEE', { seats: 3 });
    expect(board).toMatchObject({ label: '监委会' });
    await seat(board.id, '吴监事');
    const ask = (right: string, bodyId = board.id, against = againstBodyId, who = '吴监事') =>
      send(serving, memberOf(who), 'exerciseSupervision', {
        bodyId, againstBodyId: against, right, text: '请提供停车费账目',
      }, ACT);
    const asked = await ask('DOCUMENT_REQUEST');
    expect(asked).toMatchObject({ deadlines: [{
      kind: 'SUPERVISION_ANSWER', state: 'RUNNING', dueAt: '2026-09-23T15:59:59.999Z',
    }] });
    await ask('OBJECTION');
    await ask('AUDIT');
    expect(await ask('OBJECTION', againstBodyId, board.id, '甲28'))
      .toMatchObject({ code: 'NOT_SUPERVISING' });
    const answer = () => send(serving, memberOf('乙28'), 'answerSupervision', {
      actId: asked.id, answer: '见附件',
    }, ACT);
    expect(await answer()).toMatchObject({ answer: '见附件', deadlines: [{ state: 'MET' }] });
    expect(await answer()).toMatchObject({ code: 'NO_ANSWER_OWED' });
  });

  test('W-20: is no more from the day the street says, and others are told', async () => {
    const { id, seats } = await aCommittee(34);
    const dissolve = (who: Actor) => [serving, who, 'dissolveBody', {
      bodyId: id, on: '2026-09-20', why: '长期不履职',
    }] as const;
    expect(await denied(...dissolve(keeper))).toEqual(['FORBIDDEN']);
    await send(...dissolve(street));
    expect(await send(...dissolve(street))).toMatchObject({ code: 'BODY_DISSOLVED' });
    const held = async (asOf: string) => (await governedIn(serving, estateId(34), asOf)).places
      .find(({ kind }) => kind === 'MANAGEMENT_COMMITTEE')?.held;
    expect(await held('2026-09-19')).toBe(true);
    expect(await held('2026-09-20')).toBe(false);
    at('2026-09-20T10:00:00+08:00');
    expect(await send(serving, keeper, 'recordDecision', {
      bodyId: id, power: 'DAILY', seatIds: seats, doneOn: '2026-09-20', text: '照旧',
    })).toMatchObject({ code: 'BODY_DISSOLVED' });
    expect((await factsOf(serving, estateId(34))).at(-1)).toMatchObject({
      fact: 'OWNERS_BODY', thingId: id, until: '2026-09-19T16:00:00.000Z',
    });
  });

  test('W-20: warns of its term’s end 90 days before, and is told of as it is over', async () => {
    const { id } = await aCommittee(31);
    const life = async () => serving.data(anOfficer(HERE), `query($id: ID!) {
      governanceBody(id: $id) { stage endsOn escalations { action level dueAt } } }`, { id });
    expect(await life()).toMatchObject({ governanceBody: { stage: 'IN_OFFICE' } });
    at('2031-06-11T00:00:00+08:00');
    await quiet(serving);
    expect(await life()).toEqual({ governanceBody: {
      stage: 'TERM_ENDING', endsOn: '2031-09-09',
      escalations: [{ action: 'TERM_ENDING', level: 'STREET', dueAt: '2031-06-10T16:00:00.000Z' }],
    } });
    at('2031-09-10T00:00:00+08:00');
    await quiet(serving);
    expect(await life()).toMatchObject({ governanceBody: {
      stage: 'DISSOLVED', escalations: [{}, { action: 'TERM_ENDED' }],
    } });
  });
});
