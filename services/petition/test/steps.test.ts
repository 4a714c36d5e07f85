import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import {
  aKey, countRows, fieldOf, HANDLER, HOTLINE, openPetitions, type Petitions, SHUANGLIU, START,
  upheldEvents,
} from './fixtures.ts';

let petitions: Petitions;
beforeAll(async () => {
  petitions = await openPetitions();
});
afterAll(() => petitions[Symbol.asyncDispose]());
beforeEach(() => petitions.clock.turn(START));

const step: Petitions['step'] = (...args) => petitions.step(...args);
const see = (id: string) => petitions.see(id);
const COMPANY = idOf(SHUANGLIU, 'company', 1);

/** A petition that is signed for and handled. */
async function handled(changes: Record<string, unknown> = {}): Promise<string> {
  const id = await petitions.lodge(changes);
  await step(HANDLER, 'signForPetition', id);
  await step(HANDLER, 'handlePetition', id, { note: '现场核查', attachments: ['https://a.cn/1.jpg'] });
  return id;
}

const REPLY = { text: '已责令整改', outcome: 'EXPLAINED' };

async function replied(changes: Record<string, unknown> = {}, reply: object = REPLY) {
  const id = await handled(changes);
  await step(HANDLER, 'replyToPetition', id, reply);
  return id;
}

const callBack = (id: string, result: string) => step(HOTLINE, 'callBackPetition', id, { result });

/** The clocks of a kind, in the order they started. */
async function clocks(id: string, kind: string): Promise<unknown[]> {
  const { data } = await petitions.ask(HOTLINE, `query ($id: ID!) { petition(id: $id) { deadlines {
    kind state startedAt dueAt endedAt overdue rule { code amount unit } } } }`, { id });
  const seen = expect.objectContaining({ deadlines: expect.any(Array) });
  expect(fieldOf(data, 'petition')).toEqual(seen);
  return deadlinesIn(fieldOf(data, 'petition')).filter((clock) => clock.kind === kind);
}

function deadlinesIn(petition: unknown): { kind: string }[] {
  return JSON.parse(JSON.stringify(petition)).deadlines;
}

describe('each step', () => {
  test('C-16 群众反映问题受理处置机制: is open from its stage, stops its clock, and is on record', async () => {
    const id = await petitions.lodge();
    petitions.clock.turn(new Date('2026-09-18T11:00:00+08:00'));
    expect(await step(HANDLER, 'signForPetition', id, { note: '已接单' }))
      .toMatchObject({ stage: 'SIGNED', evidence: [{ note: '已接单', by: 'handler' }] });
    expect(await clocks(id, 'SIGN_FOR')).toMatchObject([
      { state: 'MET', endedAt: '2026-09-18T03:00:00.000Z', overdue: false },
    ]);
    expect(await step(HANDLER, 'contactPetitioner', id)).toMatchObject({ stage: 'SIGNED' });
    expect(await clocks(id, 'FIRST_CONTACT')).toMatchObject([{ state: 'MET' }]);
    const work = { note: '现场核查', attachments: ['https://a.cn/1.jpg'] };
    expect(await step(HANDLER, 'handlePetition', id, work))
      .toMatchObject({ stage: 'HANDLING', evidence: expect.arrayContaining([{
        ...work, by: 'handler' }]),
      });
    expect(await step(HANDLER, 'replyToPetition', id, REPLY)).toMatchObject({
      stage: 'REPLIED', reply: { ...REPLY, upheldAgainst: null },
    });
    expect(await clocks(id, 'HANDLE')).toMatchObject([{ state: 'MET', overdue: false }]);
    expect(await clocks(id, 'CALL_BACK')).toMatchObject([{
      state: 'RUNNING', startedAt: '2026-09-18T03:00:00.000Z', dueAt: '2026-09-20T15:59:59.999Z',
      rule: { amount: 1, unit: 'WORKING_DAYS' },
    }]);
    expect(await callBack(id, 'SATISFIED')).toMatchObject({
      stage: 'CLOSED', closedAt: '2026-09-18T03:00:00.000Z', owedBy: null, dueAt: null,
      callBacks: [{ result: 'SATISFIED' }],
    });
    expect(await clocks(id, 'CALL_BACK')).toMatchObject([{ state: 'MET' }]);
  });

  test.each([
    ['handlePetition', HANDLER, { note: '未签收' }],
    ['replyToPetition', HANDLER, REPLY],
    ['callBackPetition', HOTLINE, { result: 'SATISFIED' }],
  ])('is refused from another stage, and nothing is written: %s', async (mutation, actor, rest) => {
    const id = await petitions.lodge();
    const before = await countRows(petitions.database.worker);
    expect(await step(actor, mutation, id, rest)).toMatchObject({
      code: 'WRONG_STAGE', rule: 'R-H-03',
    });
    expect(await countRows(petitions.database.worker)).toEqual(before);
  });

  test('answers its second sending as its first, and refuses another under its key', async () => {
    const id = await petitions.lodge();
    const input = { idempotencyKey: aKey(), petitionId: id, note: '一次' };
    const first = await petitions.act(HANDLER, 'signForPetition', input);
    expect(await petitions.act(HANDLER, 'signForPetition', input)).toEqual(first);
    expect(await petitions.act(HANDLER, 'signForPetition', { ...input, note: '两次' }))
      .toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await see(id)).toMatchObject({ evidence: [{ note: '一次' }] });
  });

  test.each(['signForPetition', 'contactPetitioner', 'handlePetition', 'replyToPetition'])(
    'is for the department the duty list names and nobody else: %s', async (mutation) => {
      const id = await petitions.lodge();
      const grants = [`petition.handle@${SHUANGLIU}`, `petition.read@${SHUANGLIU}`];
      const other = anActor({
        tenant: SHUANGLIU, grants, organization: idOf(SHUANGLIU, 'department', 2),
      });
      const rest = { handlePetition: { note: '越权' }, replyToPetition: REPLY }[mutation] ?? {};
      expect(await step(other, mutation, id, rest)).toEqual(['FORBIDDEN']);
    },
  );

  test.each([
    ['none such', idOf('nowhere')], ['no id', 'x'],
  ])('of a petition that is not there is refused: %s', async (_, id) => {
    expect(await step(HANDLER, 'signForPetition', id)).toMatchObject({ code: 'UNKNOWN_PETITION' });
  });
});

