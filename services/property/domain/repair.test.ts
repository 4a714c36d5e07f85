import { describe, expect, test } from '@jest/globals';
import { civilDate } from '@linli/kernel/civil.ts';
import {
  after, CONDITIONS, endAt, limitsOf, mayApply, mayGrant, movedLimits, stopsOf, unmet,
  type Condition, type Disclosure, type Evidenced, type Periods, type Severity, type Term,
} from './repair.ts';

const months = (amount: number): Term => ({ amount, unit: 'MONTHS' });
const years = (amount: number): Term => ({ amount, unit: 'YEARS' });
const AT_MOST = years(5);
const NOW = new Date('2026-11-23T10:00:00+08:00');
const PERIODS: Readonly<Record<Severity, Periods>> = {
  SLIGHT: { shortest: months(0), longest: months(3), always: false },
  ORDINARY: { shortest: months(3), longest: years(1), always: true },
  SERIOUS: { shortest: years(1), longest: years(3), always: true },
};

const day = (text: string) => civilDate(text);
const limits = (severity: Severity, documentOn: string, conductEndedOn: string | null = null) =>
  limitsOf({
    severity, documentOn: day(documentOn), shown: true,
    conductEndedOn: conductEndedOn === null ? null : day(conductEndedOn),
  }, PERIODS[severity], AT_MOST, NOW);

describe('A term of months and years (R-T-01, R-T-03)', () => {
  test.each([
    ['ends with the day of the same number', '2026-01-15', months(3), '2026-04-16'],
    ['ends with a month that has no such day', '2025-11-30', months(3), '2026-03-01'],
    ['in a leap year with its last', '2024-02-29', years(1), '2025-03-01'],
    ['ends over the turn of a year', '2025-12-31', months(3), '2026-04-01'],
    ['is reckoned in a year of few digits', '0001-12-31', months(3), '0002-04-01'],
  ])('%s', (_, from, term, over) => {
    expect(after(day(from), term)).toEqual(new Date(`${over}T00:00:00+08:00`));
  });
});

describe('A record of each severity', () => {
  test.each<[string, Severity, string, string]>([
    ['R-K-21', 'SLIGHT', '2026-01-15T00:00:00+08:00', '2026-04-16T00:00:00+08:00'],
    ['R-K-22', 'ORDINARY', '2026-04-16T00:00:00+08:00', '2027-01-16T00:00:00+08:00'],
    ['R-K-23', 'SERIOUS', '2027-01-16T00:00:00+08:00', '2029-01-16T00:00:00+08:00'],
  ])('%s: %s is repairable and stops by its periods', (_, severity, from, until) => {
    expect(limits(severity, '2026-01-15')).toEqual({
      repairableFrom: new Date(from), longestUntil: new Date(until), outerUntil: null,
    });
  });

  test('R-K-26: is shown for five years from the end of the conduct at most', () => {
    expect(limits('SERIOUS', '2025-06-01', '2021-03-01')).toMatchObject({
      longestUntil: new Date('2026-03-02T00:00:00+08:00'),
      outerUntil: new Date('2026-03-02T00:00:00+08:00'),
    });
    expect(limits('SERIOUS', '2026-01-15', '2026-01-10')).toMatchObject({
      longestUntil: new Date('2029-01-16T00:00:00+08:00'),
      outerUntil: new Date('2031-01-11T00:00:00+08:00'),
    });
  });

  test('is of a day that has come', () => {
    expect(limits('SLIGHT', '2026-11-23')).not.toHaveProperty('code');
    expect(limits('SLIGHT', '2026-11-24')).toMatchObject({ field: 'documentOn' });
    expect(limits('SLIGHT', '2026-11-01', '2026-11-24')).toMatchObject({ field: 'conductEndedOn' });
  });

  test.each<[Severity, boolean]>([['SLIGHT', true], ['ORDINARY', false], ['SERIOUS', false]])(
    'may be kept from sight where it is slight: %s', (severity, allowed) => {
      const classified = {
        severity, documentOn: day('2026-01-15'), conductEndedOn: null, shown: false,
      };
      const found = limitsOf(classified, PERIODS[severity], AT_MOST, NOW);
      if (allowed) expect(found).toHaveProperty('longestUntil');
      else expect(found).toMatchObject({ code: 'INVALID_INPUT', field: 'shown' });
    });
});

const LONGEST = new Date('2027-01-16T00:00:00+08:00');
const OUTER = new Date('2030-01-16T00:00:00+08:00');
const ordinary: Disclosure = {
  severity: 'ORDINARY', repairableFrom: new Date('2026-04-16T00:00:00+08:00'),
  longestUntil: LONGEST, outerUntil: OUTER, dutyDoneAt: new Date('2026-05-01T10:00:00+08:00'),
  endedAt: null,
};
const before = (instant: Date) => new Date(instant.getTime() - 1);

