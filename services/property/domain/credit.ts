import { civilDateOf, dayOfMonth, startOf } from '@linli/kernel/civil.ts';
import type { Grade, Rulebook } from './rulebook.ts';

/** What an entry rests on: the event that was heard, and what it said. */
export interface Evidence {
  readonly topic: string;
  readonly eventId: string;
  /** The petition, where it is one. */
  readonly petitionId: string | null;
  readonly estateId: string | null;
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

/** An entry that counts, and what of its points the cap has left. */
export interface Counted<E extends Entry> {
  readonly entry: E;
  readonly counted: number;
}

export interface Score<E extends Entry> {
  readonly score: number;
  readonly grade: Grade;
  /** The oldest first. */
  readonly counted: readonly Counted<E>[];
}

/** An instant at which an entry begins or ceases to count. */
export interface Turn {
  readonly at: Date;
  readonly entryId: string;
}

/**
 * base + good records up to their cap - bad records (R-K-01). Only what the entries say decides,
 * never the order they came in: a late event leads to the score a punctual one would have.
 */
export function fold<E extends Entry>(
  entries: readonly E[],
  book: Pick<Rulebook, 'base' | 'goodCap' | 'floors'>,
  asOf: Date,
): Score<E> {
  const counted = capped(countingAt(entries, asOf), book.goodCap);
  const score = counted.reduce((sum, line) => sum + line.counted, book.base);
  const vetoed = counted.some(({ entry }) => entry.veto);
  return { score, grade: vetoed ? 'D' : gradeOf(score, book), counted };
}

/** R-K-08: the highest grade whose floor the score reaches. */
export function gradeOf(score: number, { floors }: Pick<Rulebook, 'floors'>): Grade {
  return floors.find(({ floor }) => score >= floor)?.grade ?? 'C';
}

/** R-K-12: so many months later, at the same time of day; a day a month lacks is its last. */
export function validUntil(confirmedAt: Date, months: number): Date {
  const day = civilDateOf(confirmedAt);
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const named = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const last = startOf(dayOfMonth(named, Number(day.slice(8))));
  return new Date(last.getTime() + confirmedAt.getTime() - startOf(day).getTime());
}

/** Every turn after one instant (null: since ever) and up to another, in order. */
export function turnsBetween(entries: readonly Entry[], after: Date | null, upTo: Date): Turn[] {
  return entries
    .flatMap(({ id: entryId, confirmedAt, validUntil: end }) => {
      return [{ at: confirmedAt, entryId }, { at: end, entryId }];
    })
    .filter(({ at }) => (after === null || at > after) && at <= upTo)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || order(a.entryId, b.entryId));
}

/** What is confirmed, not expired and not taken back at an instant, the oldest first. */
function countingAt<E extends Entry>(entries: readonly E[], asOf: Date): readonly E[] {
  const confirmed = entries.filter(({ confirmedAt }) => confirmedAt <= asOf);
  const countered = new Set(confirmed.map(({ counters }) => counters));
  return confirmed
    .filter(({ counters, id, validUntil: end }) => {
      return counters === null && !countered.has(id) && asOf < end;
    })
    .toSorted((a, b) => a.confirmedAt.getTime() - b.confirmedAt.getTime() || order(a.id, b.id));
}

/** Good records fill the cap oldest first; what comes after counts for nothing. */
function capped<E extends Entry>(entries: readonly E[], cap: number): Counted<E>[] {
  let room = cap;
  return entries.map((entry) => {
    if (entry.points <= 0) return { entry, counted: entry.points };
    const counted = Math.min(entry.points, room);
    room -= counted;
    return { entry, counted };
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
