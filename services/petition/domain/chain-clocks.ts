import type { Allowance } from '@linli/kernel/allowance.ts';
import { type Clock, extend, pause, resume, start } from '@linli/kernel/deadline.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { ChainClock } from './chain.ts';
import type { Moment } from './clocks.ts';

/** A window as its row has it; null where none is open. */
export interface Window {
  readonly kind: ChainClock;
  readonly dueAt: Date;
}

const RULES: Readonly<Partial<Record<ChainClock, string>>> = {
  OBJECT: 'R-C-05', REVIEW_REQUEST: 'R-C-08', REEXAMINE_REQUEST: 'R-C-10', RATE: 'R-C-36',
  CONFIRM_MEDIATION: 'R-C-21',
};

/** What may be done until a window ends is out of time an instant after its last. */
export function checkWindow(kind: ChainClock, dueAt: Date | null, now: Date): Refusal | null {
  if (dueAt !== null && now <= dueAt) return null;
  const until = dueAt === null ? '' : `; it ended ${dueAt.toISOString()}`;
  return new Refusal(
    'OUT_OF_TIME',
    `No time for ${kind} is open${until}`,
    `${kind} 的期限未开始或已届满`,
    { field: 'petitionId', rule: RULES[kind] ?? null },
  );
}

/**
 * The 60 days with more time: once, before their end, by at most what the rule gives (R-C-07).
 * Asked for and approved are both before the end, for the head's approval is what extends.
 */
export function extendHandling(
  clock: Clock, days: number, most: Allowance, { now, calendar }: Moment,
): Clock | Refusal {
  if (!Number.isInteger(days)) return invalid('days', 'is a whole number', '须为整数', 'R-C-07');
  const by = { amount: days, unit: most.unit };
  return underRule('R-C-07', extend(clock, { by, most }, now, calendar));
}

/** A hearing: the one thing that stops a re-examination's clock (R-C-11). */
export const HEARING = 'HEARING';

export function openHearing(
  clock: Clock, listed: readonly string[], { now }: Moment,
): Clock | Refusal {
  return underRule('R-C-11', pause(clock, { at: now, reason: HEARING, listed }));
}

export function closeHearing(clock: Clock, { now, calendar }: Moment): Clock | Refusal {
  return underRule('R-C-11', resume(clock, now, calendar));
}

/** Whether a limit that begins in the past is over before anybody could keep it. */
export function checkStillOpen(
  startedAt: Date, limit: Allowance, { now, calendar }: Moment,
): Refusal | null {
  const { dueAt } = start(startedAt, limit, calendar);
  return now <= dueAt ? null : new Refusal(
    'OUT_OF_TIME',
    `The simplified procedure had until ${dueAt.toISOString()}`,
    '简易办理期限已届满',
    { field: 'petitionId', rule: 'R-C-30' },
  );
}

function underRule(rule: string, done: Clock | Refusal): Clock | Refusal {
  if (!(done instanceof Refusal) || done.rule !== null) return done;
  const { code, message, messageZh, field } = done;
  return new Refusal(code, message, messageZh, { field: field ?? 'petitionId', rule });
}
