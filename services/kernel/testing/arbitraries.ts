import fc from 'fast-check';
import { type Allowance, UNITS } from '../allowance.ts';
import { addDays, civilDateOf, weekdayOf } from '../civil.ts';
import { type Clock, type Ladder, pause, resume, type RungAt, start } from '../deadline.ts';
import { Refusal } from '../refusal.ts';
import { CN_2025, CN_2025_2026, CN_2026 } from './calendar.ts';

export const calendar = CN_2025_2026;
export const HOUR = 3_600_000;
const MOST = { NATURAL_DAYS: 90, WORKING_DAYS: 60, WORKING_HOURS: 80, HOURS: 500, MINUTES: 3_000 };
export const MAKE_UP = [...CN_2025.makeUpDays, ...CN_2026.makeUpDays];

/** Any millisecond of two years, and more often one where something begins or ends. */
export const instants = fc.oneof(
  fc.integer({ min: at('2025-01-01T00:00'), max: at('2026-11-30T00:00') }),
  fc.tuple(
    fc.integer({ min: 0, max: 690 }), fc.constantFrom(0, 9, 12, 13.5, 17.5, 24),
    fc.integer({ min: -1, max: 1 }),
  ).map(([day, hour, off]) => at('2025-01-02T00:00') + (day * 24 + hour) * HOUR + off),
).map((time) => new Date(time));
const units = fc.constantFrom(...UNITS);
export const allowances = units.chain((unit) =>
  fc.integer({ min: 0, max: MOST[unit] }).map((amount): Allowance => ({ amount, unit })));
export const dayLimits = allowances.filter(({ unit }) => unit.endsWith('DAYS'));
export const hourLimits = allowances
  .filter(({ unit, amount }) => !unit.endsWith('DAYS') && amount > 0);
export const clocks = fc.tuple(instants, allowances)
  .map(([from, limit]) => start(from, limit, calendar));
export const spans = fc.integer({ min: 0, max: 40 * 24 * HOUR });
export const shares = fc.double({ min: 0, max: 1, noNaN: true });

const plainRungs: fc.Arbitrary<RungAt> = fc.oneof(
  shares.map((share) => ({ share })),
  fc.integer({ min: 0, max: 5 }).map((workingDaysBefore) => ({ workingDaysBefore })),
  fc.tuple(fc.integer({ min: 0, max: 10 }), units)
    .map(([amount, unit]) => ({ after: { amount, unit } })),
);
const rungAts: fc.Arbitrary<RungAt> = fc.oneof(
  plainRungs,
  fc.array(plainRungs, { minLength: 1, maxLength: 3 }).map((earlierOf) => ({ earlierOf })),
);
export const ladders = fc.array(rungAts, { maxLength: 8 }).map(ladderOf);
export const pauseLists = fc.array(fc.tuple(shares, spans), { maxLength: 3 });

/** A ladder that goes by shares alone. */
export function sharesOf(shares: readonly number[]): Ladder {
  return ladderOf(shares.map((share) => ({ share })));
}

function ladderOf(ats: readonly RungAt[]): Ladder {
  const rungs = ats.map((each, n) => ({
    action: `STEP_${n}`, at: each, level: null, rule: 'R-E-00', copies: [],
  }));
  return { code: 'ANY', version: 1, rungs };
}

export function at(text: string): number {
  return Date.parse(`${text}+08:00`);
}

export function later(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}

/** Holds for so many cases; a failure prints the smallest one and the seed. */
export function always<T extends [unknown, ...unknown[]]>(
  ...[law, ...given]: [(...values: T) => void, ...{ [K in keyof T]: fc.Arbitrary<T[K]> }]
): void {
  fc.assert(fc.property(...given, law), { numRuns: 150 });
}

export function allowed(answer: Clock | Refusal): Clock {
  if (answer instanceof Refusal) throw new Error(`Refused: ${answer.code}`);
  return answer;
}

export function interrupted(clock: Clock, from: Date, until: Date): Clock {
  const paused = pause(clock, { at: from, reason: 'HEARING', listed: ['HEARING'] });
  return allowed(resume(allowed(paused), until, calendar));
}

/** An instant at which the clock still runs. */
export function within({ startedAt, dueAt: due }: Clock, share: number): Date {
  return later(startedAt, Math.floor(share * (due.getTime() - startedAt.getTime())));
}

/** Stopped again and again: each time at a share of what is left, for so long. */
export function withPauses(clock: Clock, stops: readonly (readonly [number, number])[]): Clock {
  return stops.reduce((running, [share, span]) => {
    const turned = running.pauses.at(-1)?.until ?? running.startedAt;
    if (turned > running.dueAt) return running;
    const stop = within({ ...running, startedAt: turned }, share);
    return interrupted(running, stop, later(stop, span));
  }, clock);
}

/** The days of (from, until] that the notices and the week make working days, told day by day. */
export function daysIn(from: Date, until: Date, working: boolean): number {
  let count = 0;
  for (let day = civilDateOf(from); day < civilDateOf(until);) {
    day = addDays(day, 1);
    const off = CN_2025.daysOff.has(day) || CN_2026.daysOff.has(day) || weekdayOf(day) % 6 === 0;
    if (!working || !off || MAKE_UP.includes(day)) count += 1;
  }
  return count;
}
