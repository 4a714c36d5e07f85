import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Chains, openChains, ORGAN, PEOPLE } from './chain-fixtures.ts';
import { fieldOf, HOTLINE, SHUANGLIU, START } from './fixtures.ts';
import { handling, profilesOf } from './profiles.ts';

let chains: Chains;
beforeAll(async () => {
  chains = await openChains();
});
afterAll(() => chains[Symbol.asyncDispose]());
beforeEach(() => chains.clock.turn(START));

let phone = 13_500_000_000;
const somebody = () => ({ caller: { name: '孙七', phone: String((phone += 1)) } });
const WHY = { reason: '群众多次反映未果' };
const supervise = (id: string, input: object) => {
  return chains.step('meeting', 'supervisePetition', id, { ...WHY, ...input });
};
const accept = (id: string, input: object) => {
  return chains.step('meeting', 'acceptSupervisionResult', id, { result: '已整改', ...input });
};

describe('R-C-34: an organ on the national course is supervised', () => {
  test.each(['NOT_REGISTERED', 'NOT_ACCEPTED', 'EVASION', 'FALSE_RESULT'])(
    'for %s, with a suggestion that is answered in writing', async (trigger) => {
      const id = await chains.brought('FORWARDED', somebody());
      expect(await supervise(id, { trigger, suggestion: 'IMPROVE_WORK', listed: true }))
        .toMatchObject({ supervisions: [{
          trigger, suggestion: 'IMPROVE_WORK', adopted: null, listed: true, decision: null,
          clock: { state: 'RUNNING', dueAt: '2026-10-19T15:59:59.999Z', rule: { code: 'R-C-34' } },
        }] });
      expect(await accept(id, {})).toMatchObject({
        code: 'INVALID_INPUT', field: 'adopted', rule: 'R-C-34',
      });
      expect(await accept(id, { adopted: true })).toMatchObject({
        stage: 'IN_CHAIN', chain: { stage: 'FORWARDED' },
        supervisions: [{ adopted: true, answer: '已整改', clock: { state: 'MET' } }],
      });
    },
  );

  test('for what it does not carry out, after the chain has ended', async () => {
    const id = await chains.brought('FINAL', somebody());
    expect(await supervise(id, { trigger: 'NOT_CARRIED_OUT', suggestion: 'ACCOUNTABILITY' }))
      .toMatchObject({ stage: 'CLOSED', supervisions: [{ clock: { state: 'RUNNING' } }] });
    expect(await accept(id, { adopted: false })).toMatchObject({
      supervisions: [{ decision: 'ACCEPTED', adopted: false }],
    });
  });

  test('for being late only where a step that is owed is late', async () => {
    const id = await chains.brought('FORWARDED', somebody());
    chains.turn('2026-10-08T23:59:59.999+08:00');
    expect(await supervise(id, { trigger: 'OVERDUE' })).toMatchObject({ code: 'NOT_OVERDUE' });
    chains.turn('2026-10-09T00:00:00+08:00');
    expect(await supervise(id, { trigger: 'OVERDUE' })).toMatchObject({
      supervisions: [{ trigger: 'OVERDUE', suggestion: null }],
    });
    expect(await accept(id, { adopted: true })).toMatchObject({ field: 'adopted' });
  });

  test('by its own reasons, and an order of the hotline by others', async () => {
    const id = await chains.brought('FORWARDED', somebody());
    expect(await supervise(id, { trigger: 'MANY_CALLERS' })).toMatchObject({
      code: 'INVALID_INPUT', field: 'trigger', rule: 'R-C-34',
    });
    const order = await chains.lodge();
    expect(await supervise(order, { trigger: 'EVASION' })).toMatchObject({
      code: 'INVALID_INPUT', field: 'trigger', rule: 'R-H-45',
    });
    expect(await supervise(order, { trigger: 'REFUSED', suggestion: 'IMPROVE_WORK' }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'suggestion' });
  });
});

const report = async (year: number, args = '', who = PEOPLE.office) => {
  const data = await chains.data(who, `{ petitionReport(year: ${year} ${args}) {
    year registered byClass { class count } byCategory { category { code } count }
    mostComplainedOf { department { id } count } forwarded assigned supervised
    suggestions { suggestion made answered adopted } } }`);
  return fieldOf(data, 'petitionReport');
};

