import type { DeadlineRow, EscalationRow } from '@linli/chassis/deadlines.ts';
import type { NoticeRow } from '@linli/chassis/notices.ts';
import { z } from 'zod';
import { UNITS } from '@linli/kernel/allowance.ts';
import { chainLevel, WINDOWS } from '../domain/chain.ts';
import {
  firstLevel, type Holder, holderOn, type Level, LEVELS, stationsOf,
} from '../domain/levels.ts';
import { isOpen } from '../domain/standing.ts';
import type { Chain, Petition } from './rows.ts';

const HOLDER: z.ZodType<Holder> = z.object({
  level: z.enum(LEVELS),
  gridId: z.string().nullable(),
  division: z.string().nullable(),
  departmentId: z.string().nullable(),
  person: z.string().nullish(),
});

const UNIT = z.enum(UNITS);
const LEVEL = z.enum(LEVELS);

export function readHolder(holder: unknown): Holder {
  return HOLDER.parse(holder);
}

export function unitOf(unit: string) {
  return UNIT.parse(unit);
}

/** Derived, never stored: the highest level any rung has named, or where the matter was found. */
export function owedBy(
  petition: Petition, chain: Chain | null, rungs: readonly EscalationRow[],
): Holder | null {
  return isOpen(petition.stage) ? holderOf(petition, chain, rungs) : null;
}

/** The same, of a petition known to be open: what was listed may end while its fields are read. */
export function holderOf(
  petition: Petition, chain: Chain | null, rungs: readonly EscalationRow[],
): Holder {
  const at = stationsOf(petition);
  const first = holderOn(chain ? chainLevel(chain.stage) : firstLevel(at), at);
  const holders = [first, ...rungs.map(({ holder }) => readHolder(holder))];
  return holders.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}

/** Whether who owes the next step is told by where its chain stands. */
export function isInChain({ stage }: Petition): boolean {
  return stage === 'IN_CHAIN';
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
export function isLate({ kind, dueAt, endedAt }: DeadlineRow, now: Date): boolean {
  return dueAt < (endedAt ?? now) && !isWindow(kind);
}

/** The clock that an escalation or a notice of it belongs to. */
export function deadlineOf(
  { id, deadlineId }: { readonly id: string; readonly deadlineId: string },
  clocks: readonly DeadlineRow[],
): DeadlineRow {
  const clock = clocks.find((each) => each.id === deadlineId);
  if (!clock) throw new Error(`${id} has no clock ${deadlineId}`);
  return clock;
}

export function noticesOf(
  { deadlineId, rung }: EscalationRow, notices: readonly NoticeRow[],
): NoticeRow[] {
  return notices.filter((notice) => notice.deadlineId === deadlineId && notice.rung === rung);
}

export function levelOf(level: string): Level {
  return LEVEL.parse(level);
}

/** A time somebody may use and need not is nothing that is owed. */
function isOwed({ state, kind }: DeadlineRow): boolean {
  return (state === 'RUNNING' || state === 'STUCK') && !isWindow(kind);
}

function isWindow(kind: string): boolean {
  return WINDOWS.some((window) => window === kind);
}

function rank({ level }: Holder): number {
  return LEVELS.indexOf(level);
}
