import { appraise, type Mark } from '@linli/kernel/appraisal.ts';
import type { Item, Scheme } from './scheme.ts';

/** 未建, 在建, 达标, 失效: where one item of a checklist stands (五件套). */
export const ITEM_STATES = ['NONE', 'BUILDING', 'PASSED', 'LAPSED'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

interface Marked extends Mark {
  readonly markedAt: Date;
}

/** One criterion: what it gave, by which mark, and where it stands now. */
export interface Explained<M> {
  readonly item: Item;
  /** Hundredths of a point. */
  readonly points: number;
  readonly state: ItemState;
  /** Null where nothing was found yet. */
  readonly mark: M | null;
}

/** Each point of a score, by the marks that were known as it was reckoned. */
export function explain<M extends Marked>(
  { criteria, grades }: Pick<Scheme, 'criteria' | 'grades'>, marks: readonly M[],
  scoredAt: Date | null,
): Explained<M>[] {
  const counted = marks.filter(({ markedAt }) => scoredAt === null || markedAt <= scoredAt);
  const { earned } = appraise(criteria, counted, grades);
  return criteria.map((item, index) => ({
    item,
    points: earned[index]?.points ?? 0,
    state: stateOf(marks.filter(({ criterion }) => criterion === item.code)),
    mark: counted.findLast(({ criterion }) => criterion === item.code) ?? null,
  }));
}

/** By what is known now: found but not there is under way, and what was there once has lapsed. */
function stateOf(marks: readonly Mark[]): ItemState {
  const last = marks.at(-1);
  if (!last) return 'NONE';
  if (last.amount > 0) return 'PASSED';
  return marks.some(({ amount }) => amount > 0) ? 'LAPSED' : 'BUILDING';
}

/** The criteria that nobody has found anything on; a veto falls only where somebody says so. */
export function unmarked(criteria: readonly Item[], marks: readonly Mark[]): Item[] {
  const found = new Set(marks.map(({ criterion }) => criterion));
  return criteria.filter(({ code, kind, bonus }) =>
    !found.has(code) && kind !== 'VETO' && !bonus);
}
