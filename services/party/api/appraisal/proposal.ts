import { badInput } from '@linli/chassis/bad-input.ts';
import { type Days, FACTS, type Item } from '../../domain/appraisal/scheme.ts';
import type { Proposed } from '../../commands/appraisal/propose-appraisal-scheme.ts';
import type {
  AppraisalAllowanceInput, AppraisalCriterionInput, ProposeAppraisalSchemeInput,
} from '../schema.generated.ts';

/** A scheme as it is asked for, in which what was not said is null. */
export function readProposal(
  { idempotencyKey, ...asked }: ProposeAppraisalSchemeInput,
): { idempotencyKey: string; input: Proposed } {
  const { publicity, objection, validityMonths, top, target, forms, honours, ...rest } = asked;
  const { note, validFrom = null, validTo = null, criteria, grades, consequences, ...plain } = rest;
  return {
    idempotencyKey,
    input: {
      note, validFrom, validTo,
      scheme: {
        ...plain,
        criteria: criteria.map(readItem),
        grades: grades.map(({ stars = null, ...grade }) => ({ ...grade, stars })),
        consequences: consequences.map((each) => ({
          kind: each.kind, grades: each.grades ?? [], level: each.level ?? null,
          rule: each.rule ?? null, amount: each.amount ?? null,
        })),
        terms: {
          publicity: publicity ? readDays(publicity) : null, objection: readDays(objection),
          validityMonths: validityMonths ?? null, top: top ?? null, target: target ?? null,
          forms: forms ?? [], honours: honours ?? null,
        },
      },
    },
  };
}

function readItem(asked: AppraisalCriterionInput, index: number): Item {
  const { each = null, full = null, assessor = null, department = null, scheme = null } = asked;
  const { code, kind, name, nameZh, points, needsEvidence } = asked;
  return {
    code, kind, name, nameZh, points, needsEvidence, each, full, assessor, department, scheme,
    bonus: asked.bonus ?? false, fact: readFact(asked.fact ?? null, index),
  };
}

function readFact(asked: string | null, index: number): Item['fact'] {
  if (asked === null) return null;
  const known = FACTS.find((each) => each === asked);
  if (known) return known;
  const all = FACTS.join(', ');
  throw badInput(`criteria.${index}.fact`, `is one of ${all}`, `须为下列之一：${all}`);
}

function readDays({ amount, unit }: AppraisalAllowanceInput): Days {
  return { amount, unit };
}
