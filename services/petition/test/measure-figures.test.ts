import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { START } from './fixtures.ts';
import { type Measures, openMeasures, OTHER } from './measure-fixtures.ts';
import { profilesOf } from './profiles.ts';

let measures: Measures;
beforeAll(async () => {
  measures = await openMeasures();
});
afterAll(() => measures[Symbol.asyncDispose]());
beforeEach(() => measures.clock.turn(START));

const BACK = { reason: '依职责清单不属我局职责', suggestedDepartmentId: OTHER };
const WHY = { reason: '群众多次反映未果' };

function lines(code: string, kind: string, limit: number, more: readonly object[] = []) {
  const days = (amount: number) => ({ amount, unit: 'WORKING_DAYS' });
  const figures = [{ name: 'limit', limit: days(limit) }, ...more];
  const line = { code, kind, figures, source: '双流区规定', verify: false };
  return { code: 'HOTLINE_DEFAULT', lines: [line] };
}
const MOST = { name: 'most', limit: { amount: 2, unit: 'WORKING_DAYS' } };

test('no figure is in code: another line, and orders lodged from then on go by it', async () => {
  const before = await measures.lodge();
  measures.turn('2026-09-18T11:00:00+08:00');
  const profiles = profilesOf(measures.petitions);
  await profiles.enact(lines('R-H-41', 'RETURN', 2, [MOST]));
  await profiles.enact(lines('R-H-44', 'CRITICISM', 2));
  const after = await measures.lodge();
  expect(await measures.step('supervisor', 'urgePetition', after, WHY)).toMatchObject({
    urgings: [{ clock: { dueAt: '2026-09-21T15:59:59.999Z' } }],
  });
  measures.turn('2026-09-21T23:59:59.999+08:00');
  expect(await measures.step('lead', 'returnPetition', before, BACK)).toMatchObject({
    code: 'OUT_OF_TIME',
  });
  expect(await measures.step('lead', 'returnPetition', after, BACK)).toMatchObject({
    returns: [{ by: 'lead' }],
  });
});

test('R-H-41: a district gives no more than the outer limit to send an order back', async () => {
  measures.turn('2026-09-19T10:00:00+08:00');
  const profiles = profilesOf(measures.petitions);
  expect(await profiles.propose(lines('R-H-41', 'RETURN', 3, [MOST]))).toMatchObject({
    code: 'INVALID_INPUT',
  });
});
