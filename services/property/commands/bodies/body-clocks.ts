import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline, startDeadlines } from '@linli/chassis/deadlines.ts';
import { log } from '@linli/chassis/log.ts';
import { newId } from '@linli/kernel/ids.ts';
import {
  type BodyClock, daysOf, type Term, TERM_END, termInstants,
} from '../../domain/bodies/clocks.ts';
import { type Moment, startClock } from '../../domain/case-clocks.ts';
import type { GovernanceLaw } from '../../store/bodies/governance-law.ts';
import type { Timed } from '../case-clocks.ts';

/** Starts what is owed in the life of a body or around a vote; one statement. */
export function startBodyClocks(
  em: EntityManager, { id: subjectId, tenant, division }: Timed, owed: readonly BodyClock[],
  law: GovernanceLaw, at: Moment,
): Promise<void> {
  const rows = owed.map((kind) => {
    const { rungs, ...clock } = startClock(kind, law.limit(kind), law.ladder(), at);
    return { ...clock, id: newId(at.now), tenant, division, subjectId, context: { rungs } };
  });
  const provisional = rows.filter((row) => row.provisional).map(({ kind }) => kind);
  // R-T-15: the notice of a year is to be loaded before anything falls due by it.
  if (provisional.length > 0) log.warn({ subjectId, provisional }, 'Deadlines are provisional');
  return startDeadlines(em, rows);
}

export function meetBodyClocks(
  em: EntityManager, subjectId: string, kinds: readonly BodyClock[], now: Date,
): Promise<void> {
  return endDeadline(em, subjectId, kinds, 'MET', now);
}

/** A term rings by itself: before its end (R-W-22), and as it is over. */
export function startTermClock(
  em: EntityManager, body: Timed & Term & { readonly estateId: string; readonly kind: string },
  law: GovernanceLaw, { now, calendar }: Moment,
): Promise<void> {
  const { id: subjectId, tenant, division, estateId, kind: bodyKind } = body;
  const { line: { code: rule, profile, version, source }, before } = law.termWarning();
  const { startedAt, warnAt, dueAt } = termInstants(body, before.amount);
  return startDeadlines(em, [{
    id: newId(now), tenant, division, subjectId, kind: TERM_END, profile, rule,
    ruleVersion: version, source, amount: daysOf(body), unit: 'NATURAL_DAYS', ladder: TERM_END,
    ladderVersion: version, startedAt, dueAt, provisional: false,
    calendarVersion: calendar.version, ringAt: warnAt,
    context: { warnAt: warnAt.toISOString(), estateId, bodyKind },
  }]);
}

/** A body that is dissolved before its term is over rings no more. */
export function endTermClock(em: EntityManager, bodyId: string, now: Date): Promise<void> {
  return endDeadline(em, bodyId, [TERM_END], 'CANCELLED', now);
}
