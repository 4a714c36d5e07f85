import type { CivilDate } from '@linli/kernel/civil.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

/** Where somebody is appointed. */
export const PLACE_TYPES = ['ESTATE', 'BUILDING', 'GRID', 'PROPERTY_COMPANY'] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/**
 * Posts that members hold, where each is held, and whether by one alone: 第一书记 (P-21), 党员楼栋长
 * (P-53), 党员中心户 (P-02), 进网入格 (P-23), 党建指导员 (P-34).
 */
export const POSTS = {
  FIRST_SECRETARY: { place: 'ESTATE', sole: true },
  BUILDING_HEAD: { place: 'BUILDING', sole: true },
  HUB_HOUSEHOLD: { place: 'BUILDING', sole: true },
  GRID_MEMBER: { place: 'GRID', sole: false },
  INSTRUCTOR: { place: 'PROPERTY_COMPANY', sole: true },
} as const satisfies Record<string, { readonly place: PlaceType; readonly sole: boolean }>;
export type Post = keyof typeof POSTS;

export const POST_NAMES = [
  'FIRST_SECRETARY', 'BUILDING_HEAD', 'HUB_HOUSEHOLD', 'GRID_MEMBER', 'INSTRUCTOR',
] as const satisfies readonly Post[];

/** From when until when: the last day counts, and null is without end. */
export interface Term {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

export function checkTerm({ startsOn, endsOn }: Term): Refusal | null {
  if (endsOn === null || endsOn >= startsOn) return null;
  return invalid('endsOn', 'is no earlier than `startsOn`', '不得早于开始日期');
}

/** Ends a term on its last day; one that is over stays as it was, and none ends before it began. */
export function endTermOn({ startsOn, endsOn }: Term, lastOn: CivilDate): Refusal | null {
  if (endsOn !== null && endsOn < lastOn) {
    return new Refusal('POST_ENDED', 'The appointment has ended before', '该任职此前已结束',
      { field: 'appointmentId' });
  }
  if (lastOn >= startsOn) return null;
  return invalid('lastOn', 'is no earlier than its first day', '不得早于任职首日');
}
