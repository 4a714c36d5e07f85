import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayAssess } from '../../domain/appraisal/policy.ts';
import type { Item } from '../../domain/appraisal/scheme.ts';
import {
  type AppraisalRow, getAppraisal, lockAppraisal,
} from '../../store/appraisal/appraisals.ts';
import { getScheme } from '../../store/appraisal/schemes.ts';
import { insertMarks } from '../../store/appraisal/trail.ts';
import { unknownAppraisal } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Found {
  readonly appraisalId: string;
  readonly criterion: string;
  readonly amount: number;
  readonly of: number | null;
  readonly evidence: string;
}

/** Says what was found on a criterion, and by what that is shown. A later word takes its place. */
export function assessCriterion(
  { actor, now, write }: Deps,
  { idempotencyKey: key, ...input }: Found & { readonly idempotencyKey: string },
): Promise<AppraisalRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'assessCriterion', input, now },
    async () => {
      const held = await lockAppraisal(em, input.appraisalId);
      if (!held) return unknownAppraisal();
      const scheme = await getScheme(em, held.schemeId);
      const item = scheme.criteria.find(({ code }) => code === input.criterion);
      const { assessor, department } = {
        assessor: item?.assessor ?? scheme.assessor, department: item?.department ?? null,
      };
      authorize(mayAssess(actor, held, { assessor, department }));
      if (!item) return unknownCriterion();
      if (held.stage !== 'OPEN') return closed(held.stage);
      const evidence = readEvidence(item, input.evidence);
      if (evidence instanceof Refusal) return evidence;
      const wrong = checkFound(item, input);
      if (wrong) return wrong;
      const { criterion, amount, of } = input;
      await insertMarks(em, [{
        id: newId(now), appraisalId: held.id, tenant: held.tenant, criterion, amount, of, evidence,
        derivedFrom: null, markedBy: actor.id, markedAt: now,
      }]);
      return held;
    }, (id) => getAppraisal(em, id)));
}

function readEvidence({ needsEvidence }: Item, text: string): string | Refusal {
  return textWithin('evidence', text, { min: needsEvidence ? 1 : 0, max: 2_000 });
}

const AT_MOST = 1_000_000_000;

/** What was found is of the criterion's kind. */
function checkFound({ kind }: Item, { amount, of }: Found): Refusal | null {
  const isYesNo = kind === 'YES_NO' || kind === 'VETO';
  if (amount < 0 || amount > (isYesNo ? 1 : AT_MOST)) {
    return invalid('amount', isYesNo ? 'is 1 for yes, 0 for no' : `is 0 to ${AT_MOST}`,
      isYesNo ? '是为1，否为0' : `须为0至${AT_MOST}`);
  }
  const isMeasured = kind === 'RATE' || kind === 'SCORE';
  if (isMeasured ? of !== null && of > 0 && amount <= of : of === null) return null;
  return invalid('of', 'is what a rate or a score is measured by, and not less than `amount`',
    '仅比率项和评分项须填，且不小于 amount');
}

function unknownCriterion(): Refusal {
  return new Refusal('UNKNOWN_CRITERION', 'The scheme has no such criterion', '方案中没有该评定项',
    { field: 'criterion' });
}

function closed(stage: string): Refusal {
  return new Refusal('WRONG_STAGE', `What is ${stage} is assessed no more`,
    `该评定当前为 ${stage}，不能再评`, { field: 'appraisalId' });
}
