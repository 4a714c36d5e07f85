import { z } from 'zod';
import { type Allowance, type Unit, UNITS } from '@linli/kernel/allowance.ts';
import type { RungAt } from '@linli/kernel/deadline.ts';

/** Ten years or so: what is longer was mistyped. */
const MOST: Readonly<Record<Unit, number>> = {
  NATURAL_DAYS: 3_650, WORKING_DAYS: 2_500, WORKING_HOURS: 2_000, HOURS: 8_784, MINUTES: 527_040,
};

const allowance = (least: number): z.ZodType<Allowance> => z
  .strictObject({ amount: z.int().min(least), unit: z.enum(UNITS) })
  .refine(({ amount, unit }) => amount <= MOST[unit], {
    path: ['amount'], error: ({ input }) => `at most ${MOST[readUnit(input)]}`,
  });

function readUnit(input: unknown): Unit {
  return z.object({ unit: z.enum(UNITS) }).parse(input).unit;
}

/** How long somebody is given: more than nothing. */
export const LIMIT = allowance(1);

/** The same, where the very day or instant may be meant. */
export const LIMIT_OR_AT_ONCE = allowance(0);

/** A kind of line that gives a limit and nothing else. */
export const ONE_LIMIT = z.strictObject({ limit: LIMIT });

/** A share of nothing is as the clock starts. */
const SHARE = z.strictObject({ share: z.number().gte(0).lte(1) });
const BEFORE = z.strictObject({ workingDaysBefore: z.int().min(1).max(MOST.WORKING_DAYS) });
const AFTER = z.strictObject({ after: LIMIT_OR_AT_ONCE });
const INSTANT = z.union([SHARE, BEFORE, AFTER]);

/** When a rung comes; of several instants, at the earliest. */
const RUNG_AT: z.ZodType<RungAt> = z.union([
  INSTANT, z.strictObject({ earlierOf: z.array(INSTANT).min(2).max(5) }),
]);

/** The rungs of a ladder, in order: what each does, and who owes the step from then on. */
export function rungsOf(actions: readonly string[], levels: readonly string[]) {
  return z.array(z.strictObject({
    action: z.enum(actions),
    at: RUNG_AT,
    level: z.enum(levels).nullable(),
    rule: z.string().min(1).max(40),
    copies: z.array(z.enum(levels)).max(levels.length),
    hours: z.literal('OFFICE').optional(),
  })).min(1).max(20).refine(
    (rungs) => isRising(rungs.map(({ at }) => placeOf(at))), { error: 'a ladder out of order' },
  ).refine((rungs) => isRising(rungs.flatMap(({ level }) => {
    return level === null ? [] : [levels.indexOf(level)];
  })), { error: 'levels that sink' });
}

/** As a ladder was written: its owner knows the actions and levels. */
export const RUNGS = z.array(z.object({
  action: z.string(),
  at: RUNG_AT,
  level: z.string().nullable(),
  rule: z.string(),
  copies: z.array(z.string()),
  hours: z.literal('OFFICE').optional(),
}));

function isRising(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || (places[index - 1] ?? place) <= place);
}

/** How long a unit is on the wall, for the order of rungs alone: an office is open seven hours. */
const LENGTH: Readonly<Record<Unit, number>> = {
  NATURAL_DAYS: 1_440, WORKING_DAYS: 1_440, WORKING_HOURS: 1_440 / 7, HOURS: 60, MINUTES: 1,
};

/**
 * Where a rung stands among others, whatever its limit: a share lies between the start (0) and the
 * due instant (1), so many working days before it just below 1, and what is late above.
 */
function placeOf(at: RungAt): number {
  if ('share' in at) return at.share;
  if ('workingDaysBefore' in at) return 1 - at.workingDaysBefore * Number.EPSILON;
  if ('after' in at) return 1 + at.after.amount * LENGTH[at.after.unit];
  return Math.min(...at.earlierOf.map(placeOf));
}
