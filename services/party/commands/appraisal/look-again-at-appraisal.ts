import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayReview } from '../../domain/appraisal/policy.ts';
import {
  type AppraisalRow, getAppraisal, lockAppraisal,
} from '../../store/appraisal/appraisals.ts';
import { getScheme } from '../../store/appraisal/schemes.ts';
import { listMarks } from '../../store/appraisal/trail.ts';
import { carryOn } from './carry-on.ts';
import { moveOn } from './move-on.ts';
import { samePerson, unknownAppraisal } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly appraisalId: string;
  readonly agrees: boolean;
  readonly note: string;
}

/** Another person looks at a score (复核): what they agree to goes on, what not is opened again. */
export function lookAgainAtAppraisal(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppraisalRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'lookAgainAtAppraisal', input, now },
    async () => {
      const held = await lockAppraisal(em, input.appraisalId);
      if (!held) return unknownAppraisal();
      authorize(mayReview(actor, held.division));
      const note = textWithin('note', input.note, { max: 1_000 });
      if (note instanceof Refusal) return note;
      if (await hasJudged(em, held, actor.id)) return samePerson('appraisalId');
      const act = { by: actor.id, at: now, note };
      if (!input.agrees) return moveOn(em, held, 'RETURN', act, UNSCORED);
      const agreed = await moveOn(em, held, 'AGREE', act);
      if (agreed instanceof Refusal) return agreed;
      const scheme = await getScheme(em, held.schemeId);
      return carryOn(em, agreed, scheme, { act, at: { now, calendar } });
    }, (id) => getAppraisal(em, id)));
}

/** What is opened again has no score. */
export const UNSCORED = {
  score: null, grade: null, stars: null, passed: false, rank: null, scoredBy: null, scoredAt: null,
} as const;

async function hasJudged(
  em: EntityManager, { id, scoredBy }: AppraisalRow, person: string,
): Promise<boolean> {
  if (scoredBy === person) return true;
  return (await listMarks(em, [id])).some(({ markedBy }) => markedBy === person);
}
