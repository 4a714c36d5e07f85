import type { EntityManager } from '@linli/chassis/database.ts';
import { startDeadline } from '@linli/chassis/deadlines.ts';
import type { DeadlineRow, NewDeadline } from '@linli/chassis/deadlines.ts';
import { log } from '@linli/chassis/log.ts';
import { ladderOf, readProfilesOf } from '@linli/chassis/profiles.ts';
import { UNITS } from '@linli/kernel/allowance.ts';
import type { Allowance } from '@linli/kernel/allowance.ts';
import type { Ladder } from '@linli/kernel/deadline.ts';
import { newId } from '@linli/kernel/ids.ts';
import { lineFor, limitOf } from '@linli/kernel/profile.ts';
import type { Facts } from '@linli/kernel/profile.ts';
import { startOf } from '../domain/clock.ts';
import type { Limit, Moment, RungContext } from '../domain/clock.ts';
import type { ClockKind } from '../domain/lines.ts';

/** A clock that is to start on a case. */
export interface Starting {
  readonly kind: ClockKind;
  readonly subjectId: string;
  readonly tenant: string;
  readonly division: string;
  /** When the case began: it goes by the rules of then, but for what has moved it since. */
  readonly began: Date;
  /** What lines are chosen by. */
  readonly facts: Facts;
  readonly context: RungContext;
}

/** The clock as the rules of its case have it; null where no line gives one. */
export async function planClock(
  em: EntityManager, starting: Starting, at: Moment,
): Promise<NewDeadline | null> {
  const { tenant, kind, facts, began } = starting;
  const profiles = await readProfilesOf(em, { tenant, began, now: at.now }, ['GRID']);
  const asked = { matter: 'GRID', tenant, at: at.now } as const;
  const line = lineFor(profiles, { ...asked, kind, facts });
  if (!line) return null;
  const climbs = lineFor(profiles, { ...asked, kind: 'LADDER', facts: { ...facts, clock: kind } });
  const { profile, code: rule, version: ruleVersion, source } = line;
  const limit = { profile, rule, ruleVersion, source, limit: limitOf(line) };
  return clockOf(starting, limit, climbs && ladderOf(climbs), at);
}

/** Starts a clock there has to be. */
export async function startClock(
  em: EntityManager, starting: Starting, at: Moment,
): Promise<NewDeadline> {
  const clock = await planClock(em, starting, at);
  if (!clock) throw new Error(`No ${starting.kind} in force for ${JSON.stringify(starting.facts)}`);
  await startDeadline(em, clock);
  return clock;
}

export function allowanceOf({ id, amount, unit }: DeadlineRow): Allowance {
  const known = UNITS.find((each) => each === unit);
  if (!known) throw new Error(`The clock ${id} goes by no unit we know: ${unit}`);
  return { amount, unit: known };
}

function clockOf(
  { facts: _facts, began: _began, ...starting }: Starting,
  limit: Limit,
  ladder: Ladder | null,
  at: Moment,
): NewDeadline {
  const clock = { id: newId(at.now), ...starting, ...startOf(limit, ladder, at) };
  const { subjectId, kind } = starting;
  // R-T-15: the notice of a year is to be loaded before anything falls due by it.
  if (clock.provisional) log.warn({ subjectId, provisional: kind }, 'Deadline is provisional');
  return { ...clock, context: { ...clock.context } };
}
