/** How fast each subgraph usually answers: no fast branch of a plan is to wait for a slow one. */
export interface Pace {
  took(subgraph: string, ms: number): void;
  /** Those so much slower than the others that nothing else may wait for what follows them. */
  readonly slow: ReadonlySet<string>;
}

/** How much of the average is the newest answer. */
const WEIGHT = 0.1;

/** A subgraph is slow above both, and no longer so once it is below half of both. */
const SLOW = { ms: 40, timesTheMedian: 4 } as const;

export function newPace(): Pace {
  const averages = new Map<string, number>();
  let slow: ReadonlySet<string> = new Set();
  return {
    get slow() {
      return slow;
    },
    took(subgraph, ms) {
      const average = averages.get(subgraph) ?? ms;
      const newer = average + WEIGHT * (ms - average);
      averages.set(subgraph, newer);
      // Below that bound it is not slow, and no other becomes so by its being quick.
      if (newer <= SLOW.ms && slow.size === 0) return;
      const now = slowOf(averages, slow);
      if (now.length !== slow.size || now.some((each) => !slow.has(each))) slow = new Set(now);
    },
  };
}

function slowOf(averages: ReadonlyMap<string, number>, before: ReadonlySet<string>): string[] {
  const sorted = [...averages.values()].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const bound = Math.max(SLOW.ms, SLOW.timesTheMedian * median);
  return [...averages]
    .filter(([name, average]) => average > (before.has(name) ? bound / 2 : bound))
    .map(([name]) => name);
}
