import { describe, expect, test } from '@jest/globals';
import { CASE_KINDS, DECISIONS, decide, type CaseKind, type Decision } from './case.ts';
import { climb, startClock, type Limit } from './case-clocks.ts';
import {
  mark, mayDecideNow, passOn, routeOf, stepsFrom, supply, type Objection, type ObjectionStep,
  type Start,
} from './objection.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/testing/calendar.ts';

const NOW = new Date('2026-09-30T10:00:00+08:00');
const open: Objection = {
  kind: 'ENTRY_OBJECTION', stage: 'RECEIVED', route: 'PROVIDER', materialAt: NOW, markedAt: null,
};

describe('An objection is judged', () => {
  test.each([
    ['FACTS', 'petition.upheld', 'PROVIDER'],
    ['ENTRY', 'petition.upheld', 'PLATFORM'],
    ['FACTS', 'property.conduct-entered', 'PLATFORM'],
    ['ENTRY', 'property.conduct-entered', 'PLATFORM'],
  ] as const)('by whom it concerns: %s of %s by the %s', (ground, topic, route) => {
    expect(routeOf(ground, { topic })).toBe(route);
  });

  test('by limits that begin where their rules say', () => {
    const national = (step: ObjectionStep): Start => ({
      MARK: 'RECEIVED', DECIDE: 'MATERIAL', PASS_ON: 'MATERIAL', PROVIDER_DECIDE: 'PASSED_ON',
    } as const)[step];
    expect(stepsFrom(['RECEIVED'], 'PLATFORM', national)).toEqual(['MARK']);
    expect(stepsFrom(['MATERIAL'], 'PLATFORM', national)).toEqual(['DECIDE']);
    expect(stepsFrom(['RECEIVED', 'MATERIAL'], 'PROVIDER', national)).toEqual(['MARK', 'PASS_ON']);
    expect(stepsFrom(['PASSED_ON'], 'PROVIDER', national)).toEqual(['PROVIDER_DECIDE']);
  });

  test('in one step after another', () => {
    expect(passOn({ ...open, materialAt: null }, 'd', NOW)).toMatchObject({ code: 'WRONG_STEP' });
    expect(passOn({ ...open, route: 'PLATFORM' }, 'd', NOW)).toMatchObject({ code: 'WRONG_STEP' });
    expect(mayDecideNow(open)).toMatchObject({ code: 'WRONG_STEP', rule: 'R-K-18' });
    const passed = passOn(open, 'd', NOW);
    expect(passed).toEqual({ stage: 'PASSED_ON', provider: 'd', passedOnAt: NOW });
    expect(mayDecideNow({ ...open, stage: 'PASSED_ON' })).toBeNull();
    expect(passOn({ ...open, stage: 'PASSED_ON' }, 'd', NOW)).toMatchObject({ code: 'WRONG_STEP' });
  });

  test('on material whose first piece starts the limit', () => {
    expect(supply({ ...open, materialAt: null }, NOW)).toEqual({ materialAt: NOW });
    const later = new Date(NOW.getTime() + 1);
    expect(supply(open, later)).toEqual({ materialAt: NOW });
    expect(supply({ ...open, stage: 'DECIDED' }, NOW)).toMatchObject({ code: 'WRONG_STEP' });
  });

  test('and is marked once, before it is decided', () => {
    expect(mark(open, NOW)).toEqual({ markedAt: NOW });
    expect(mark({ ...open, markedAt: NOW }, NOW)).toMatchObject({ code: 'WRONG_STEP' });
    expect(mark({ ...open, stage: 'DECIDED' }, NOW)).toMatchObject({ code: 'WRONG_STEP' });
  });
});

describe('A case ends as cases of its kind do', () => {
  const allowed: Readonly<Record<CaseKind, readonly Decision[]>> = {
    ENTRY_OBJECTION: ['UPHELD', 'REJECTED'], LISTING_OBJECTION: ['UPHELD', 'REJECTED'],
    WITHDRAWAL: ['DELETED'], REPAIR: ['GRANTED', 'REFUSED'],
  };
  const pairs = CASE_KINDS.flatMap((kind) =>
    DECISIONS.map((decision) => [kind, decision] as const));
  test.each(pairs)('%s: %s', (kind, decision) => {
    const ended = decide({ kind, stage: 'RECEIVED' }, { decision, by: 'a', note: 'n', now: NOW });
    const known = allowed[kind].includes(decision);
    if (known) expect(ended).toMatchObject({ stage: 'DECIDED', decision });
    else expect(ended).toMatchObject({ code: 'WRONG_CASE' });
  });

  test('and once', () => {
    const again = { decision: 'DELETED', by: 'a', note: 'n', now: NOW } as const;
    expect(decide({ kind: 'WITHDRAWAL', stage: 'DECIDED' }, again))
      .toMatchObject({ code: 'CASE_DECIDED' });
  });
});

describe('A clock of a case', () => {
  const limit: Limit = {
    rule: 'R-K-20', profile: 'CREDIT_DEFAULT', version: 1, source: 's',
    allowance: { amount: 3, unit: 'WORKING_DAYS' },
  };
  const rungs = [
    { action: 'URGE', at: { after: { amount: 0, unit: 'WORKING_DAYS' } }, level: 'HEAD',
      rule: 'R-E-03', copies: [] },
    { action: 'ESCALATE', at: { after: { amount: 1, unit: 'WORKING_DAYS' } },
      level: 'HOUSING_DEPARTMENT', rule: 'R-E-04', copies: [] },
  ] as const;
  const clock = startClock('WITHDRAWAL_DELETE', limit, rungs, { now: NOW, calendar });
  const row = { ...clock, rung: 0 };

  test('is due by working days across the National Day and its make-up Saturday', () => {
    expect(clock).toMatchObject({
      dueAt: new Date('2026-10-10T23:59:59.999+08:00'), provisional: false, amount: 3,
      ringAt: new Date('2026-10-10T23:59:59.999+08:00'), ladder: 'CREDIT_CASE', ladderVersion: 1,
    });
  });

  test.each([
    ['nothing before its due instant', '2026-10-10T23:59:59.998+08:00', []],
    ['the urging in it', '2026-10-10T23:59:59.999+08:00', ['URGE']],
    ['both after a week of silence, in order', '2026-10-19T00:00:00+08:00', ['URGE', 'ESCALATE']],
  ])('fires %s', (_, at, actions) => {
    const { fired } = climb(row, rungs, { now: new Date(at), calendar });
    expect(fired.map(({ action }) => action)).toEqual(actions);
  });
});
