import type { Clock } from '../clock.ts';

/** A clock that stands still until the test turns it. */
export function turnedClock(at: Date): Clock & { turn(to: Date): void } {
  let shown = at;
  return {
    rate: 1,
    turned: true,
    now: () => shown,
    turn: (to) => {
      shown = to;
    },
  };
}