test('R-C-35: the yearly report counts what was registered, passed on and supervised', async () => {
  chains.turn('2031-03-03T10:00:00+08:00');
  const ids = [
    await chains.brought('FORWARDED', somebody()), await chains.brought('FORWARDED', somebody()),
    await chains.register({ ...somebody(), class: 'SUGGESTION' }),
  ];
  await chains.lodge();
  const [first, second] = ids;
  await supervise(String(first), { trigger: 'EVASION', suggestion: 'IMPROVE_WORK' });
  await accept(String(first), { adopted: true });
  await supervise(String(second), { trigger: 'EVASION', suggestion: 'IMPROVE_WORK' });
  chains.turn('2032-01-01T00:00:00+08:00');
  await chains.register(somebody());
  const counted = {
    year: 2031, registered: 3, forwarded: 2, assigned: 0, supervised: 2,
    byClass: [{ class: 'CLAIM', count: 2 }, { class: 'SUGGESTION', count: 1 }],
    byCategory: [{ category: { code: 'NOISE' }, count: 3 }],
    mostComplainedOf: [{ department: { id: ORGAN }, count: 3 }],
    suggestions: [{ suggestion: 'IMPROVE_WORK', made: 2, answered: 1, adopted: 1 }],
  };
  expect(await report(2031)).toEqual(counted);
  expect(await report(2031, `under: "${SHUANGLIU}001"`)).toEqual(counted);
  expect(await report(2031, `under: "${SHUANGLIU}002"`)).toMatchObject({ registered: 0 });
  expect(await report(2030)).toMatchObject({ registered: 0, byClass: [], suggestions: [] });
});

describe('the indicators of a month', () => {
  const rates = async (year: number, month: number) => {
    const data = await chains.data(HOTLINE, `{ petitionIndicators(year: ${year}, month: ${month}) {
      acceptance { met due percent rule } completion { met due percent rule } } }`);
    return fieldOf(data, 'petitionIndicators');
  };

  test('R-C-37, R-C-38: what was told and answered in time, of what fell due', async () => {
    chains.turn('2028-03-01T10:00:00+08:00');
    // Told until 16 March; the 60 days end on Sunday 30 April, and so, after the holiday, in May.
    const [kept, late] = [
      await chains.brought('ACCEPTED', somebody()), await chains.brought('ACCEPTED', somebody()),
    ];
    await chains.step('organ', 'notifyPetitioner', kept);
    expect(await rates(2028, 3)).toMatchObject({ acceptance: { met: 1, due: 1, percent: 100 } });
    chains.turn('2028-03-17T00:00:00+08:00');
    await chains.step('organ', 'notifyPetitioner', late);
    expect(await rates(2028, 3)).toEqual({
      acceptance: { met: 1, due: 2, percent: 50, rule: 'R-C-37@1' },
      completion: { met: 0, due: 0, percent: null, rule: 'R-C-38@1' },
    });
  });

  test('are of the clocks the rule names, which a district may say otherwise', async () => {
    chains.turn('2029-03-01T10:00:00+08:00');
    const id = await chains.register(somebody());
    await chains.step('office', 'forwardPetition', id, { organId: ORGAN });
    expect(await rates(2029, 3)).toMatchObject({ acceptance: { due: 0 } });
    await profilesOf(chains).enact({ code: 'PETITION_NATIONAL', lines: [handling(0, {
      code: 'R-C-37', kind: 'ACCEPTANCE_RATE', applies: [],
      figures: [{ name: 'clocks', texts: ['SORT', 'NOTIFY'] }],
    })] });
    expect(await rates(2029, 3)).toMatchObject({ acceptance: { met: 1, due: 1 } });
  });

  test.each([
    ['petitionReport(year: 1999)'], ['petitionIndicators(year: 2028, month: 13)'],
    ['petitionReport(year: 2028, under: "x")'],
  ])('are of a time and place there is: %s', async (asked) => {
    const { codes } = await chains.ask(HOTLINE, `{ ${asked} { year } }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});
