import type { EntityManager } from '@linli/chassis/database.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import { periodOf } from '../../domain/appraisal/standing.ts';
import { type AppraisalRow, lockAppraisal } from '../../store/appraisal/appraisals.ts';
import { findSchemeInForce, getScheme } from '../../store/appraisal/schemes.ts';
import { findSubject } from '../../store/appraisal/subjects.ts';
import { endResult } from './end-result.ts';
import { openAppraisals } from './open-appraisals.ts';
import { publicityDue } from './publicity.ts';
import { publishResult } from './publish-result.ts';

/** Who acts as a clock rings. */
const CLOCK = 'clock';

interface Rung {
  readonly appraisalId: string;
  /** The instant it was truly due. */
  readonly at: Date;
}

/**
 * The publicity is over: the result holds from that instant. What is held back waits for the
 * decision, and a clock that was set anew rings again.
 */
export async function endPublicity(
  em: EntityManager, { appraisalId, at }: Rung, now: Date,
): Promise<void> {
  const held = await lockAppraisal(em, appraisalId);
  if (held?.stage !== 'PUBLICITY') return;
  const dueAt = await publicityDue(em, appraisalId);
  if (!dueAt || dueAt > at) return;
  const scheme = await getScheme(em, held.schemeId);
  const act = { by: CLOCK, at, note: `${scheme.code}@${scheme.version}` };
  faultIfRefused(await publishResult(em, held, scheme, { act, now }));
}

/** A term is over: the result lapses, and where it is judged year by year the next is opened. */
export async function endValidity(
  em: EntityManager, { appraisalId, at }: Rung, now: Date,
): Promise<void> {
  const held = await lockAppraisal(em, appraisalId);
  if (held?.stage !== 'PUBLISHED') return;
  const act = { by: CLOCK, at, note: `${held.schemeCode} ${held.period}` };
  faultIfRefused(await endResult(em, held, { step: 'LAPSE', act, now }));
  await reopen(em, held, now);
}

async function reopen(
  em: EntityManager, { tenant, schemeCode: code, subjectType, subjectId }: AppraisalRow, now: Date,
): Promise<void> {
  const scheme = await findSchemeInForce(em, { tenant, code, at: now });
  const subject = await findSubject(em, subjectType, subjectId);
  if (!scheme || !subject || scheme.kind === 'AWARD' || scheme.cycle === 'ONCE') return;
  const period = periodOf(civilDateOf(now), scheme.cycle);
  const act = { by: CLOCK, at: now, note: `${code}: re-assessment is due (年度复评)` };
  await openAppraisals(em, scheme, [subject], { period, act });
}

function faultIfRefused(made: AppraisalRow | Refusal): void {
  if (made instanceof Refusal) throw new Error(made.message);
}
