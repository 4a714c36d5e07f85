import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline, startDeadline } from '@linli/chassis/deadlines.ts';
import { publish } from '@linli/chassis/outbox.ts';
import { mostOf } from '@linli/kernel/appraisal.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { appraisalPublished } from '@linli/schemas/events/party.ts';
import { startValidity } from '../../domain/clocks.ts';
import { consequencesOf } from '../../domain/appraisal/scheme.ts';
import { type AppraisalRow, lockAppraisalsOf } from '../../store/appraisal/appraisals.ts';
import { listSchemesById, type SchemeRow } from '../../store/appraisal/schemes.ts';
import { deriveFor } from './derive.ts';
import { endResult } from './end-result.ts';
import { type Act, moveOn } from './move-on.ts';

/**
 * Publishes a result as of an instant, however late it is done: the one before it ends, its term
 * begins, and whoever acts upon it is told.
 */
export async function publishResult(
  em: EntityManager, held: AppraisalRow, scheme: SchemeRow, { act, now }: { act: Act; now: Date },
): Promise<AppraisalRow | Refusal> {
  const { validityMonths } = scheme.terms;
  const term = validityMonths === null ? null : startValidity(validityMonths, scheme, act.at);
  const published = await moveOn(em, held, 'PUBLISH', act, {
    publishedAt: act.at, validUntil: term?.dueAt ?? null,
  });
  if (published instanceof Refusal) return published;
  const { id: subjectId, tenant, division } = published;
  await endDeadline(em, subjectId, ['PUBLICITY'], 'MET', now);
  await endEarlier(em, published, { ...act, note: `${published.period}: ${published.id}` }, now);
  if (term) {
    await startDeadline(em, { ...term, id: newId(now), tenant, division, subjectId, context: {} });
  }
  await tell(em, published, scheme, now);
  await passOn(em, published, now);
  return published;
}

/** Of one subject by one scheme one result holds: the latest. */
async function endEarlier(
  em: EntityManager, { id, tenant, subjectId, schemeCode }: AppraisalRow, act: Act, now: Date,
): Promise<void> {
  const earlier = await lockAppraisalsOf(em, { tenant, subjectId }, ['PUBLISHED']);
  for (const each of earlier) {
    if (each.id !== id && each.schemeCode === schemeCode) {
      await endResult(em, each, { step: 'LAPSE', act, now });
    }
  }
}

function tell(
  em: EntityManager, appraisal: AppraisalRow, scheme: SchemeRow, now: Date,
): Promise<void> {
  const { id, tenant, subjectType, subjectId, division, period, stars, passed } = appraisal;
  const { score, grade, publishedAt, validUntil } = appraisal;
  return publish(em, appraisalPublished, {
    appraisalId: id, scheme: scheme.code, schemeVersion: scheme.version, subjectType, subjectId,
    division, period, score: score ?? 0, most: mostOf(scheme.criteria), grade: grade ?? '', stars,
    passed, publishedAt: (publishedAt ?? now).toISOString(),
    validUntil: validUntil?.toISOString() ?? null,
    consequences: consequencesOf(scheme, grade).map(({ kind, level, rule, amount }) => {
      return { kind, level, rule, amount };
    }),
  }, { tenant, now });
}

/** Other schemes may take this result over. */
async function passOn(
  em: EntityManager, { tenant, subjectId }: AppraisalRow, now: Date,
): Promise<void> {
  const open = await lockAppraisalsOf(em, { tenant, subjectId }, ['OPEN']);
  const schemes = await listSchemesById(em, open.map(({ schemeId }) => schemeId));
  await deriveFor(em, open, schemes, now);
}
