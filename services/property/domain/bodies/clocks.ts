import { addDays, type CivilDate, DAY, endOf, startOf } from '@linli/kernel/civil.ts';
import { monthsAfter } from '../months.ts';

/** What is owed in the life of a body and around a vote, each a deadline of the engine. */
export const CLOCKS = [
  'FORMATION', 'CANDIDATE_PUBLICITY', 'COMMITTEE_MEETING', 'BODY_FILING', 'FILING_ACCEPT',
  'SUPERVISION_ANSWER', 'RESULT_PUBLISHED',
] as const;
export type BodyClock = (typeof CLOCKS)[number];

/** The clock of a term of office: it warns before the end (R-W-22), and rings at it. */
export const TERM_END = 'TERM_END';

/** The last day of a term that begins on a day. */
export function lastDayOf(startsOn: CivilDate, years: number): CivilDate {
  return addDays(monthsAfter(startsOn, years * 12), -1);
}

export interface Term {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
}

/** When a term rings: so many days before its end, and as its last day is over. */
export function termInstants({ startsOn, endsOn }: Term, warnDays: number) {
  const warned = startOf(addDays(endsOn, -warnDays));
  const startedAt = startOf(startsOn);
  return { startedAt, warnAt: warned > startedAt ? warned : startedAt, dueAt: endOf(endsOn) };
}

/** The whole days of a term: what its clock has for a limit. */
export function daysOf({ startsOn, endsOn }: Term): number {
  return Math.round((endOf(endsOn).getTime() - startOf(startsOn).getTime()) / DAY);
}

interface TermRow {
  readonly rung: number;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly dueAt: Date;
}

/** Every ring of a term that is due, each with its own instant however late it comes. */
export function ringTerm(row: TermRow, warnAt: Date, now: Date) {
  const rule = `${row.rule}@${row.ruleVersion}`;
  const open = [
    { rung: 1, action: 'TERM_ENDING', dueAt: warnAt, reason: 'The term is about to end' },
    { rung: 2, action: 'TERM_ENDED', dueAt: row.dueAt, reason: 'The term is over' },
  ].slice(row.rung);
  return {
    fired: open.filter(({ dueAt }) => dueAt <= now)
      .map((each) => ({ ...each, rule, level: 'STREET', holder: 'STREET' })),
    ringAt: open.find(({ dueAt }) => dueAt > now)?.dueAt ?? null,
  };
}
