import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { eventsOf, START } from './fixtures.ts';
import { LEAD, type Measures, openMeasures, OTHER } from './measure-fixtures.ts';

let measures: Measures;
beforeAll(async () => {
  measures = await openMeasures();
});
afterAll(() => measures[Symbol.asyncDispose]());
beforeEach(() => measures.clock.turn(START));

const BACK = { reason: '依职责清单不属我局职责', suggestedDepartmentId: OTHER };
const step: Measures['step'] = (...args) => measures.step(...args);
const decide = (id: string, departmentId: string) => {
  return step('supervisor', 'decideReturn', id, { departmentId, reason: '经会商裁定' });
};

/** An order that went to the other department, which sends it back in turn. */
async function returnedTwice(): Promise<string> {
  const id = await measures.lodge();
  await step('lead', 'returnPetition', id, BACK);
  await decide(id, OTHER);
  await step('other', 'returnPetition', id, { ...BACK, suggestedDepartmentId: LEAD });
  return id;
}

describe('R-H-41: an order is sent back', () => {
  test.each([
    // One working day from Friday 2026-09-18 10:00: the make-up Sunday 2026-09-20 is one.
    ['2026-09-18T10:00:00+08:00', '2026-09-20T23:59:59.999+08:00', '2026-09-21T00:00:00+08:00'],
    // From the last day before the National Day of seven days off: the Thursday after it.
    ['2026-09-30T10:00:00+08:00', '2026-10-08T23:59:59.999+08:00', '2026-10-09T00:00:00+08:00'],
  ])('until the last instant of its day and not an instant later: %s', async (
    lodged, last, late,
  ) => {
    measures.turn(lodged);
    const [id, other] = [await measures.lodge(), await measures.lodge()];
    measures.turn(last);
    expect(await step('lead', 'returnPetition', id, BACK)).toMatchObject({ stage: 'ASSIGNED' });
    measures.turn(late);
    expect(await step('lead', 'returnPetition', other, BACK)).toMatchObject({
      code: 'OUT_OF_TIME', rule: 'R-H-41', message: expect.stringContaining('15:59:59.999Z'),
    });
    expect(await measures.see(other)).toMatchObject({ returns: [] });
  });

  test('stops the signing, shows the dispute, and never moves the main limit', async () => {
    const id = await measures.lodge();
    const handle = await measures.clockOf(id, 'HANDLE');
    measures.turn('2026-09-18T11:00:00+08:00');
    expect(await step('lead', 'returnPetition', id, BACK)).toMatchObject({
      returns: [{
        at: '2026-09-18T03:00:00.000Z', by: 'lead', reason: BACK.reason, decision: null,
        decidedAt: null, department: { id: LEAD }, suggested: { id: OTHER }, named: null,
        deadline: { kind: 'HANDLE' },
        dispute: { kind: 'DISPUTE', state: 'RUNNING', dueAt: '2026-09-20T15:59:59.999Z' },
      }],
    });
    expect(await measures.clockOf(id, 'SIGN_FOR')).toMatchObject({ state: 'MET' });
    measures.turn('2026-09-20T12:00:00+08:00');
    expect(await decide(id, OTHER)).toMatchObject({
      stage: 'ASSIGNED', department: { id: OTHER },
      returns: [{
        decision: 'REASSIGNED', decidedAt: '2026-09-20T04:00:00.000Z', decidedBy: 'supervisor',
        answer: '经会商裁定', named: { id: OTHER }, dispute: { state: 'MET' },
      }],
    });
    expect(await measures.clockOf(id, 'HANDLE')).toEqual({ ...handle, returns: 1 });
    expect(await measures.clockOf(id, 'SIGN_FOR')).toMatchObject({
      state: 'RUNNING', startedAt: '2026-09-20T04:00:00.000Z',
    });
    expect(await step('lead', 'signForPetition', id)).toEqual(['FORBIDDEN']);
    expect(await step('other', 'signForPetition', id)).toMatchObject({ stage: 'SIGNED' });
  });

  test('who gets it may send it back in its own time, from its receipt', async () => {
    const id = await measures.lodge();
    await step('lead', 'returnPetition', id, BACK);
    measures.turn('2026-09-20T12:00:00+08:00');
    await decide(id, OTHER);
    measures.turn('2026-09-21T23:59:59.999+08:00');
    const again = { ...BACK, suggestedDepartmentId: LEAD };
    expect(await step('other', 'returnPetition', id, again)).toMatchObject({
      returns: [{ by: 'lead' }, { by: 'other' }],
    });
  });

  test('waits for the decision: nothing else is done with it', async () => {
    const id = await measures.lodge();
    await step('lead', 'returnPetition', id, BACK);
    const waiting = { code: 'IN_DISPUTE', rule: 'R-H-41' };
    expect(await step('lead', 'signForPetition', id)).toMatchObject(waiting);
    expect(await step('lead', 'returnPetition', id, BACK)).toMatchObject(waiting);
    const more = { amount: 1, reason: '情况复杂' };
    expect(await step('lead', 'requestExtension', id, more)).toMatchObject(waiting);
  });

  test('R-H-14: who is named all the same never sends it back again', async () => {
    const id = await measures.lodge();
    await step('lead', 'returnPetition', id, BACK);
    expect(await decide(id, LEAD)).toMatchObject({
      department: { id: LEAD }, returns: [{ decision: 'KEPT', named: { id: LEAD } }],
    });
    expect(await step('lead', 'returnPetition', id, BACK)).toMatchObject({
      code: 'NAMED_BY_DECISION', rule: 'R-H-14',
    });
    const twice = await returnedTwice();
    await decide(twice, LEAD);
    expect(await step('lead', 'returnPetition', twice, BACK)).toMatchObject({
      code: 'NAMED_BY_DECISION', rule: 'R-H-14',
    });
  });

  test('R-E-04: the second return calls the departments together, once', async () => {
    const once = await measures.lodge();
    await step('lead', 'returnPetition', once, BACK);
    const whistles = (id: string) => {
      return eventsOf(measures.database.worker, 'petition.whistle-called', id);
    };
    expect(await whistles(once)).toEqual([]);
    const id = await returnedTwice();
    expect(await measures.clockOf(id, 'HANDLE')).toMatchObject({ returns: 2 });
    expect(await whistles(id)).toEqual([{
      petitionId: id, division: '510116001', departmentId: OTHER, kind: 'JOINT_ENFORCEMENT',
      reason: expect.stringContaining('R-E-04'), dueAt: START.toISOString(),
    }]);
  });
});

