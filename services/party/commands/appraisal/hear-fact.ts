import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline, startDeadline } from '@linli/chassis/deadlines.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { appraise } from '@linli/kernel/appraisal.ts';
import { idOf, newId } from '@linli/kernel/ids.ts';
import { startFact } from '../../domain/clocks.ts';
import type { AppraisalFact } from '../../store/appraisal/appraisal-fact.entity.ts';
import { lockAppraisalsOf } from '../../store/appraisal/appraisals.ts';
import { listSchemesById } from '../../store/appraisal/schemes.ts';
import { keepFact } from '../../store/appraisal/subjects.ts';
import { listMarks } from '../../store/appraisal/trail.ts';
import { deriveFor } from './derive.ts';
import { endResult } from './end-result.ts';

/**
 * Keeps what was told of a subject. What is open takes it over; a checklist that was passed by it
 * and is not any more has lapsed.
 */
export async function hearFact(
  em: EntityManager, fact: Row<AppraisalFact>, now: Date,
): Promise<void> {
  await keepFact(em, fact);
  await armEnd(em, fact, now);
  const held = await lockAppraisalsOf(em, fact, ['OPEN', 'PUBLISHED']);
  const schemes = await listSchemesById(em, held.map(({ schemeId }) => schemeId));
  const concerned = schemes.filter(({ kind, criteria }) =>
    kind === 'CHECKLIST' && criteria.some((item) => item.fact === fact.fact));
  const open = held.filter(({ stage }) => stage === 'OPEN');
  const passed = held.filter(({ stage, passed, schemeId }) =>
    stage === 'PUBLISHED' && passed && concerned.some(({ id }) => id === schemeId));
  await deriveFor(em, [...open, ...passed], schemes, now);
  for (const each of passed) {
    const scheme = concerned.find(({ id }) => id === each.schemeId);
    const { grade } = appraise(scheme?.criteria ?? [], await listMarks(em, [each.id]),
      scheme?.grades ?? []);
    const act = { by: fact.topic, at: now, note: `${fact.fact}: ${fact.thingId}` };
    if (!grade?.passes) await endResult(em, each, { step: 'LAPSE', act, now });
  }
}

/** A fact that was told until when it holds is looked at again then; told anew, by the new word. */
async function armEnd(
  em: EntityManager, { holdsFrom, holdsUntil, ...fact }: Row<AppraisalFact>, now: Date,
): Promise<void> {
  const { tenant, topic, thingId, subjectId, subjectType } = fact;
  const clocked = idOf('fact', thingId, fact.fact, subjectId);
  await endDeadline(em, clocked, ['FACT'], 'CANCELLED', now);
  if (holdsUntil === null || holdsUntil <= now) return;
  const context = {
    fact: fact.fact, subjectType, subjectId, thingId, topic, from: holdsFrom.toISOString(),
    until: holdsUntil.toISOString(),
  };
  await startDeadline(em, {
    ...startFact(topic, now, holdsUntil), id: newId(now), tenant, division: tenant,
    subjectId: clocked, context,
  });
}
