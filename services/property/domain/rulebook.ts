/** The best first (R-K-08). */
export const GRADES = ['AAA', 'AA', 'A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** What a company did counts for it (R-K-10) or against it (R-K-11). */
export const CONDUCTS = ['GOOD', 'BAD'] as const;
export type Conduct = (typeof CONDUCTS)[number];

/** What one kind of conduct is worth, for how long, and why. */
export interface Rule {
  readonly code: string;
  readonly record: Conduct;
  /** Positive for a good record, negative or nothing for a bad one. */
  readonly points: number;
  readonly validMonths: number;
  /** While an entry under it counts the grade is D, whatever the score (R-K-08). */
  readonly veto: boolean;
  readonly title: string;
  readonly source: string;
  /** The event it hears; null where an official enters it. */
  readonly topic: string | null;
  /** What the event must say, word for word; empty where every event of the topic will do. */
  readonly condition: Readonly<Record<string, unknown>>;
}

export interface GradeFloor {
  readonly grade: Grade;
  readonly floor: number;
}

/** One version of the law of credit. A new version is a new book: none is ever edited. */
export interface Rulebook {
  readonly version: number;
  /** What everybody starts from. */
  readonly base: number;
  /** The most that good records add (R-K-01). */
  readonly goodCap: number;
  /** The highest first; below the last the grade is C. */
  readonly floors: readonly GradeFloor[];
  readonly source: string;
  /** In force from this instant until the next version is. */
  readonly validFrom: Date;
  readonly rules: readonly Rule[];
}

/** The version in force at an instant; before the first there was none, and the first answers. */
export function inForceAt(books: readonly Rulebook[], at: Date): Rulebook {
  const byAge = books.toSorted((a, b) => a.version - b.version);
  const book = byAge.findLast(({ validFrom }) => validFrom <= at) ?? byAge[0];
  if (!book) throw new Error('No rulebook of credit is loaded');
  return book;
}

/** The rule that speaks of an event most exactly; null where the book is silent. */
export function ruleFor(book: Rulebook, topic: string, facts: object): Rule | null {
  const said = new Map<string, unknown>(Object.entries(facts));
  const speaking = book.rules.filter((rule) =>
    rule.topic === topic && wordsOf(rule).every(([word, value]) => said.get(word) === value));
  return speaking.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? null;
}

function wordsOf({ condition }: Rule): [string, unknown][] {
  return Object.entries(condition);
}
