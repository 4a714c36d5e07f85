import { type Allowance, dueAt as dueAtOf, type Unit } from '@linli/kernel/allowance.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { civilDateOf, dayOfMonth, endOf } from '@linli/kernel/civil.ts';
import { type Ladder, rungInstants, rungsDue } from '@linli/kernel/deadline.ts';

/** 公示, 异议处理, 有效期 of an appraisal, the end of a fact, 双报到确认: deadlines of the engine. */
export const CLOCKS = [
  'PUBLICITY', 'OBJECTION', 'VALIDITY', 'FACT', 'DUAL_REGISTRATION',
] as const;
export type ClockKind = (typeof CLOCKS)[number];

/** Those that count days. */
export type DayClock = Exclude<ClockKind, 'VALIDITY' | 'FACT'>;

/** What each does as it rings: two tell that their time is over, one climbs (R-E-01 and on). */
export const LADDERS: Readonly<Record<ClockKind, Ladder>> = {
  PUBLICITY: { code: 'APPRAISAL_PUBLICITY', version: 1, rungs: [overAt('TIME_OVER')] },
  VALIDITY: { code: 'APPRAISAL_VALIDITY', version: 1, rungs: [overAt('TIME_OVER')] },
  FACT: { code: 'APPRAISAL_FACT', version: 1, rungs: [overAt('TIME_OVER')] },
  OBJECTION: rising('APPRAISAL_OBJECTION', ['APPRAISER', 'REVIEWER', 'DISTRICT']),
  DUAL_REGISTRATION: rising('DUAL_REGISTRATION', ['COMMUNITY', 'TOWN', 'DISTRICT']),
};

/** When a decision is taken, and by which working days. Handed in, never looked up. */
export interface Moment {
  readonly now: Date;
  readonly calendar: Calendar;
}

/** What gives a limit, as clocks cite it: a scheme, or a rule. */
export interface Law {
  readonly code: string;
  readonly version: number;
  readonly source: string;
}

/** A clock as it starts. */
export function startClock(
  kind: DayClock, allowance: Allowance, law: Law, { now, calendar }: Moment,
) {
  const ladder = LADDERS[kind];
  const { dueAt, provisional } = dueAtOf(now, allowance, calendar);
  const running = { startedAt: now, dueAt, allowance, pauses: [] };
  const [ringAt = dueAt] = rungInstants(ladder, running, calendar);
  return {
    ...cited(kind, law), ...allowance, startedAt: now, dueAt, provisional,
    calendarVersion: calendar.version, ringAt,
  };
}

/** Months run over rest days as over any others: no notice moves the end of a term. */
export const CIVIL = 'CIVIL';

export function startValidity(months: number, law: Law, from: Date) {
  const dueAt = endOf(monthsAfter(from, months));
  return {
    ...cited('VALIDITY', law), amount: months, unit: 'MONTHS', startedAt: from, dueAt,
    provisional: false, calendarVersion: CIVIL, ringAt: dueAt,
  };
}

/** The clock of a fact that was told until when it holds. */
export function startFact(topic: string, from: Date, dueAt: Date) {
  return {
    ...cited('FACT', { code: topic, version: 1, source: topic }), amount: 0, unit: 'MINUTES',
    startedAt: from, dueAt, provisional: false, calendarVersion: CIVIL, ringAt: dueAt,
  };
}

/** A clock as its row keeps it. */
export interface ClockRow {
  readonly kind: ClockKind;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly amount: number;
  readonly unit: Unit;
  readonly rung: number;
  readonly rule: string;
  readonly ruleVersion: number;
}

/** Every rung of a clock of days that is due by now, and the instant of the next. */
export function climb(row: ClockRow, { now, calendar }: Moment) {
  const { kind, startedAt, dueAt, amount, unit, rule, ruleVersion } = row;
  const running = { startedAt, dueAt, allowance: { amount, unit }, pauses: [] };
  const { fired, ringAt } = rungsDue(LADDERS[kind], running, row.rung, now, calendar);
  return {
    ringAt,
    fired: fired.map(({ index, rung: { action, level, rule: by }, dueAt: instant }) => ({
      rung: index + 1, action, dueAt: instant, rule: `${by}@${LADDERS[kind].version}`, level,
      holder: level,
      reason: `${action}: ${rule}@${ruleVersion} gives ${amount} ${unit}, `
        + `due ${dueAt.toISOString()}`,
    })),
  };
}

/** What a term does, which no calendar moves: it ends once. */
export function endTerm(
  { dueAt, rung: climbed, rule, ruleVersion }: Pick<ClockRow, 'dueAt' | 'rung' | 'rule'
  | 'ruleVersion'>,
  now: Date,
) {
  if (climbed > 0) return { fired: [], ringAt: null };
  if (dueAt > now) return { fired: [], ringAt: dueAt };
  const over = {
    rung: 1, action: 'TIME_OVER', dueAt, rule: `${rule}@${ruleVersion}`, level: null, holder: null,
    reason: `The term that ${rule}@${ruleVersion} gives is over`,
  };
  return { fired: [over], ringAt: null };
}

/** The instant of the next rung; null where all have fired. */
export function nextRing(row: ClockRow, calendar: Calendar): Date | null {
  const { kind, startedAt, dueAt, amount, unit, rung: climbed } = row;
  const running = { startedAt, dueAt, allowance: { amount, unit }, pauses: [] };
  return rungInstants(LADDERS[kind], running, calendar)[climbed] ?? null;
}

function cited(kind: ClockKind, { code, version, source }: Law) {
  const { code: ladder, version: ladderVersion } = LADDERS[kind];
  return { kind, rule: code, ruleVersion: version, source, ladder, ladderVersion };
}

function monthsAfter(from: Date, months: number) {
  const day = civilDateOf(from);
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(month / 12);
  return dayOfMonth(`${year}-${String((month % 12) + 1).padStart(2, '0')}`, Number(day.slice(8)));
}

/** Whoever owes it is reminded; then the next two levels are called in. */
function rising(code: string, [owes, next, last]: readonly [string, string, string]): Ladder {
  const late = (amount: number) => ({ after: { amount, unit: 'WORKING_DAYS' } } as const);
  return {
    code, version: 1, rungs: [
      rung('REMIND', { share: 0.5 }, owes, 'R-E-01'),
      rung('URGE', late(0), next, 'R-E-03'),
      rung('ESCALATE', late(1), last, 'R-E-04'),
    ],
  };
}

function overAt(action: string) {
  return rung(action, { after: { amount: 0, unit: 'NATURAL_DAYS' } }, null, 'X-04');
}

function rung(
  action: string, at: Ladder['rungs'][number]['at'], level: string | null, rule: string,
) {
  return { action, at, level, rule, copies: [] };
}
