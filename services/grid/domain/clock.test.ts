import { describe, expect, test } from '@jest/globals';
import type { Ladder, Rung } from '@linli/kernel/deadline.ts';
import { climb, startOf } from './clock.ts';
import type { RungContext } from './clock.ts';
import { higher, holderOn, isManned } from './levels.ts';
import type { GridLevel, Stations } from './levels.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/testing/calendar.ts';

const HERE: Stations = {
  microGridId: 'micro', generalGridId: 'general', masterGridId: 'master',
  division: '510116001001', departmentId: 'housing',
};
const cited = { profile: 'P', rule: 'R', ruleVersion: 3, source: 'law' };
const rung = (hours: number, level: GridLevel | null): Rung => ({
  action: level === null ? 'URGE' : 'ESCALATE', level, rule: 'R-E-08', copies: [],
  at: { after: { amount: hours, unit: 'WORKING_HOURS' } },
});
const LADDER: Ladder = {
  code: 'P/L', version: 7, rungs: [rung(0, null), rung(1, 'STREET'), rung(2, 'DEPARTMENT')],
};

describe('a limit of R-G-28', () => {
  test.each([
    ['of 30 minutes runs by night too', '2026-03-14T23:50:00+08:00', 30, 'MINUTES',
      '2026-03-15T00:20:00+08:00'],
    ['of 4 working hours goes on after a weekend', '2026-03-13T16:30:00+08:00', 4, 'WORKING_HOURS',
      '2026-03-16T12:00:00+08:00'],
    ['of a working day ends with the next one', '2026-03-13T16:30:00+08:00', 1, 'WORKING_DAYS',
      '2026-03-16T23:59:59.999+08:00'],
  ] as const)('%s', (_, from, amount, unit, until) => {
    const started = startOf({ ...cited, limit: { amount, unit } }, null, {
      now: new Date(from), calendar,
    });
    expect(started).toMatchObject({
      profile: 'P', rule: 'R', ruleVersion: 3, source: 'law', amount, unit,
      dueAt: new Date(until), provisional: false, ladder: '', ringAt: null,
    });
  });
});

describe('a clock that climbs', () => {
  const startedAt = new Date('2026-03-16T09:00:00+08:00');
  const limit = { ...cited, limit: { amount: 2, unit: 'WORKING_HOURS' } as const };
  const dueAt = new Date('2026-03-16T11:00:00+08:00');
  const clock = { startedAt, dueAt, allowance: limit.limit, rung: 0 };
  const from = (level: GridLevel, at: Partial<Stations> = {}): RungContext => {
    return { ...HERE, ...at, level };
  };
  const levels = (context: RungContext, now: string) =>
    climb(LADDER, clock, context, { now: new Date(now), calendar }).fired.map(({ level }) => level);

  test('rings first as its limit ends', () => {
    expect(startOf(limit, LADDER, { now: startedAt, calendar })).toMatchObject({
      ladder: 'P/L', ladderVersion: 7, dueAt, ringAt: dueAt,
    });
  });

  test.each([
    ['2026-03-16T10:59:59.999+08:00', []],
    ['2026-03-16T11:00:00+08:00', ['MICRO_GRID']],
    ['2026-03-16T11:59:59.999+08:00', ['MICRO_GRID']],
    ['2026-03-16T12:00:00+08:00', ['MICRO_GRID', 'STREET']],
    ['2026-03-16T14:30:00+08:00', ['MICRO_GRID', 'STREET', 'DEPARTMENT']],
  ])('has by %s named %j', (now, expected) => {
    expect(levels(from('MICRO_GRID'), now)).toEqual(expected);
  });

  test('never names a level below where it started', () => {
    expect(levels(from('DISTRICT_CENTRE'), '2026-03-17T09:00:00+08:00'))
      .toEqual(['DISTRICT_CENTRE', 'DISTRICT_CENTRE', 'DISTRICT_CENTRE']);
  });

  test('names the centre where no department is known', () => {
    expect(levels(from('STREET', { departmentId: null }), '2026-03-17T09:00:00+08:00'))
      .toEqual(['STREET', 'STREET', 'DISTRICT_CENTRE']);
  });

  test('tells of each rung the instant, the rule, the holder and the reason', () => {
    const now = new Date('2026-03-16T12:00:00+08:00');
    const { fired, ringAt } = climb(LADDER, { ...clock, rung: 1 }, from('MICRO_GRID'), {
      now, calendar,
    });
    expect(fired).toEqual([{
      rung: 1, action: 'ESCALATE', dueAt: now, rule: 'R-E-08@7', level: 'STREET',
      holder: { level: 'STREET', gridId: null, division: '510116001', departmentId: null },
      reason: 'ESCALATE by R-E-08: 2 WORKING_HOURS given, due 2026-03-16T03:00:00.000Z',
    }]);
    expect(ringAt).toEqual(new Date('2026-03-16T14:30:00+08:00'));
  });
});

describe('a level', () => {
  const nobody = { gridId: null, division: null, departmentId: null };
  test.each<[GridLevel, object]>([
    ['MICRO_GRID', { gridId: 'micro' }], ['GENERAL_GRID', { gridId: 'general' }],
    ['MASTER_GRID', { gridId: 'master' }], ['STREET', { division: '510116001' }],
    ['DEPARTMENT', { departmentId: 'housing' }], ['DISTRICT_CENTRE', { division: '510116' }],
    ['DISTRICT_LEADER', { division: '510116' }],
  ])('%s is held by %j', (level, held) => {
    expect(holderOn(level, HERE)).toEqual({ level, ...nobody, ...held });
  });

  test('is manned where something stands at it', () => {
    const there = { ...HERE, microGridId: null, departmentId: null };
    const levels: GridLevel[] = ['MICRO_GRID', 'GENERAL_GRID', 'STREET', 'DEPARTMENT'];
    expect(levels.filter((level) => isManned(level, there))).toEqual(['GENERAL_GRID', 'STREET']);
  });

  test('only rises', () => {
    expect(higher('STREET', 'MICRO_GRID')).toBe('STREET');
    expect(higher('STREET', 'DEPARTMENT')).toBe('DEPARTMENT');
    expect(higher('STREET', null)).toBe('STREET');
  });
});
