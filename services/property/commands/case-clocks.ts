import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline, startDeadlines } from '@linli/chassis/deadlines.ts';
import { log } from '@linli/chassis/log.ts';
import { newId } from '@linli/kernel/ids.ts';
import type { CaseClock } from '../domain/case.ts';
import { startClock } from '../domain/case-clocks.ts';
import type { Limit, Moment } from '../domain/case-clocks.ts';
import { clockOfStep, stepsFrom } from '../domain/objection.ts';
import type { Route, Start } from '../domain/objection.ts';
import type { CaseLaw } from '../store/case-law.ts';

/** Whatever a clock runs on: a case, or a list. */
export interface Timed {
  readonly id: string;
  readonly tenant: string;
  readonly division: string;
}

export interface Owed {
  readonly kind: CaseClock;
  readonly limit: Limit;
}

/** Starts what is owed, each with the rungs of its ladder; one statement. */
export function startCaseClocks(
  em: EntityManager, { id: subjectId, tenant, division }: Timed, owed: readonly Owed[],
  law: CaseLaw, at: Moment,
): Promise<void> {
  const rows = owed.map(({ kind, limit }) => {
    const { rungs, ...clock } = startClock(kind, limit, law.ladder(kind), at);
    return { ...clock, id: newId(at.now), tenant, division, subjectId, context: { rungs } };
  });
  const provisional = rows.filter((row) => row.provisional).map(({ kind }) => kind);
  // R-T-15: the notice of a year is to be loaded before anything falls due by it.
  if (provisional.length > 0) log.warn({ subjectId, provisional }, 'Deadlines are provisional');
  return startDeadlines(em, rows);
}

/** What an objection owes from these events on. */
export function owedFrom(events: readonly Start[], route: Route, law: CaseLaw): Owed[] {
  return stepsFrom(events, route, law.startOf)
    .map((step) => ({ kind: clockOfStep(step), limit: law.objection(step) }));
}

/** What was owed is done: its clocks ring no more. */
export function meet(
  em: EntityManager, caseId: string, kinds: readonly CaseClock[], now: Date,
): Promise<void> {
  return endDeadline(em, caseId, kinds, 'MET', now);
}
