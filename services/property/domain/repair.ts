import { addDays, civilDateOf, startOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { monthsAfter } from './months.ts';

/** How grave a breach of trust is (轻微、一般、严重): R-K-21, 22, 23. */
export const SEVERITIES = ['SLIGHT', 'ORDINARY', 'SERIOUS'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A length of the civil calendar (R-T-03). */
export interface Term {
  readonly amount: number;
  readonly unit: 'MONTHS' | 'YEARS';
}

/** How long a record of one severity is shown. */
export interface Periods {
  readonly shortest: Term;
  readonly longest: Term;
  /** Whether every such record is shown; a slight one is not, in principle. */
  readonly always: boolean;
}

/** How a record was classified. */
export interface Classified {
  readonly severity: Severity;
  /** The day of the official document, from which its periods run. */
  readonly documentOn: CivilDate;
  /** The day on which the conduct ended; null while it goes on. */
  readonly conductEndedOn: CivilDate | null;
  readonly shown: boolean;
}

/** The instants that govern a record's disclosure. */
export interface Limits {
  /** From here on it may be repaired, where it is repairable. */
  readonly repairableFrom: Date;
  /** Here it stops of itself, where the duty is done. */
  readonly longestUntil: Date;
  /** Here it stops whatever else is owed (R-K-26); null while the conduct goes on. */
  readonly outerUntil: Date | null;
}

export const ENDS = ['LONGEST', 'OUTER', 'REPAIRED', 'DELETED'] as const;
export type End = (typeof ENDS)[number];

/** A disclosure as far as its end depends on it; a row is one, as it is. */
export interface Disclosure extends Limits {
  readonly severity: Severity;
  readonly dutyDoneAt: Date | null;
  readonly endedAt: Date | null;
}

export const CONDITIONS = [
  'CONDUCT_CORRECTED', 'DUTIES_DONE', 'PUBLIC_PROMISE', 'OTHER_CONDITIONS',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What a condition is evidenced by. */
export interface Evidenced {
  readonly condition: Condition;
  readonly reference: string;
}

/** The periods run from the document's day, which is not counted (R-T-01), to a day's end. */
export function limitsOf(
  { documentOn, conductEndedOn, shown, severity }: Classified,
  periods: Periods,
  atMost: Term,
  now: Date,
): Limits | Refusal {
  if (startOf(documentOn) > now) return invalid('documentOn', 'is to come', '不得晚于今日');
  if (conductEndedOn && startOf(conductEndedOn) > now) {
    return invalid('conductEndedOn', 'is to come', '不得晚于今日');
  }
  if (periods.always && !shown) {
    return invalid('shown', `cannot be false of ${severity}`, '该等级须予公示', 'R-K-22');
  }
  const outerUntil = conductEndedOn && after(conductEndedOn, atMost);
  const longest = after(documentOn, periods.longest);
  // R-K-26: the narrower limit wins.
  const longestUntil = outerUntil && outerUntil < longest ? outerUntil : longest;
  return { repairableFrom: after(documentOn, periods.shortest), longestUntil, outerUntil };
}

/**
 * The limits of a disclosure by other periods, none of them before the periods held; null where it
 * stays as it is.
 */
export function movedLimits(
  disclosure: Classified & Disclosure, periods: Periods, atMost: Term, at: Date,
): Limits | null {
  // That the longest period is over was told already (R-T-14).
  if (disclosure.longestUntil <= at) return null;
  const limits = limitsOf(disclosure, periods, atMost, at);
  if (limits instanceof Refusal) return null;
  const { repairableFrom, longestUntil, outerUntil } = limits;
  const notBefore = (instant: Date) => (instant < at ? at : instant);
  return {
    repairableFrom, longestUntil: notBefore(longestUntil),
    outerUntil: outerUntil && notBefore(outerUntil),
  };
}

/** The instant at which a term has passed: the end of its last day, the next one's beginning. */
export function after(day: CivilDate, term: Term): Date {
  return startOf(dayAfter(day, term));
}

/** The first day after a term. */
export function dayAfter(day: CivilDate, { amount, unit }: Term): CivilDate {
  if (amount === 0) return day;
  return addDays(monthsAfter(day, unit === 'YEARS' ? amount * 12 : amount), 1);
}

/**
 * What an instant its clock rings at does to a disclosure. At the longest it stops only where the
 * duty was done by then (R-K-25: not cleared of itself); at the outer limit it stops (R-K-26).
 */
export function endAt(disclosure: Disclosure, at: Date): End | null {
  const { endedAt, dutyDoneAt, longestUntil, outerUntil } = disclosure;
  if (endedAt) return null;
  if (outerUntil && at >= outerUntil) return 'OUTER';
  return at >= longestUntil && dutyDoneAt && dutyDoneAt <= at ? 'LONGEST' : null;
}

/** The instants at which a disclosure may stop of itself, in order. */
export function stopsOf({ longestUntil, outerUntil }: Limits): Date[] {
  return outerUntil && outerUntil > longestUntil ? [longestUntil, outerUntil] : [longestUntil];
}

/** R-K-24: what still stands in the way of a repair, in the order of the rule. */
export function unmet(
  disclosure: Disclosure,
  evidence: readonly Evidenced[],
  conditions: readonly Condition[],
): Condition[] {
  return conditions.filter((condition) => {
    if (condition === 'DUTIES_DONE' && !disclosure.dutyDoneAt) return true;
    return !evidence.some((each) => each.condition === condition && each.reference.trim() !== '');
  });
}

/** A repair may be applied for once the shortest period is over, and while there is a record. */
export function mayApply({ repairableFrom, endedAt }: Disclosure, now: Date): Refusal | null {
  if (endedAt) {
    return new Refusal('DISCLOSURE_OVER', 'The record is shown no more', '该记录已停止公示',
      { field: 'entryId', rule: 'R-K-24' });
  }
  if (now >= repairableFrom) return null;
  const on = civilDateOf(repairableFrom);
  return new Refusal('TOO_EARLY_TO_REPAIR', `The shortest period of disclosure ends before ${on}`,
    `最短公示期尚未届满,${on} 起方可申请`, { field: 'entryId', rule: 'R-K-24' });
}

/** A repair is granted only where nothing stands in its way. */
export function mayGrant(unmetConditions: readonly Condition[]): Refusal | null {
  if (unmetConditions.length === 0) return null;
  const names = unmetConditions.join(', ');
  return new Refusal('CONDITIONS_UNMET', `Not met: ${names}`, `修复条件未满足:${names}`,
    { field: 'decision', rule: 'R-K-24' });
}
