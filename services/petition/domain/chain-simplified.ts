import { Refusal } from '@linli/kernel/refusal.ts';

/** Any one of these opens the simplified procedure to a first petition (R-C-33). */
export const SIMPLE_GROUNDS = [
  'CLEAR_FACTS_AND_DUTY', 'CONSULTATION_OR_THANKS', 'DAILY_LIFE_TIME_CRITICAL',
  'EXISTING_COMMITMENT',
] as const;
export type SimpleGround = (typeof SIMPLE_GROUNDS)[number];

/** Any one of these closes it. */
export const SIMPLE_BARS = [
  'OTHER_LEGAL_ROUTE', 'ASSIGNED_BY_SUPERIOR', 'LIKELY_REFUSAL', 'SEVERAL_DUTY_HOLDERS',
  'JOINT_COMPLAINT', 'COMPLEX',
] as const;
export type SimpleBar = (typeof SIMPLE_BARS)[number];

export interface SimpleMatter {
  readonly first: boolean;
  readonly grounds: readonly SimpleGround[];
  /** What the officer found to stand against it. */
  readonly bars: readonly SimpleBar[];
  readonly hasOtherRoute: boolean;
  readonly representatives: number;
}

/** Whether a petition may be handled by the simplified procedure (简易办理). */
export function checkSimple(matter: SimpleMatter): Refusal | null {
  const bar = barsOf(matter)[0];
  if (!matter.first) {
    return not('A repeat is handled by the normal procedure', '重复信访不适用简易办理');
  }
  if (bar !== undefined) return not(`${bar} rules it out`, `存在 ${bar} 情形,不适用简易办理`);
  return matter.grounds.length > 0 ? null
    : not('None of the grounds is given', '不具备适用简易办理的情形');
}

/** What was found, and what the case itself tells. */
function barsOf({ bars, hasOtherRoute, representatives }: SimpleMatter): readonly SimpleBar[] {
  return [
    ...bars,
    ...hasOtherRoute ? ['OTHER_LEGAL_ROUTE' as const] : [],
    ...representatives > 1 ? ['JOINT_COMPLAINT' as const] : [],
  ];
}

function not(why: string, whyZh: string): Refusal {
  return new Refusal('NOT_SIMPLE', why, whyZh, { field: 'grounds', rule: 'R-C-33' });
}
