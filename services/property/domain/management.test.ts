import { describe, expect, test } from '@jest/globals';
import { civilDate } from '@linli/kernel/civil.ts';
import { enterMode, modeOn } from './management.ts';
import type { Period } from './management.ts';

const present: Period = { mode: 'NONE', startsOn: civilDate('2026-03-10'), endsOn: null };

describe('A change of management mode', () => {
  test('ends the present mode the day before', () => {
    expect(enterMode(present, { mode: 'ENTRUSTED', startsOn: civilDate('2026-05-01') })).toEqual({
      endsOn: '2026-04-30',
      next: { mode: 'ENTRUSTED', startsOn: '2026-05-01', endsOn: null },
    });
  });

  test.each([
    ['to the mode it has', 'NONE', '2026-05-01', 'MODE_UNCHANGED'],
    ['from before the present mode', 'ENTRUSTED', '2026-03-09', 'STARTS_TOO_EARLY'],
    ['from its first day', 'ENTRUSTED', '2026-03-10', 'STARTS_TOO_EARLY'],
  ] as const)('%s is refused', (_, mode, startsOn, code) => {
    expect(enterMode(present, { mode, startsOn: civilDate(startsOn) })).toMatchObject({ code });
  });

  test('may be for the day after the present mode began', () => {
    expect(enterMode(present, { mode: 'ENTRUSTED', startsOn: civilDate('2026-03-11') }))
      .toMatchObject({ endsOn: '2026-03-10' });
  });
});

describe('The mode of a day', () => {
  const periods: Period[] = [
    { mode: 'ENTRUSTED', startsOn: civilDate('2026-05-01'), endsOn: null },
    { ...present, endsOn: civilDate('2026-04-30') },
  ];

  test.each([
    ['before the first', '2026-01-01', 'NONE'],
    ['on a last day', '2026-04-30', 'NONE'],
    ['on a first day', '2026-05-01', 'ENTRUSTED'],
    ['later', '2030-01-01', 'ENTRUSTED'],
  ])('%s', (_, day, mode) => {
    expect(modeOn(periods, civilDate(day))).toBe(mode);
  });
});
