import type { ListKind } from './listing.ts';
import type { Grade } from './rulebook.ts';

export const EFFECTS = ['ADMISSION', 'SUBSIDY', 'INSPECTION', 'STARS'] as const;
export type EffectKind = (typeof EFFECTS)[number];

/** PERCENT of a subsidy, inspections PER_YEAR, stars AT_MOST; the rest speak for themselves. */
export const MEASURES = [
  'PREFERRED', 'OPEN', 'RESTRICTED', 'BARRED', 'PERCENT', 'PER_YEAR', 'AT_MOST',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A line of the profile that says what a grade or a list leads to. */
export interface EffectLine {
  readonly effect: EffectKind;
  readonly measure: Measure;
  readonly amount: number | null;
  /** The lists it is for; empty where it is for grades. */
  readonly lists: readonly string[];
  readonly grades: readonly string[];
  readonly rule: string;
  readonly source: string;
}

/** A place on a published list. */
export interface Place {
  readonly kind: ListKind;
  readonly listId: string;
  readonly reason: string;
}

export interface Effect {
  readonly effect: EffectKind;
  readonly measure: Measure;
  readonly amount: number | null;
  readonly rule: string;
  readonly source: string;
  /** The grade that led to it; null where a list did. */
  readonly grade: Grade | null;
  /** The list that led to it; null where the grade did. */
  readonly listId: string | null;
  readonly reason: string;
}

/** Black before red: being on both, a company is warned of. */
const LISTS_FIRST: readonly ListKind[] = ['BLACK', 'RED'];

/** Of each effect the one that holds, a list's before the grade's, and why. */
export function effectsOf(
  lines: readonly EffectLine[], grade: Grade, places: readonly Place[],
): Effect[] {
  const ordered = LISTS_FIRST.flatMap((kind) => places.filter((place) => place.kind === kind));
  return EFFECTS.flatMap((effect) => {
    const about = lines.filter((line) => line.effect === effect);
    const byList = ordered.flatMap((place) => about
      .filter(({ lists }) => lists.includes(place.kind))
      .map((line) => ({ line, grade: null, listId: place.listId, reason: place.reason })));
    const byGrade = about.filter(({ grades }) => grades.includes(grade))
      .map((line) => ({ line, grade, listId: null, reason: `Grade ${grade}` }));
    return [...byList, ...byGrade].slice(0, 1).map(({ line, ...why }) => {
      const { measure, amount, rule, source } = line;
      return { effect, measure, amount, rule, source, ...why };
    });
  });
}
