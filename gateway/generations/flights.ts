/** Counts what is under way, so that nothing is closed under it. */
export interface Flights {
  readonly count: number;
  enter(): void;
  leave(): void;
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
    enter() {
      inFlight += 1;
    },
    leave() {
      inFlight -= 1;
      if (inFlight === 0) landed?.();
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
