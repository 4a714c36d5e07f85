import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { appraise } from '@linli/kernel/appraisal.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { unmarked } from '../../domain/appraisal/explain.ts';
import { mayAssess } from '../../domain/appraisal/policy.ts';
import {
  type AppraisalRow, getAppraisal, lockAppraisal,
} from '../../store/appraisal/appraisals.ts';
import { getScheme, type SchemeRow } from '../../store/appraisal/schemes.ts';
import { listMarks } from '../../store/appraisal/trail.ts';
import { carryOn } from './carry-on.ts';
import { deriveFor } from './derive.ts';
import { moveOn } from './move-on.ts';
import { unknownAppraisal } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly appraisalId: string;
}

/** Reckons score and grade from what was found. Without a second look it goes on at once. */
export function scoreAppraisal(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppraisalRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'scoreAppraisal', input, now },
    async () => {
      const held = await lockAppraisal(em, input.appraisalId);
      if (!held) return unknownAppraisal();
      const scheme = await getScheme(em, held.schemeId);
      authorize(mayAssess(actor, held, { assessor: scheme.assessor, department: null }));
      await deriveFor(em, [held], [scheme], now);
      const result = await resultOf(em, held, scheme);
      if (result instanceof Refusal) return result;
      const act = { by: actor.id, at: now, note: `${result.grade}: ${result.score / 100}` };
      const scored = await moveOn(em, held, 'SCORE', act, {
        ...result, scoredBy: actor.id, scoredAt: now,
      });
      if (scored instanceof Refusal || scheme.secondLook) return scored;
      return carryOn(em, scored, scheme, { act, at: { now, calendar } });
    }, (id) => getAppraisal(em, id)));
}

async function resultOf(
  em: EntityManager, { id }: AppraisalRow, { criteria, grades }: SchemeRow,
): Promise<Pick<AppraisalRow, 'score' | 'stars' | 'passed'> & { score: number; grade: string }
  | Refusal> {
  const marks = await listMarks(em, [id]);
  const open = unmarked(criteria, marks);
  if (open.length > 0) return notAssessed(open.map(({ code }) => code));
  const { score, grade } = appraise(criteria, marks, grades);
  if (!grade) throw new Error('A scheme without grades');
  return { score, grade: grade.code, stars: grade.stars, passed: grade.passes };
}

function notAssessed(codes: readonly string[]): Refusal {
  return new Refusal('NOT_ASSESSED', `Nothing was found yet on ${codes.join(', ')}`,
    `尚未评定：${codes.join('、')}`, { field: 'appraisalId' });
}
