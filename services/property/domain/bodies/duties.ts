import type { CivilDate } from '@linli/kernel/civil.ts';
import { monthsAfter } from '../months.ts';

/** What a committee owes its owners (W-21): each by a line of the profile, so often. */
export const DUTIES = [
  'MEETING_HELD', 'MINUTES_PUBLISHED', 'PAYMENTS_PUBLISHED', 'ACCOUNTS_PUBLISHED',
  'ASSEMBLY_CALLED', 'REPORT_TO_OWNERS',
] as const;
export type Duty = (typeof DUTIES)[number];

export interface Owed {
  readonly duty: Duty;
  readonly name: string;
  readonly everyMonths: number;
}

export interface Done {
  readonly duty: Duty | null;
  readonly on: CivilDate;
}

/** A duty as it stands: done last, and to be done again by then. */
export interface Standing extends Owed {
  readonly lastOn: CivilDate | null;
  /** The last day on which it is done in time. */
  readonly dueOn: CivilDate;
  readonly overdue: boolean;
}

/** The checklist of a body that took office on a day, as of a day. */
export function checklistOf(
  owed: readonly Owed[], done: readonly Done[], { since, today }: {
    readonly since: CivilDate; readonly today: CivilDate;
  },
): Standing[] {
  return owed.map((duty) => {
    const days = done.filter((each) => each.duty === duty.duty && each.on <= today)
      .map(({ on }) => on).toSorted();
    const lastOn = days.at(-1) ?? null;
    const dueOn = monthsAfter(lastOn ?? since, duty.everyMonths);
    return { ...duty, lastOn, dueOn, overdue: dueOn < today };
  });
}
