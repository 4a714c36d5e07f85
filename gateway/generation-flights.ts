/** Counts what is under way, so that nothing is closed under it. */
export interface Flights {
  readonly count: number;
  through<T>(work: () => Promise<T>): Promise<T>;
  /** When the last has ended, or once so long is over. */
  landed(withinMs: number): Promise<void>;
}

export function openFlights(): Flights {
  let inFlight = 0;
  let landed: (() => void) | null = null;
  return {
    get count() {
      return inFlight;
    },
    async through(work) {
      inFlight += 1;
      try {
        return await work();
      } finally {
        inFlight -= 1;
        if (inFlight === 0) landed?.();
      }
    },
    async landed(withinMs) {
      if (inFlight === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      landed = resolve;
      const timer = setTimeout(resolve, withinMs);
      await promise.finally(() => clearTimeout(timer));
    },
  };
}