describe('an answer', () => {
  test('needs evidence of what was done', async () => {
    const id = await petitions.lodge();
    await step(HANDLER, 'signForPetition', id, { note: '已接单' });
    expect(await step(HANDLER, 'replyToPetition', id, REPLY))
      .toMatchObject({ code: 'WRONG_STAGE', rule: 'R-H-09' });
  });

  test.each([
    [
      'another company', { upheldAgainst: idOf('company'), outcome: 'SUPPORTED' },
      'NOT_THE_COMPANY',
    ],
    ['what is not supported', { upheldAgainst: COMPANY, outcome: 'EXPLAINED' }, 'INVALID_INPUT'],
  ])('is not upheld against a company: %s', async (_, changes, code) => {
    const id = await handled();
    expect(await step(HANDLER, 'replyToPetition', id, { ...REPLY, ...changes }))
      .toMatchObject({ code, field: 'upheldAgainst' });
    expect(await see(id)).toMatchObject({ stage: 'HANDLING', reply: null });
  });

  test.each([
    ['in time', START, false],
    ['late', new Date('2026-10-16T00:00:00+08:00'), true],
  ])('that is upheld is told to property once it is closed: %s', async (_, at, overdue) => {
    const id = await handled({ category: 'PROPERTY.QUALITY' });
    petitions.clock.turn(at);
    const reply = { ...REPLY, outcome: 'SUPPORTED', upheldAgainst: COMPANY };
    await step(HANDLER, 'replyToPetition', id, reply);
    expect(await upheldEvents(petitions.database.worker, id)).toEqual([]);
    await callBack(id, 'SATISFIED');
    expect(await upheldEvents(petitions.database.worker, id)).toEqual([{
      petitionId: id, companyId: COMPANY, estateId: idOf(SHUANGLIU, 'estate', 1),
      division: '510116001001', categoryCode: 'PROPERTY.QUALITY', overdue,
      closedAt: at.toISOString(),
    }]);
  });
});

describe('a call-back', () => {
  test('C-18 闭环落实: is what closes a petition, and nothing else is', async () => {
    const id = await replied();
    expect(await see(id)).toMatchObject({ stage: 'REPLIED', closedAt: null });
    expect(await callBack(id, 'SATISFIED')).toMatchObject({ stage: 'CLOSED' });
    expect(await callBack(id, 'SATISFIED')).toMatchObject({ code: 'WRONG_STAGE' });
  });

  test.each([
    'UNSOLVED', 'DISSATISFIED',
  ])('that says %s sends it back once, with the same limit', async (result) => {
    const id = await replied();
    petitions.clock.turn(new Date('2026-09-21T09:00:00+08:00'));
    expect(await callBack(id, result)).toMatchObject({ stage: 'REOPENED', closedAt: null });
    const rule = { code: 'R-H-21', amount: 15, unit: 'WORKING_DAYS' };
    expect(await clocks(id, 'HANDLE')).toMatchObject([
      { state: 'MET', rule },
      {
        state: 'RUNNING', rule,
        startedAt: '2026-09-21T01:00:00.000Z', dueAt: '2026-10-19T15:59:59.999Z',
      },
    ]);
    expect(await clocks(id, 'SIGN_FOR')).toMatchObject([{ state: 'MET' }, { state: 'RUNNING' }]);
    expect(await clocks(id, 'CALL_BACK')).toMatchObject([{ state: 'MET' }]);
    await step(HANDLER, 'signForPetition', id);
    await step(HANDLER, 'replyToPetition', id, { ...REPLY, text: '再次答复' });
    expect(await callBack(id, result)).toMatchObject({ stage: 'CLOSED', reply: { text: '再次答复' } });
  });

  test('that reaches nobody is tried three times, and anew after a second answer', async () => {
    const id = await replied();
    expect(await callBack(id, 'UNREACHABLE')).toMatchObject({ stage: 'REPLIED' });
    expect(await callBack(id, 'UNREACHABLE')).toMatchObject({ stage: 'REPLIED' });
    expect(await clocks(id, 'CALL_BACK')).toMatchObject([{ state: 'RUNNING' }]);
    expect(await callBack(id, 'UNSOLVED')).toMatchObject({ stage: 'REOPENED' });
    await step(HANDLER, 'signForPetition', id);
    await step(HANDLER, 'replyToPetition', id, REPLY);
    expect(await callBack(id, 'UNREACHABLE')).toMatchObject({ stage: 'REPLIED' });
    expect(await callBack(id, 'UNREACHABLE')).toMatchObject({ stage: 'REPLIED' });
    expect(await callBack(id, 'UNREACHABLE')).toMatchObject({ stage: 'CLOSED' });
  });

  test('is not for who handles', async () => {
    const id = await replied();
    expect(await step(HANDLER, 'callBackPetition', id, { result: 'SATISFIED' }))
      .toEqual(['FORBIDDEN']);
  });
});
