import { civilDate, startOf } from '@linli/kernel/civil.ts';
import type {
  Consequence, Fact, Grade, Item, Scheme, ShippedScheme,
} from '../../domain/appraisal/scheme.ts';

/** From when on the shipped schemes hold. */
const SINCE = startOf(civilDate('2025-01-01'));

/** Said of what no text gives: points, thresholds, days and numbers of places. */
const TO_CONFIRM = 'points, thresholds and limits: to be confirmed by tenant (待租户确认)';

type Said = Pick<Scheme, 'code' | 'kind' | 'subjectType' | 'name' | 'nameZh' | 'assessor'
  | 'criteria' | 'grades'>
  & Partial<Pick<Scheme, 'cycle' | 'consequences'>>
  & { readonly source: string; readonly terms?: Partial<Scheme['terms']> };

/** A scheme as it is shipped: looked at again, shown for five working days, held for a year. */
export function scheme({ source, terms, ...said }: Said): ShippedScheme {
  return {
    version: 1, validFrom: SINCE, validTo: null, cycle: 'YEAR', secondLook: true,
    consequences: [], ...said,
    source: `${source}; ${TO_CONFIRM}`, verify: true,
    terms: {
      publicity: { amount: 5, unit: 'WORKING_DAYS' },
      objection: { amount: 10, unit: 'WORKING_DAYS' },
      validityMonths: 12, top: null, target: null, forms: [], honours: null, ...terms,
    },
  };
}

type Told = Partial<Pick<Item, 'points' | 'fact' | 'scheme' | 'each' | 'full' | 'bonus'>>;

/** A criterion that is shown by something. */
export function item(
  kind: Item['kind'], code: string, nameZh: string, name: string, told: Told = {},
): Item {
  return {
    code, kind, name, nameZh, points: kind === 'VETO' ? 0 : 1, each: null, full: null,
    bonus: false, needsEvidence: true, assessor: null, department: null, fact: null,
    scheme: null, ...told,
  };
}

export function had(code: string, nameZh: string, name: string, fact: Fact | null = null): Item {
  return item('YES_NO', code, nameZh, name, { fact });
}

export function scored(code: string, nameZh: string, name: string, points: number): Item {
  return item('SCORE', code, nameZh, name, { points });
}

export function grade(
  code: string, nameZh: string, name: string, from: number, passes: boolean,
  stars: number | null = null,
): Grade {
  return { code, name, nameZh, from, stars, passes };
}

/** All items, or not yet. */
export function allOf(count: number): readonly Grade[] {
  return [
    grade('PASSED', '达标', 'All there', count, true),
    grade('BUILDING', '在建', 'Not all there yet', 0, false),
  ];
}

/** 优秀, 良好, 合格, 不合格, of a hundred points. */
export const OF_HUNDRED: readonly Grade[] = [
  grade('EXCELLENT', '优秀', 'Excellent', 90, true),
  grade('GOOD', '良好', 'Good', 80, true),
  grade('FAIR', '合格', 'Fair', 60, true),
  grade('POOR', '不合格', 'Poor', 0, false),
];

/** A candidate is judged against the others. */
export const CANDIDATE: readonly Grade[] = [grade('CANDIDATE', '候选', 'Candidate', 0, true)];

export function leadsTo(
  kind: Consequence['kind'],
  { grades = [], level = null, rule = null }: Partial<Omit<Consequence, 'kind'>> = {},
): Consequence {
  return { kind, grades, level, rule, amount: null };
}
