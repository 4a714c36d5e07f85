/** The points each client of a tenant has for a minute, and what is left of them. */
export interface Budgets extends AsyncDisposable {
  /** At once where they are counted here. */
  take(account: Account, points: number): Standing | Promise<Standing>;
  /** Gives points back, or takes what must be taken though none may be left. */
  correct(account: Account, points: number): Promise<void> | null;
}

/** Whose points they are, and how many a minute brings. */
export interface Account {
  readonly key: string;
  readonly perMinute: number;
}

export interface Standing {
  readonly granted: boolean;
  readonly left: number;
  /** Until the minute is over and all points are there again. */
  readonly seconds: number;
}

export const WINDOW_S = 60;
