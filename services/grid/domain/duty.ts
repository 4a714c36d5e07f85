import { isId } from '@linli/kernel/ids.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { DivisionLevel } from './grid.ts';

/**
 * Posts on the ladder of R-E-08: GRID_OFFICER 网格员, COMMUNITY_LEADER 社区负责人, STREET_LEADER
 * 镇街分管领导, DEPARTMENT_LIAISON 部门联络员, DEPARTMENT_LEADER 部门分管领导, DISTRICT_CENTRE 区级值班,
 * DISTRICT_LEADER 区级分管领导.
 */
export const POSTS = [
  'GRID_OFFICER', 'COMMUNITY_LEADER', 'STREET_LEADER', 'DEPARTMENT_LIAISON', 'DEPARTMENT_LEADER',
  'DISTRICT_CENTRE', 'DISTRICT_LEADER',
] as const;
export type Post = (typeof POSTS)[number];

/** Who answers for a place, and from when until when. A row is one, as it is. */
export interface Term {
  readonly startedAt: Date;
  /** The first instant of which it no longer holds; null while it lasts. */
  readonly endedAt: Date | null;
}

/** The level of division a post stands at; null: it stands at a grid or a department. */
export const DIVISION_OF = {
  GRID_OFFICER: null,
  COMMUNITY_LEADER: 'COMMUNITY',
  STREET_LEADER: 'TOWN',
  DEPARTMENT_LIAISON: null,
  DEPARTMENT_LEADER: null,
  DISTRICT_CENTRE: 'DISTRICT',
  DISTRICT_LEADER: 'DISTRICT',
} as const satisfies Record<Post, DivisionLevel | null>;

/** History is not rewritten: who was responsible yesterday is not decided today. */
export function begin(from: Date, terms: readonly Term[], now: Date): Term | Refusal {
  if (from < now) return past('from');
  const taken = terms.some(({ endedAt }) => endedAt === null || endedAt > from);
  return taken ? POST_TAKEN : { startedAt: from, endedAt: null };
}

export function end(term: Term, at: Date, now: Date): Term | Refusal {
  if (at < now) return past('at');
  if (term.endedAt !== null && term.endedAt <= at) return DUTY_ENDED;
  if (at <= term.startedAt) return invalid('at', 'is after the duty begins', '须晚于到岗时间');
  return { ...term, endedAt: at };
}

/** Whether a place can have the post, as far as its name tells. */
export function isPlaceOf(post: Post, place: string): boolean {
  return DIVISION_OF[post] === null ? isId(place) : /^\d+$/.test(place);
}

function past(field: string): Refusal {
  return invalid(field, 'is not in the past', '不得早于当前时间');
}

const POST_TAKEN = new Refusal(
  'POST_TAKEN', 'Somebody holds this post then, or will', '该岗位届时已有人在岗',
  { field: 'from', rule: 'R-E-08' },
);

const DUTY_ENDED = new Refusal('DUTY_ENDED', 'This duty has ended', '该任职已结束', { field: 'dutyId' });
