import { describe, expect, test } from '@jest/globals';
import { enter, hoursOf, tenthsOf } from './hours.ts';

describe('hours of service', () => {
  const kept = [[0.1, 1], [0.3, 3], [2.3, 23], [8, 80], [24, 240]] as const;
  test.each(kept)('%d are %d tenths', (hours, tenths) => {
    expect(tenthsOf(hours)).toBe(tenths);
    expect(hoursOf(tenths)).toBe(hours);
  });

  test.each([0, -1, 0.05, 1.25, 24.1, NaN, Infinity])('are not %d', (hours) => {
    const refused = { code: 'INVALID_INPUT', field: 'hours', rule: 'R-S-03' };
    expect(tenthsOf(hours)).toMatchObject(refused);
  });
});

describe('a day', () => {
  test.each([
    ['all of a short service', 79, { served: 0, counted: 0 }, { served: 79, counted: 79 }],
    ['8 hours of a long one', 81, { served: 0, counted: 0 }, { served: 81, counted: 80 }],
    ['what an earlier one left', 30, { served: 60, counted: 60 }, { served: 30, counted: 20 }],
    ['nothing after 8 hours', 1, { served: 100, counted: 80 }, { served: 1, counted: 0 }],
    ['up to its 24th hour', 140, { served: 100, counted: 80 }, { served: 140, counted: 0 }],
  ])('counts %s', (_, tenths, day, expected) => {
    expect(enter(tenths, day)).toEqual(expected);
  });

  test('has 24 hours', () => {
    expect(enter(141, { served: 100, counted: 80 })).toMatchObject({
      code: 'TOO_MANY_HOURS', field: 'hours', rule: 'R-S-18',
    });
  });
});
