import type { DeadlineRow, EscalationRow } from '@linli/chassis/deadlines.ts';
import type { NoticeRow } from '@linli/chassis/notices.ts';
import { readContext, readHolder } from '../commands/rung-context.ts';
import { higher, holderOn } from '../domain/levels.ts';
import type { GridHolder } from '../domain/levels.ts';

/** Who owes a clock's step: the highest level its rungs have named, or where it started. */
export function holderOf(clock: DeadlineRow, rungs: readonly EscalationRow[]): GridHolder {
  const context = readContext(clock);
  const levels = rungs.filter(({ deadlineId }) => deadlineId === clock.id)
    .map(({ holder }) => readHolder(holder).level);
  return holderOn(levels.reduce(higher, context.level), context);
}

/** What a clock runs on, asked for one kind of it; null where it runs on another. */
export function caseOf<T>(
  { kind, subjectId }: Pick<DeadlineRow, 'kind' | 'subjectId'>,
  asked: 'EVENT' | 'WHISTLE' | 'MATTER',
  loader: { load(id: string): Promise<T | null> },
): Promise<T | null> | null {
  return (CASES[kind] ?? 'EVENT') === asked ? loader.load(subjectId) : null;
}

/** Every other clock runs on an event. */
const CASES: Readonly<Record<string, 'WHISTLE' | 'MATTER'>> = {
  ACKNOWLEDGE: 'WHISTLE', ADMIT: 'MATTER',
};

/** Who owes the handling; null while nobody does. */
export function handlerOf(
  clocks: readonly DeadlineRow[], rungs: readonly EscalationRow[],
): GridHolder | null {
  const handling = clocks.find((clock) => clock.kind === 'HANDLE' && isOwed(clock));
  return handling ? holderOf(handling, rungs) : null;
}

/** Until when the dispatch may be objected to; null where nobody may, or not any more. */
export function windowOf(clocks: readonly DeadlineRow[]): Date | null {
  const window = clocks.find(({ kind, state }) => kind === 'OBJECT' && state === 'RUNNING');
  return window?.dueAt ?? null;
}

/** By when a whistle is to be acknowledged (R-G-28). */
export function acknowledgeBy(clocks: readonly DeadlineRow[]): Date {
  const clock = clocks.find(({ kind }) => kind === 'ACKNOWLEDGE');
  if (!clock) throw new Error('A whistle without a clock');
  return clock.dueAt;
}

/** The last instant to decide on a matter; null where none is owed. */
export function decideBy(clocks: readonly DeadlineRow[]): Date | null {
  return clocks.find((clock) => clock.kind === 'ADMIT' && isOwed(clock))?.dueAt ?? null;
}

/** The earliest instant at which a step that is owed is late. */
export function nextDue(clocks: readonly DeadlineRow[]): Date | null {
  const owed = clocks.filter(isOwed).map(({ dueAt }) => dueAt.getTime());
  return owed.length > 0 ? new Date(Math.min(...owed)) : null;
}

export function isOverdue(clocks: readonly DeadlineRow[], now: Date): boolean {
  const due = nextDue(clocks);
  return due !== null && due < now;
}

/** Whether the step was or is late: by the instant it was taken, or by now. */
export function isLate({ dueAt, endedAt }: DeadlineRow, now: Date): boolean {
  return dueAt < (endedAt ?? now);
}

/** The clock that an escalation or a notice of it belongs to. */
export function deadlineOf(
  { id, deadlineId }: { readonly id: string; readonly deadlineId: string },
  clocks: readonly DeadlineRow[],
): DeadlineRow {
  const clock = clocks.find((each) => each.id === deadlineId);
  if (!clock) throw new Error(`The rung ${id} has no clock`);
  return clock;
}

export function noticesOf(
  { deadlineId, rung }: EscalationRow, notices: readonly NoticeRow[],
): NoticeRow[] {
  return notices.filter((notice) => notice.deadlineId === deadlineId && notice.rung === rung);
}

/** A right to object is owed by nobody, and lapses (R-G-25). */
function isOwed({ state, kind }: DeadlineRow): boolean {
  return (state === 'RUNNING' || state === 'STUCK') && kind !== 'OBJECT';
}
