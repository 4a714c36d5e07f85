import { civilDate, civilDateOf, startOf } from '@linli/kernel/civil.ts';
import { appraise } from './appraisal.ts';
import type { Appraised, Sheet } from './appraisal.ts';
import { monthsAfter } from './months.ts';
import { gradeOf } from './rulebook.ts';
import type { Book, Books, Grade, Validity } from './rulebook.ts';

/** Whose credit is kept: 物业企业 and 项目经理. Another kind is another word here and a table. */
export const SUBJECT_KINDS = ['COMPANY', 'PROJECT_MANAGER'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What an entry rests on: the event that was heard, and what it said. */
export interface Evidence {
  readonly topic: string;
  readonly eventId: string;
  /** The petition, where it is one. */
  readonly petitionId: string | null;
  readonly estateId: string | null;
  /** The document or case it stands in, where an official entered it. */
  readonly reference?: string;
}

/** One line of the ledger, as it was entered; a row is one, as it is. */
export interface Entry {
  readonly id: string;
  readonly points: number;
  readonly veto: boolean;
  /** When the conduct was established; it counts from this instant on. */
  readonly confirmedAt: Date;
  /** The instant from which it no longer counts. */
  readonly validUntil: Date;
  /** The entry that this one takes back; null for a record of conduct. */
  readonly counters: string | null;
}

/** A case that suspends an entry, or lets it go again. */
export interface Mark {
  readonly entryId: string;
  readonly caseId: string;
  readonly suspended: boolean;
  readonly at: Date;
}

/** All that a subject's credit follows from. */
export interface History<E extends Entry = Entry> {
  readonly entries: readonly E[];
  readonly marks: readonly Mark[];
  readonly sheets: readonly Sheet[];
  /** Since when the register has it. */
  readonly registeredAt: Date;
}

/** COUNTING whole, CAPPED in part or whole, or not counting, and why. */
export const ENTRY_STATES = ['COUNTING', 'CAPPED', 'EXPIRED', 'COUNTERED', 'DISPUTED'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** A record of conduct and what is left of its points. */
export interface Weighed<E extends Entry> {
  readonly entry: E;
  readonly state: EntryState;
  readonly counted: number;
}

export interface Score<E extends Entry> {
  readonly score: number;
  readonly grade: Grade;
  readonly base: number;
  /** The appraisal the base comes from; null where it is what everybody starts from. */
  readonly appraised: Appraised | null;
  /** Every record confirmed by then, the oldest first. */
  readonly entries: readonly Weighed<E>[];
}

/**
 * base + good records up to their cap - bad records (R-K-01). Only what the records say decides,
 * never the order they came in: a late event leads to the score a punctual one would have.
 */
export function fold<E extends Entry>(
  { entries, marks, sheets, registeredAt }: History<E>, book: Book, asOf: Date,
): Score<E> {
  const weighed = weigh(entries, disputedAt(marks, asOf), book.goodCap, asOf);
  const levels = book.scorers.map(({ level }) => level);
  const appraised = appraise(sheets, levels, book.base.most, asOf);
  const base = appraised?.points ?? book.base.start;
  const counting = weighed.filter(({ state }) => state === 'COUNTING' || state === 'CAPPED');
  const score = counting.reduce((sum, { counted }) => sum + counted, base);
  const grade = asOf < registeredAt ? book.grading.unregistered : gradeOf(score, book.grading, {
    vetoed: counting.some(({ entry }) => entry.veto),
    blemished: counting.some(({ counted }) => counted < 0),
  });
  return { score, grade, base, appraised, entries: weighed };
}

/** R-K-12: so long from its confirmation, at the same time of day, or until the year is over. */
export function validUntil(confirmedAt: Date, validity: Validity): Date {
  const day = civilDateOf(confirmedAt);
  if ('until' in validity) return startOf(civilDate(`${Number(day.slice(0, 4)) + 1}-01-01`));
  const last = startOf(monthsAfter(day, validity.months));
  return new Date(last.getTime() + confirmedAt.getTime() - startOf(day).getTime());
}

/** An instant at which a score may change; the entry that changes it, where one does. */
export interface Turn {
  readonly at: Date;
  readonly entryId: string | null;
}

/** A score at a turn. */
export interface Step extends Turn {
  readonly score: number;
  readonly grade: Grade;
  readonly profile: string;
  readonly profileVersion: number;
}

/**
 * The scores at every turn after one instant (null: since ever) on the way to a turn, and at that
 * turn itself, which comes last.
 */
export function courseOf(
  history: History, books: Books, after: Date | null, turn: Turn,
): [...Step[], Step] {
  const last = after && after > turn.at ? after : turn.at;
  const turns = turnsBetween(history, books, after, last);
  return [...turns.map((each) => stepAt(history, books, each)),
    stepAt(history, books, { ...turn, at: last })];
}

function stepAt(history: History, books: Books, turn: Turn): Step {
  const book = books.at(turn.at);
  const { score, grade } = fold(history, book, turn.at);
  return { ...turn, score, grade, profile: book.profile, profileVersion: book.version };
}

/** Every turn after one instant (null: since ever) and up to another, in order. */
export function turnsBetween(
  { entries, marks, sheets }: History, { changes }: Pick<Books, 'changes'>,
  after: Date | null, upTo: Date,
): Turn[] {
  const within = ({ at }: Turn): boolean => (after === null || at > after) && at <= upTo;
  const turns: Turn[] = [];
  const add = (turn: Turn): void => {
    if (within(turn)) turns.push(turn);
  };
  for (const { id: entryId, confirmedAt, validUntil: end } of entries) {
    add({ at: confirmedAt, entryId });
    add({ at: end, entryId });
  }
  for (const { at, entryId } of marks) add({ at, entryId });
  for (const { scoredAt } of sheets) add({ at: scoredAt, entryId: null });
  // What a profile said before anything was entered changed nobody's grade.
  const since = turns.length > 0 || after !== null ? changes : [];
  for (const at of since) add({ at, entryId: null });
  return turns.toSorted((a, b) => a.at.getTime() - b.at.getTime()
    || order(a.entryId ?? '', b.entryId ?? ''));
}

/** The entries that a case holds suspended at an instant: each case lets go of its own only. */
function disputedAt(marks: readonly Mark[], asOf: Date): ReadonlySet<string> {
  if (marks.length === 0) return NONE;
  const known = marks.filter(({ at }) => at <= asOf);
  const caseOf = ({ entryId, caseId }: Mark): string => `${entryId}/${caseId}`;
  const over = new Set(known.filter(({ suspended }) => !suspended).map(caseOf));
  return new Set(known.filter((mark) => mark.suspended && !over.has(caseOf(mark)))
    .map(({ entryId }) => entryId));
}

const NONE: ReadonlySet<string> = new Set();

/** Good records fill the cap oldest first; what comes after counts for nothing. */
function weigh<E extends Entry>(
  entries: readonly E[], disputed: ReadonlySet<string>, cap: number, asOf: Date,
): Weighed<E>[] {
  const known = entries.filter(({ confirmedAt }) => confirmedAt <= asOf);
  const countered = new Set<string | null>();
  for (const { counters } of known) if (counters !== null) countered.add(counters);
  let room = cap;
  return known.filter(({ counters }) => counters === null)
    .toSorted(byAge)
    .map((entry) => {
      if (countered.has(entry.id)) return { entry, state: 'COUNTERED', counted: 0 };
      if (asOf >= entry.validUntil) return { entry, state: 'EXPIRED', counted: 0 };
      if (disputed.has(entry.id)) return { entry, state: 'DISPUTED', counted: 0 };
      if (entry.points <= 0) return { entry, state: 'COUNTING', counted: entry.points };
      const counted = Math.min(entry.points, room);
      room -= counted;
      return { entry, state: counted < entry.points ? 'CAPPED' : 'COUNTING', counted };
    });
}

function byAge(a: Entry, b: Entry): number {
  return a.confirmedAt.getTime() - b.confirmedAt.getTime() || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
