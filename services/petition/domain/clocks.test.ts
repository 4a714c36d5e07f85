import { describe, expect, test } from '@jest/globals';
import { CN_2025_2026 } from '@linli/kernel/calendar.ts';
import { LADDERS } from '../catalogue/ladders.ts';
import { RULES } from '../catalogue/rules.ts';
import { ladderFor, type Rule, ruleFor, startClock } from './clocks.ts';
import { climb } from './ladder.ts';
import { CLOCKS, KINDS, URGENCIES } from './standing.ts';

const NOW = new Date('2026-09-18T10:00:00+08:00');
const MATTER = { kind: 'COMPLAINT', urgency: 'ORDINARY', channel: 'HOTLINE_12345' } as const;
const AT = { now: NOW, calendar: CN_2025_2026 };

describe('a limit', () => {
  const matters = KINDS.flatMap((kind) => {
    return URGENCIES.map((urgency) => ({ ...MATTER, kind, urgency }));
  });

  test.each(CLOCKS)('is shipped exactly once for every matter: %s', (clock) => {
    for (const matter of matters) {
      expect(RULES.filter((rule) => ruleFor([rule], clock, matter, NOW))).toHaveLength(1);
    }
    expect(ladderFor(LADDERS, clock, NOW)).not.toBeNull();
  });

  const [shipped] = RULES.filter(({ code }) => code === 'R-H-21');
  const changed = (changes: Partial<Rule>): Rule[] => {
    return shipped ? [shipped, { ...shipped, amount: 5, ...changes }] : [];
  };

  test.each([
    ['a newer version', { version: 2 }, 5],
    ['the district\'s own, however new the shipped one', { tenant: '510116' }, 5],
    ['not one for other matters', { version: 2, applies: { kinds: ['HELP'] } }, 15],
    ['not one for other channels', { version: 2, applies: { channels: ['LETTER'] } }, 15],
    ['not one to come', { version: 2, validFrom: new Date(NOW.getTime() + 1) }, 15],
    ['one from this very instant', { version: 2, validFrom: NOW }, 5],
    ['not one that has ended', { version: 2, validTo: NOW }, 15],
    ['one in its last instant', { version: 2, validTo: new Date(NOW.getTime() + 1) }, 5],
  ] as const)('is %s', (_, changes, amount) => {
    expect(ruleFor(changed(changes), 'HANDLE', MATTER, NOW)?.amount).toBe(amount);
  });
});

test('a clock in a year without a notice is provisional, and rings first when half is used', () => {
  const limit = ruleFor(RULES, 'HANDLE', MATTER, NOW);
  const ladder = ladderFor(LADDERS, 'HANDLE', NOW);
  if (!limit || !ladder) throw new Error('Nothing is shipped');
  expect(startClock('HANDLE', limit, ladder, AT)).toMatchObject({
    dueAt: new Date('2026-10-15T23:59:59.999+08:00'),
    ringAt: new Date('2026-09-30T14:00:00+08:00'),
    provisional: false,
  });
  const late = { now: new Date('2026-12-25T10:00:00+08:00'), calendar: CN_2025_2026 };
  expect(startClock('HANDLE', limit, ladder, late).provisional).toBe(true);
});

describe('a rung', () => {
  const [hotline] = LADDERS;
  const clock = {
    startedAt: NOW, dueAt: new Date('2026-10-15T23:59:59.999+08:00'), amount: 15,
    unit: 'WORKING_DAYS', pauses: [], rung: 0, rule: 'R-H-21', ruleVersion: 1,
  } as const;
  const context = {
    microGridId: 'micro', generalGridId: 'general', communityDivision: '510116001001',
    streetDivision: '510116001', district: '510116', departmentId: 'dept', urgency: 'ORDINARY',
    level: 'MICRO_GRID',
  } as const;
  const levels = (from: typeof context | (Omit<typeof context, 'level'> & { level: 'STREET' })) => {
    if (!hotline) throw new Error('Nothing is shipped');
    const { fired } = climb(hotline, clock, from, new Date('2027-01-01'), CN_2025_2026);
    return fired.map(({ level }) => level);
  };

  test('raises the level or leaves it', () => {
    expect(levels(context)).toEqual(['MICRO_GRID', 'MICRO_GRID', 'GENERAL_GRID', 'COMMUNITY',
      'STREET', 'DEPARTMENT', 'DEPARTMENT', 'DISTRICT']);
  });

  test('never lowers it below where the clock started', () => {
    expect(levels({ ...context, level: 'STREET' })).toEqual(['STREET', 'STREET', 'STREET', 'STREET',
      'STREET', 'DEPARTMENT', 'DEPARTMENT', 'DISTRICT']);
  });
});
