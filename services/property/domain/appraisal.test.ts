import { describe, expect, test } from '@jest/globals';
import { appraise, firstDayOf, isPeriod } from './appraisal.ts';
import type { Sheet } from './appraisal.ts';

const LEVELS = ['STREET', 'COUNTY', 'CITY'];
const WEIGHTS = { STREET: 30, COUNTY: 40, CITY: 30 } as const;
const on = (day: string): Date => new Date(`${day}T09:00:00+08:00`);
const LATER = on('2027-01-01');

let count = 0;
function sheet(level: keyof typeof WEIGHTS, points: number, more: Partial<Sheet> = {}): Sheet {
  count += 1;
  const known = { id: String(count), level, points, weight: WEIGHTS[level], scorer: level };
  return { ...known, period: '2026', scoredAt: on('2026-12-01'), ...more };
}

const three = (street: number, county: number, city: number) =>
  [sheet('STREET', street), sheet('COUNTY', county), sheet('CITY', city)];

describe('The weighted score of three scorers (R-K-09)', () => {
  test.each([
    ['all there is', 100, 100, 100, 80],
    ['nothing', 0, 0, 0, 0],
    ['30, 40 and 30 percent', 100, 50, 0, 40],
    ['half a point, rounded up', 0, 0, 35, 8],
    ['less than half a point, rounded down', 0, 0, 31, 7],
    ['exactly half a point, rounded up', 0, 25, 25, 14],
  ])('is %s', (_, street, county, city, points) => {
    expect(appraise(three(street, county, city), LEVELS, 80, LATER)).toMatchObject({ points });
  });

  test('rounds a half up, and a hair below it down', () => {
    const scored = (points: number) =>
      appraise([sheet('STREET', points, { weight: 100 })], ['STREET'], 50, LATER)?.points;
    expect([scored(1), scored(3), scored(2)]).toEqual([1, 2, 1]);
  });

  test('is none until every level has scored the period, in the instant the last does', () => {
    const last = sheet('CITY', 90, { scoredAt: on('2026-12-20') });
    const sheets = [sheet('STREET', 90), sheet('COUNTY', 90), last];
    expect(appraise(sheets, LEVELS, 80, new Date(last.scoredAt.getTime() - 1))).toBeNull();
    expect(appraise(sheets, LEVELS, 80, last.scoredAt)).toMatchObject({ points: 72 });
  });

  test('takes several scorers of a level as their mean, rounding once at the end', () => {
    const streets = [80, 81, 81].map((points, n) => sheet('STREET', points, { scorer: `s${n}` }));
    const all = [...streets, sheet('COUNTY', 0), sheet('CITY', 0)];
    expect(appraise(all, LEVELS, 80, LATER)).toMatchObject({ points: 19 });
  });

  test('takes the last word of whoever scored twice', () => {
    const again = sheet('STREET', 0, { scoredAt: on('2026-12-02') });
    expect(appraise([...three(100, 100, 100), again], LEVELS, 80, LATER))
      .toMatchObject({ points: 56 });
  });

  test('is of the latest period that is complete, whichever was entered last', () => {
    const older = three(100, 100, 100).map((each) => ({ ...each, period: '2025' }));
    const unfinished = [sheet('STREET', 0, { period: '2027' })];
    expect(appraise([...three(50, 50, 50), ...older, ...unfinished], LEVELS, 80, LATER))
      .toMatchObject({ period: '2026', points: 40 });
  });
});

test.each([
  ['2026', 12, true], ['2026', 3, false], ['2026Q4', 3, true], ['2026Q5', 3, false],
  ['26', 12, false], ['2026Q1', 12, false],
])('The period %s of %i months is one: %s (R-K-13)', (text, months, is) => {
  expect(isPeriod(text, months)).toBe(is);
});

test('A period begins on the first day of its first month', () => {
  expect([firstDayOf('2026'), firstDayOf('2026Q3')]).toEqual(['2026-01-01', '2026-07-01']);
});
