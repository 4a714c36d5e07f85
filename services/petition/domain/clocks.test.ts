import { describe, expect, test } from '@jest/globals';
import { ladderOf } from '@linli/chassis/profiles.ts';
import { lineFor } from '@linli/kernel/profile.ts';
import { PROFILES } from '../catalogue/profiles.ts';
import { factsOf, limitIn, type Matter, startClock } from './clocks.ts';
import { climb } from './ladder.ts';
import { CLOCKS, KINDS, URGENCIES } from './standing.ts';
import { CN_2025_2026 } from '@linli/kernel/testing/calendar.ts';

const NOW = new Date('2026-09-18T10:00:00+08:00');
const MATTER = { kind: 'COMPLAINT', urgency: 'ORDINARY', channel: 'HOTLINE_12345' } as const;
const AT = { now: NOW, calendar: CN_2025_2026 };

const limitAt = (matter: Matter, kind: string, tenant: string) => {
  const line = lineFor(PROFILES, {
    matter: 'HOTLINE', kind, facts: factsOf(matter), tenant, at: NOW,
  });
  if (!line) throw new Error(`Nothing is shipped for ${kind}`);
  return limitIn(line);
};

const ladderAt = (clock: string) => {
  const line = lineFor(PROFILES, {
    matter: 'ESCALATION', kind: 'LADDER', facts: { clock }, tenant: '510116', at: NOW,
  });
  if (!line) throw new Error(`No ladder is shipped for ${clock}`);
  return ladderOf(line);
};

describe('a limit', () => {
  const matters = KINDS.flatMap((kind) => {
    return URGENCIES.map((urgency) => ({ ...MATTER, kind, urgency }));
  });

  test.each(CLOCKS)('is shipped for every matter, in every district: %s', (clock) => {
    for (const tenant of ['510116', '370102', '370202', '120101', '110101', '520204']) {
      for (const matter of matters) {
        expect(limitAt(matter, clock, tenant).amount).toBeGreaterThan(0);
      }
    }
    expect(ladderAt(clock).rungs.length).toBeGreaterThan(0);
  });

  const urgent = { ...MATTER, urgency: 'URGENT' } as const;
  const utility = { ...MATTER, urgency: 'LIVELIHOOD' } as const;
  const asking = { ...MATTER, kind: 'CONSULTATION' } as const;

  test.each([
    ['Sichuan a question', '510116', 'HANDLE', asking, 'R-H-19', 3, 'WORKING_DAYS'],
    ['Sichuan a complaint', '510116', 'HANDLE', MATTER, 'R-H-21', 15, 'WORKING_DAYS'],
    ['Shandong anything', '370202', 'HANDLE', MATTER, 'R-H-24', 5, 'WORKING_DAYS'],
    ['Jinan anything', '370102', 'HANDLE', MATTER, 'R-H-27', 5, 'WORKING_DAYS'],
    ['Tianjin an order on danger', '120101', 'SIGN_FOR', urgent, 'R-H-28', 15, 'MINUTES'],
    ['Tianjin an order on supplies', '120101', 'SIGN_FOR', utility, 'R-H-29', 30, 'MINUTES'],
    ['Tianjin any other order', '120101', 'SIGN_FOR', MATTER, 'R-H-30', 1, 'WORKING_DAYS'],
    ['Beijing what is of the first grade', '110101', 'HANDLE', urgent, 'R-H-31', 2, 'HOURS'],
    ['Beijing what is of the second', '110101', 'HANDLE', utility, 'R-H-31', 24, 'HOURS'],
    ['Beijing what is of the third', '110101', 'HANDLE', asking, 'R-H-31', 7, 'NATURAL_DAYS'],
    ['Beijing what is of the fourth', '110101', 'HANDLE', MATTER, 'R-H-31', 15, 'NATURAL_DAYS'],
    ['Beijing, which is silent, by default', '110101', 'SIGN_FOR', urgent, 'R-H-40', 15, 'MINUTES'],
  ] as const)('is in %s', (_, tenant, kind, matter, code, amount, unit) => {
    expect(limitAt(matter, kind, tenant)).toMatchObject({ code, amount, unit });
  });

  test('of Sichuan ends with its measures, and the default follows', () => {
    const at = new Date('2030-12-25T00:00:00+08:00');
    const asked = { matter: 'HOTLINE', kind: 'HANDLE', facts: factsOf(MATTER), tenant: '510116' };
    const profileAt = (instant: Date) => {
      return lineFor(PROFILES, { ...asked, matter: 'HOTLINE', at: instant })?.profile;
    };
    expect(profileAt(new Date(at.getTime() - 1))).toBe('HOTLINE_SICHUAN');
    expect(profileAt(at)).toBe('HOTLINE_DEFAULT');
  });
});

test('a clock in a year without a notice is provisional, and rings first when half is used', () => {
  const [limit, ladder] = [limitAt(MATTER, 'HANDLE', '510116'), ladderAt('HANDLE')];
  expect(startClock('HANDLE', limit, ladder, AT)).toMatchObject({
    dueAt: new Date('2026-10-15T23:59:59.999+08:00'),
    ringAt: new Date('2026-09-30T14:00:00+08:00'),
    provisional: false,
  });
  const late = { now: new Date('2026-12-25T10:00:00+08:00'), calendar: CN_2025_2026 };
  expect(startClock('HANDLE', limit, ladder, late).provisional).toBe(true);
});

describe('a rung', () => {
  const hotline = ladderAt('HANDLE');
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
    const { fired } = climb(hotline, clock, from, new Date('2027-01-01'), CN_2025_2026);
    return fired.map(({ level }) => level);
  };

  test('raises the level or leaves it', () => {
    expect(levels(context)).toEqual(['MICRO_GRID', 'MICRO_GRID', 'MICRO_GRID', 'GENERAL_GRID',
      'COMMUNITY', 'COMMUNITY', 'STREET', 'DEPARTMENT', 'DEPARTMENT', 'DISTRICT']);
  });

  test('never lowers it below where the clock started', () => {
    expect(levels({ ...context, level: 'STREET' })).toEqual([
      ...Array<string>(7).fill('STREET'), 'DEPARTMENT', 'DEPARTMENT', 'DISTRICT',
    ]);
  });
});
