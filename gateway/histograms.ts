/** How often a figure was how large, as Prometheus reads it. */
export interface Histogram {
  observe(labels: string, value: number): void;
  /** By the name of the figure. */
  lines(name: string): string[];
}

interface Observed {
  /** For each bound, and beyond the last: how many lay below it and above the one before. */
  readonly below: number[];
  sum: number;
}

/** Clients come and go: those beyond so many are counted together, under no label. */
const LABELS_AT_MOST = 200;

/** Bounds rise; a value is put where it belongs as it comes, and summed up as it is read. */
export function newHistogram(bounds: readonly number[]): Histogram {
  const byLabels = new Map<string, Observed>();
  const observedFor = (asked: string): Observed => {
    const labels = byLabels.has(asked) || byLabels.size < LABELS_AT_MOST ? asked : '';
    const known = byLabels.get(labels);
    if (known) return known;
    const made = { below: [...bounds, Infinity].map(() => 0), sum: 0 };
    byLabels.set(labels, made);
    return made;
  };
  return {
    observe(labels, value) {
      const observed = observedFor(labels);
      const found = bounds.findIndex((bound) => value <= bound);
      const at = found === -1 ? bounds.length : found;
      observed.below[at] = (observed.below[at] ?? 0) + 1;
      observed.sum += value;
    },
    lines: (name) => [...byLabels].flatMap(([labels, { below, sum }]) => {
      let count = 0;
      const buckets = below.map((each, at) => {
        count += each;
        const bound = bounds[at] ?? '+Inf';
        return `${name}_bucket${withBound(labels, bound)} ${count}\n`;
      });
      return [...buckets, `${name}_sum${labels} ${sum}\n`, `${name}_count${labels} ${count}\n`];
    }),
  };
}

function withBound(labels: string, bound: number | string): string {
  return `${labels === '' ? '{' : `${labels.slice(0, -1)},`}le="${bound}"}`;
}
