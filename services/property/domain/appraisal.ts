/** What one scorer made of a subject in a period; a later one for the same takes its place. */
export interface Sheet {
  readonly id: string;
  /** A year, `2026`, or a quarter of one, `2026Q3`. */
  readonly period: string;
  readonly level: string;
  /** The division that scored: of one level there may be several. */
  readonly scorer: string;
  /** 0 to 100. */
  readonly points: number;
  /** What its level weighs by the profile in force as it was scored. */
  readonly weight: number;
  readonly scoredAt: Date;
}

/** A completed appraisal and what it comes to. */
export interface Appraised {
  readonly period: string;
  readonly points: number;
  readonly sheets: readonly Sheet[];
}

/**
 * The base information (R-K-01, R-K-09): of the latest period that every level has scored, the
 * weighted mean, as a share of the most there is, rounded half up; null before the first. Several
 * scorers of one level count as their mean. All is reckoned in whole numbers, and rounded once.
 */
export function appraise(
  sheets: readonly Sheet[], levels: readonly string[], most: number, asOf: Date,
): Appraised | null {
  if (levels.length === 0) return null;
  const known = sheets.filter(({ scoredAt }) => scoredAt <= asOf);
  const complete = [...Map.groupBy(known, ({ period }) => period)]
    .filter(([, all]) => levels.every((level) => all.some((sheet) => sheet.level === level)))
    .toSorted(([one], [other]) => endOfPeriod(other) - endOfPeriod(one));
  const [latest] = complete;
  if (!latest) return null;
  const [period, all] = latest;
  const counted = latestOfEach(all.filter(({ level }) => levels.includes(level)));
  return { period, points: weighted(counted, most), sheets: counted };
}

const PERIOD = /^(\d{4})(?:Q([1-4]))?$/;

/** Whether a text names a period of so many months. */
export function isPeriod(text: string, months: number): boolean {
  const quarter = PERIOD.exec(text)?.[2];
  return PERIOD.test(text) && (quarter === undefined ? 12 : 3) === months;
}

/** The first day of a period, as `YYYY-MM-01`. */
export function firstDayOf(period: string): string {
  const [, year = '', quarter = '1'] = PERIOD.exec(period) ?? [];
  return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
}

/** Its last month, counted from the beginning of years: of two, the later ends later. */
function endOfPeriod(period: string): number {
  const [, year = '', quarter = '4'] = PERIOD.exec(period) ?? [];
  return Number(year) * 12 + Number(quarter) * 3;
}

/** Whoever scored twice is taken by the last word. */
function latestOfEach(sheets: readonly Sheet[]): Sheet[] {
  const ordered = sheets.toSorted((a, b) =>
    a.scoredAt.getTime() - b.scoredAt.getTime() || (a.id < b.id ? -1 : 1));
  return [...new Map(ordered.map((sheet) => [`${sheet.level}/${sheet.scorer}`, sheet])).values()];
}

/** Σ weight × mean, over Σ weight × 100: as one fraction, so that only the last step rounds. */
function weighted(sheets: readonly Sheet[], most: number): number {
  const levels = [...Map.groupBy(sheets, ({ level }) => level).values()].map((group) => ({
    count: BigInt(group.length),
    points: BigInt(group.reduce((sum, { points }) => sum + points, 0)),
    weight: BigInt(Math.max(...group.map(({ weight }) => weight))),
  }));
  const common = levels.reduce((product, { count }) => product * count, 1n);
  const sum = levels.reduce((total, { count, points, weight }) => {
    return total + weight * points * (common / count);
  }, 0n);
  const whole = levels.reduce((total, { weight }) => total + weight, 0n) * common * 100n;
  return Number((2n * sum * BigInt(most) + whole) / (2n * whole));
}
