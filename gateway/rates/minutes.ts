import type { Account, Budgets, Standing } from './points.ts';

/** What an account has spent of the time that began with its first request. */
interface Minute {
  spent: number;
  readonly endsAt: number;
}

/** So many accounts are looked through at once for those whose time is over. */
const SWEPT = 8;

/** Budgets in memory: nothing is waited for, and no timer runs for what nobody asks about. */
export function openMinutes(windowMs: number, now: () => number = Date.now): Budgets {
  const minutes = new Map<string, Minute>();
  /** They stand in the order they end, so the first that has not ended is the last to look at. */
  const sweep = (at: number): void => {
    let left = SWEPT;
    for (const [key, { endsAt }] of minutes) {
      if (endsAt > at || left === 0) return;
      minutes.delete(key);
      left -= 1;
    }
  };
  const minuteOf = (key: string, at: number): Minute => {
    const known = minutes.get(key);
    if (known && known.endsAt > at) return known;
    sweep(at);
    const minute = { spent: 0, endsAt: at + windowMs };
    minutes.delete(key);
    minutes.set(key, minute);
    return minute;
  };
  return {
    take({ key, perMinute }: Account, points: number): Standing {
      const at = now();
      const minute = minuteOf(key, at);
      const granted = minute.spent + points <= perMinute;
      const seconds = Math.max(1, Math.ceil((minute.endsAt - at) / 1_000));
      const left = Math.max(0, perMinute - minute.spent - points);
      // Nothing is run for what is refused, and something smaller may still be.
      if (granted) minute.spent += points;
      return { granted, left, seconds };
    },
    correct({ key }, points) {
      const minute = minuteOf(key, now());
      minute.spent = Math.max(0, minute.spent - points);
      return null;
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}
