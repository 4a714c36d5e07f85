import type { EntityManager } from '@linli/chassis/database.ts';
import { startDeadline } from '@linli/chassis/deadlines.ts';
import { log } from '@linli/chassis/log.ts';
import type { Allowance } from '@linli/kernel/allowance.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { type DayClock, type Moment, startClock } from '../../domain/clocks.ts';
import { onwards } from '../../domain/appraisal/standing.ts';
import { type AppraisalRow, changeAppraisal } from '../../store/appraisal/appraisals.ts';
import type { SchemeRow } from '../../store/appraisal/schemes.ts';
import { type Act, moveOn } from './move-on.ts';
import { publishResult } from './publish-result.ts';

/** What comes of a score that is settled: publicity, or the result at once; a choice must wait. */
export async function carryOn(
  em: EntityManager, held: AppraisalRow, scheme: SchemeRow, { act, at }: { act: Act; at: Moment },
): Promise<AppraisalRow | Refusal> {
  const step = onwards(scheme);
  if (step === null) return held;
  return step === 'POST' ? post(em, held, scheme, { act, at })
    : publishResult(em, held, scheme, { act, now: at.now });
}

/** Shows a result before it holds (公示), or publishes it where the scheme shows none. */
export async function post(
  em: EntityManager, held: AppraisalRow, scheme: SchemeRow,
  { act, at, rank = null }: { act: Act; at: Moment; rank?: number | null },
): Promise<AppraisalRow | Refusal> {
  const { publicity } = scheme.terms;
  const ranked = rank === null ? held : await changeAppraisal(em, held, { rank });
  if (!publicity) return publishResult(em, ranked, scheme, { act, now: at.now });
  const posted = await moveOn(em, ranked, 'POST', act);
  if (posted instanceof Refusal) return posted;
  await startOn(em, posted, scheme, { kind: 'PUBLICITY', allowance: publicity, at });
  return posted;
}

/** Starts a clock on an appraisal, by the limit its scheme gives. */
export async function startOn(
  em: EntityManager, { id: subjectId, tenant, division }: AppraisalRow, scheme: SchemeRow,
  { kind, allowance, at }: {
    kind: DayClock; allowance: Allowance; at: Moment;
  },
): Promise<void> {
  const clock = startClock(kind, allowance, scheme, at);
  // R-T-15: the notice of a year is to be loaded before anything falls due by it.
  if (clock.provisional) log.warn({ subjectId, kind }, 'Deadlines are provisional');
  const { now } = at;
  await startDeadline(em, { ...clock, id: newId(now), tenant, division, subjectId, context: {} });
}