describe('A disclosure stops of itself', () => {
  test.each<[string, Partial<Disclosure>, Date, string | null]>([
    ['in the instant the longest period is over', {}, LONGEST, 'LONGEST'],
    ['and not an instant earlier', {}, before(LONGEST), null],
    ['not while the duty is not done (R-K-25)', { dutyDoneAt: null }, LONGEST, null],
    ['where the duty was done in that instant', { dutyDoneAt: LONGEST }, LONGEST, 'LONGEST'],
    ['not by a duty done later', { dutyDoneAt: new Date(LONGEST.getTime() + 1) }, LONGEST, null],
    ['at the outer limit whatever is owed (R-K-26)', { dutyDoneAt: null }, OUTER, 'OUTER'],
    ['not before the outer limit', { dutyDoneAt: null }, before(OUTER), null],
    ['never while the conduct goes on', { dutyDoneAt: null, outerUntil: null }, OUTER, null],
    ['and only once', { endedAt: LONGEST }, OUTER, null],
  ])('%s', (_, change, at, end) => {
    expect(endAt({ ...ordinary, ...change }, at)).toBe(end);
  });

  test('at most at the two instants its clock rings', () => {
    expect(stopsOf(ordinary)).toEqual([LONGEST, OUTER]);
    expect(stopsOf({ ...ordinary, outerUntil: LONGEST })).toEqual([LONGEST]);
    expect(stopsOf({ ...ordinary, outerUntil: null })).toEqual([LONGEST]);
  });
});

describe('A repair (R-K-24)', () => {
  const all: Evidenced[] = CONDITIONS.map((condition) => ({ condition, reference: 'doc' }));

  test('is applied for from the end of the shortest period on', () => {
    const { repairableFrom } = ordinary;
    expect(mayApply(ordinary, before(repairableFrom)))
      .toMatchObject({ code: 'TOO_EARLY_TO_REPAIR', rule: 'R-K-24' });
    expect(mayApply(ordinary, repairableFrom)).toBeNull();
  });

  test('is not applied for where nothing is shown any more', () => {
    expect(mayApply({ ...ordinary, endedAt: LONGEST }, OUTER))
      .toMatchObject({ code: 'DISCLOSURE_OVER' });
  });

  test('is granted where everything is evidenced', () => {
    expect(unmet(ordinary, all, CONDITIONS)).toEqual([]);
    expect(mayGrant([])).toBeNull();
  });

  test.each<Condition>([...CONDITIONS])('is not granted without %s', (missing) => {
    const some = all.filter(({ condition }) => condition !== missing);
    expect(unmet(ordinary, some, CONDITIONS)).toEqual([missing]);
    expect(mayGrant([missing])).toMatchObject({ code: 'CONDITIONS_UNMET', rule: 'R-K-24' });
  });

  test('is not granted on word of a duty that is not recorded as done', () => {
    expect(unmet({ ...ordinary, dutyDoneAt: null }, all, CONDITIONS)).toEqual(['DUTIES_DONE']);
  });

  test('asks for no more than the profile in force does', () => {
    expect(unmet(ordinary, [], ['DUTIES_DONE'])).toEqual(['DUTIES_DONE']);
    expect(unmet(ordinary, [], [])).toEqual([]);
  });
});

describe('A disclosure by other periods (R-T-14)', () => {
  const HELD = new Date('2026-06-01T00:00:00+08:00');
  const shorter: Periods = { shortest: months(1), longest: months(6), always: true };
  const shown = (documentOn: string) => ({
    severity: 'ORDINARY', documentOn: day(documentOn), conductEndedOn: day(documentOn), shown: true,
    dutyDoneAt: null, endedAt: null,
    repairableFrom: after(day(documentOn), months(3)),
    longestUntil: after(day(documentOn), years(1)), outerUntil: after(day(documentOn), years(5)),
  } as const);

  test('ends as if it had been classified by them', () => {
    expect(movedLimits(shown('2026-05-01'), shorter, years(2), HELD)).toEqual({
      repairableFrom: new Date('2026-06-02T00:00:00+08:00'),
      longestUntil: new Date('2026-11-02T00:00:00+08:00'),
      outerUntil: new Date('2028-05-02T00:00:00+08:00'),
    });
  });

  test('ends no sooner than they held', () => {
    expect(movedLimits(shown('2025-06-01'), shorter, months(7), HELD))
      .toMatchObject({ longestUntil: HELD, outerUntil: HELD });
  });

  test.each([
    ['stays where its longest period is over that instant', '2025-05-31', null],
    ['moves where a day of it is left', '2025-06-01', { longestUntil: HELD }],
  ])('%s', (_, documentOn, moved) => {
    const limits = movedLimits(shown(documentOn), shorter, AT_MOST, HELD);
    expect(limits && { longestUntil: limits.longestUntil }).toEqual(moved);
  });

  test('stays where they show what was not to be shown', () => {
    const hidden = { ...shown('2026-05-01'), shown: false };
    expect(movedLimits(hidden, shorter, AT_MOST, HELD)).toBeNull();
  });
});
