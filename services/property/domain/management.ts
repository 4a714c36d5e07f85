import { addDays } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

/** 小区形态, each with the goal the district sets it (W-02). */
export const FORMS = ['COMMODITY', 'RESETTLEMENT', 'OLD'] as const;
export type Form = (typeof FORMS)[number];

export const GOALS = {
  COMMODITY: '幸福乐居',
  RESETTLEMENT: '睦邻友善',
  OLD: '美好家园',
} as const satisfies Record<Form, string>;

/** 物管, 托管, 自管 and none (W-03): independent of the form. */
export const MODES = ['PROFESSIONAL', 'ENTRUSTED', 'SELF_MANAGED', 'NONE'] as const;
export type Mode = (typeof MODES)[number];

export const OPENNESS = ['GATED', 'OPEN'] as const;

/** A time under one mode. An estate's periods follow each other without gap or overlap. */
export interface Period {
  readonly mode: Mode;
  readonly startsOn: CivilDate;
  /** Its last day; null while it lasts. */
  readonly endsOn: CivilDate | null;
}

/** The period the present one ends with, and the one that follows; or why not. */
export function enterMode(
  present: Period,
  change: { readonly mode: Mode; readonly startsOn: CivilDate },
): { endsOn: CivilDate; next: Period } | Refusal {
  if (change.mode === present.mode) {
    return new Refusal('MODE_UNCHANGED', `The estate is ${present.mode} already`,
      '小区已是该管理模式', { field: 'mode' });
  }
  if (change.startsOn <= present.startsOn) {
    return new Refusal('STARTS_TOO_EARLY', `The present mode began on ${present.startsOn}`,
      `现管理模式自${present.startsOn}起，新模式须晚于该日`, { field: 'startsOn' });
  }
  return { endsOn: addDays(change.startsOn, -1), next: { ...change, endsOn: null } };
}

/** The mode of a day, derived and never stored; before the first period it is the first. */
export function modeOn(periods: readonly Period[], day: CivilDate): Mode {
  const byAge = periods.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return (byAge.findLast(({ startsOn }) => startsOn <= day) ?? byAge[0])?.mode ?? 'NONE';
}
