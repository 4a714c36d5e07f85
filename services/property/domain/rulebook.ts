/** What a record is of: praise, or blame. */
export const CONDUCTS = ['GOOD', 'BAD'] as const;
export type Conducted = (typeof CONDUCTS)[number];

/** The code of a grade, such as AAA: which there are, and their floors, each profile says. */
export type Grade = string;

/** How long an entry counts: so many months, or until the year it was confirmed in is over. */
export type Validity =
  | { readonly months: number }
  | { readonly until: 'YEAR_END' };

/** One rule of the rulebook, as a profile states it. */
export interface Rule {
  readonly code: string;
  /** The law it rests on, such as R-K-11. */
  readonly rule: string;
  readonly profile: string;
  readonly version: number;
  readonly record: Conducted;
  /** Positive for a good record, never so for a bad one. */
  readonly points: number;
  readonly validity: Validity;
  /** While an entry under it counts the grade is what a veto leaves, whatever the score. */
  readonly veto: boolean;
  /** How grave it is, which says when it may be repaired (R-K-21…23); null for a good record. */
  readonly severity: string | null;
  readonly title: string;
  readonly source: string;
  readonly verify: boolean;
  /** The event it hears; null where an official enters it. */
  readonly topic: string | null;
  /** What the event must say, word for word; empty where every event of the topic will do. */
  readonly condition: Readonly<Record<string, string>>;
}

export interface GradeFloor {
  readonly grade: Grade;
  readonly floor: number;
}

export interface Grading {
  /** The highest first. */
  readonly floors: readonly GradeFloor[];
  /** Below the last floor. */
  readonly below: Grade;
  /** Below the last floor, of whom no bad record counts. */
  readonly belowUnblemished: Grade;
  /** While a veto counts (R-K-08). */
  readonly vetoed: Grade;
  /** Before the register has it. */
  readonly unregistered: Grade;
  /** What each grade is called. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Who scores (R-K-09): 镇街, 区县, 市. */
export const SCORER_LEVELS = ['STREET', 'COUNTY', 'CITY'] as const;
export type ScorerLevel = (typeof SCORER_LEVELS)[number];

/** One who scores, and what that weighs in percent (R-K-09). */
export interface Scorer {
  readonly level: ScorerLevel;
  readonly weight: number;
}

/** The law of credit of a district at an instant, from the profiles in force then. */
export interface Book {
  /** The profile that grades, and its version. */
  readonly profile: string;
  readonly version: number;
  /** What everybody starts from until scored, and the most that scorers can give. */
  readonly base: { readonly start: number; readonly most: number };
  /** The most that good records add (R-K-01). */
  readonly goodCap: number;
  readonly grading: Grading;
  readonly scorers: readonly Scorer[];
  /** Where that is said. */
  readonly scoring: { readonly rule: string; readonly profile: string; readonly version: number };
  /** The length of the time a sheet is for (R-K-13). */
  readonly periodMonths: number;
  /** The nearest first: of two that say the same, the first is gone by. */
  readonly rules: readonly Rule[];
}

/** The law at every instant, and the instants at which it changes, in order. */
export interface Books {
  at(instant: Date): Book;
  readonly changes: readonly Date[];
}

/** The rule that speaks of an event most exactly; null where the book is silent. */
export function ruleFor(
  book: Pick<Book, 'rules'>, topic: string, facts: object,
): Rule | null {
  const said = new Map(Object.entries(facts).map(([word, value]) => [word, String(value)]));
  const speaking = book.rules.filter((rule) =>
    rule.topic === topic && wordsOf(rule).every(([word, value]) => said.get(word) === value));
  return speaking.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? null;
}

/** The rule of a code, the nearest; null where the book has none. */
export function ruleNamed(book: Pick<Book, 'rules'>, code: string): Rule | null {
  return book.rules.find((rule) => rule.code === code) ?? null;
}

/** What decides a grade besides the score. */
export interface Conditions {
  readonly vetoed: boolean;
  /** Whether a bad record counts. */
  readonly blemished: boolean;
}

/** R-K-02, R-K-08: the highest grade whose floor the score reaches; a veto comes first. */
export function gradeOf(
  score: number, { floors, below, belowUnblemished, vetoed: vetoedGrade }: Grading,
  { vetoed, blemished }: Conditions,
): Grade {
  if (vetoed) return vetoedGrade;
  const lowest = blemished ? below : belowUnblemished;
  return floors.find(({ floor }) => score >= floor)?.grade ?? lowest;
}

function wordsOf({ condition }: Rule): [string, string][] {
  return Object.entries(condition);
}
