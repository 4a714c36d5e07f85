import type { EntityManager } from '@linli/chassis/database.ts';
import { newId } from '@linli/kernel/ids.ts';
import { type AppraisalRow, insertAppraisals } from '../../store/appraisal/appraisals.ts';
import type { SchemeRow } from '../../store/appraisal/schemes.ts';
import type { SubjectRow } from '../../store/appraisal/subjects.ts';
import { insertSteps } from '../../store/appraisal/trail.ts';
import { deriveFor } from './derive.ts';
import { type Act, stepOf } from './move-on.ts';

/**
 * Opens an appraisal of each subject of which none stands in the period, with what others tell of
 * it already. The same few statements, however many there are.
 */
export async function openAppraisals(
  em: EntityManager, scheme: SchemeRow, subjects: readonly SubjectRow[],
  { period, act }: { period: string; act: Act },
): Promise<AppraisalRow[]> {
  const opened = await insertAppraisals(em, subjects.map((subject): AppraisalRow => ({
    id: newId(act.at), tenant: subject.tenant, division: subject.division, schemeId: scheme.id,
    schemeCode: scheme.code, subjectType: subject.type, subjectId: subject.id, period,
    stage: 'OPEN', reason: act.note, openedBy: act.by, openedAt: act.at, scoredBy: null,
    scoredAt: null, score: null, grade: null, stars: null, passed: false, rank: null,
    publishedAt: null, validUntil: null, endedAt: null,
  })));
  await insertSteps(em, opened.map((appraisal) => stepOf(appraisal, 'OPEN', act)));
  await deriveFor(em, opened, [scheme], act.at);
  return opened;
}
