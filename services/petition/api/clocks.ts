import type { DeadlineRow, EscalationRow } from '@linli/chassis/deadlines.ts';
import { z } from 'zod';
import { UNITS } from '@linli/kernel/allowance.ts';
import { firstLevel, type Holder, holderOn, LEVELS, stationsOf } from '../domain/levels.ts';
import { isOpen } from '../domain/standing.ts';
import type { Petition } from './rows.ts';

const HOLDER: z.ZodType<Holder> = z.object({
  level: z.enum(LEVELS),
  gridId: z.string().nullable(),
  division: z.string().nullable(),
  departmentId: z.string().nullable(),
});

const UNIT = z.enum(UNITS);

export function readHolder(holder: unknown): Holder {
  return HOLDER.parse(holder);
}

export function unitOf(unit: string) {
  return UNIT.parse(unit);
}

/** Derived, never stored: the highest level any rung has named, or where the matter was found. */
export function owedBy(petition: Petition, rungs: readonly EscalationRow[]): Holder | null {
  return isOpen(petition.stage) ? holderOf(petition, rungs) : null;
}

/** The same, of a petition known to be open: what was listed may end while its fields are read. */
export function holderOf(petition: Petition, rungs: readonly EscalationRow[]): Holder {
  const at = stationsOf(petition);
  const holders = [holderOn(firstLevel(at), at), ...rungs.map(({ holder }) => readHolder(holder))];
  return holders.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}

/** The earliest instant at which a running clock breaches. */
export function nextDue(clocks: readonly DeadlineRow[]): Date | null {
  const running = clocks.filter(isOwed).map(({ dueAt }) => dueAt.getTime());
  return running.length > 0 ? new Date(Math.min(...running)) : null;
}

export function isPetitionOverdue(clocks: readonly DeadlineRow[], now: Date): boolean {
  const due = nextDue(clocks);
  return due !== null && due < now;
}

/** Whether the step was or is late: by the instant it was taken, or by now. */
export function isLate({ dueAt, endedAt }: DeadlineRow, now: Date): boolean {
  return dueAt < (endedAt ?? now);
}

export function deadlineOf(rung: EscalationRow, clocks: readonly DeadlineRow[]): DeadlineRow {
  const clock = clocks.find(({ id }) => id === rung.deadlineId);
  if (!clock) throw new Error(`The rung ${rung.id} has no clock`);
  return clock;
}

function isOwed({ state }: DeadlineRow): boolean {
  return state === 'RUNNING' || state === 'STUCK';
}

function rank({ level }: Holder): number {
  return LEVELS.indexOf(level);
}