describe('a return is refused', () => {
  const none = '01900000-0000-7000-8000-000000000000';

  test.each([
    ['who does not lead', 'other', BACK, ['FORBIDDEN']],
    ['without a reason', 'lead', { ...BACK, reason: ' ' }, {
      code: 'INVALID_INPUT', field: 'reason' }],
    ['for oneself', 'lead', { ...BACK, suggestedDepartmentId: LEAD }, {
      code: 'SAME_DEPARTMENT', field: 'suggestedDepartmentId', rule: 'R-H-41' }],
    ['for nobody', 'lead', { ...BACK, suggestedDepartmentId: none }, {
      code: 'UNKNOWN_DEPARTMENT', field: 'suggestedDepartmentId' }],
  ] as const)('%s', async (_, who, rest, refusal) => {
    const id = await measures.lodge();
    const answered = await step(who, 'returnPetition', id, rest);
    if (Array.isArray(refusal)) expect(answered).toEqual(refusal);
    else expect(answered).toMatchObject(refusal);
    expect(await measures.see(id)).toMatchObject({ returns: [] });
  });

  test('once it is being handled', async () => {
    const id = await measures.lodge();
    await step('lead', 'signForPetition', id);
    await step('lead', 'handlePetition', id, { note: '现场核查' });
    expect(await step('lead', 'returnPetition', id, BACK)).toMatchObject({
      code: 'WRONG_STAGE', rule: 'R-H-03',
    });
  });

  test.each([
    ['nobody sent it back', false, 'supervisor', OTHER, { code: 'NOTHING_OWED', rule: 'R-H-41' }],
    ['to nobody', true, 'supervisor', none, { code: 'UNKNOWN_DEPARTMENT', field: 'departmentId' }],
    ['by who acts for the department', true, 'own', OTHER, ['FORBIDDEN']],
    ['by who handles it', true, 'other', OTHER, ['FORBIDDEN']],
  ] as const)('and a decision: %s', async (_, sent, who, departmentId, refusal) => {
    const id = await measures.lodge();
    if (sent) await step('lead', 'returnPetition', id, BACK);
    const decision = { departmentId, reason: '裁定' };
    const answered = await step(who, 'decideReturn', id, decision);
    if (Array.isArray(refusal)) expect(answered).toEqual(refusal);
    else expect(answered).toMatchObject(refusal);
  });
});
