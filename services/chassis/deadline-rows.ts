export type DeadlineState = 'RUNNING' | 'PAUSED' | 'MET' | 'CANCELLED' | 'STUCK';

export interface Pause {
  readonly from: string;
  /** Null while it lasts. */
  readonly to: string | null;
  readonly reason: string;
}

/**
 * One clock that runs on a case: what is owed, by when, and how far its ladder has been climbed.
 */
export interface DeadlineRow {
  readonly id: string;
  readonly tenant: string;
  readonly division: string;
  readonly subjectId: string;
  readonly kind: string;
  /** The profile its rule stands in, of which `ruleVersion` is the version; null: in none. */
  readonly profile: string | null;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly source: string;
  readonly amount: number;
  readonly unit: string;
  readonly ladder: string;
  readonly ladderVersion: number;
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** Reckoned by a calendar whose notice is not out yet. */
  readonly provisional: boolean;
  readonly calendarVersion: string;
  /** Whether it was given more time. */
  readonly extended: boolean;
  readonly pauses: readonly Pause[];
  readonly pausedFor: string | null;
  readonly state: DeadlineState;
  /** How many rungs have fired. */
  readonly rung: number;
  /** The instant of the next rung; null: none. */
  readonly ringAt: Date | null;
  /** Plain data the rungs need. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly endedAt: Date | null;
  readonly version: number;
  readonly failures: number;
  readonly error: string | null;
}

/** A rung that fired, and who owes the step since. Never altered. */
export interface EscalationRow {
  readonly id: string;
  readonly tenant: string;
  readonly division: string;
  readonly subjectId: string;
  readonly deadlineId: string;
  readonly rung: number;
  readonly action: string;
  /** The instant it was truly due, however late it fired. */
  readonly dueAt: Date;
  readonly firedAt: Date;
  readonly rule: string;
  readonly level: string | null;
  readonly holder: unknown;
  readonly reason: string;
}

/** For a service's own Kysely type: `interface Tables extends DeadlineTables { … }`. */
export interface DeadlineTables {
  deadline: DeadlineRow;
  /** Its id is made of its clock and place, and not kept. */
  escalation: Omit<EscalationRow, 'id'>;
}

/** What a clock that starts has no say in. */
export type Started =
  | 'state' | 'rung' | 'extended' | 'pauses' | 'pausedFor' | 'endedAt' | 'version' | 'failures'
  | 'error';

/** A clock about to start: nothing fired, nothing paused. */
export type NewDeadline = Omit<DeadlineRow, Started | 'profile'>
  & Partial<Pick<DeadlineRow, 'profile'>>;

export interface Fired {
  readonly rung: number;
  readonly action: string;
  readonly dueAt: Date;
  readonly rule: string;
  /** Null: nobody new owes the step. */
  readonly level: string | null;
  readonly holder: unknown;
  readonly reason: string;
}

export interface FiredRow {
  readonly row: DeadlineRow;
  readonly fired: Fired;
}
