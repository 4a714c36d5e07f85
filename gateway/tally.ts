/** What one request cost each subgraph: the tests and the bench count with it. */
export interface Tally {
  add(subgraph: string, cost: Cost): void;
  /** Empty while nothing was counted. */
  readonly bySubgraph: Readonly<Record<string, Cost & { calls: number }>>;
}

export interface Cost {
  readonly statements: number;
  /** Milliseconds in the database. */
  readonly ms: number;
}

export function newTally(): Tally {
  const bySubgraph: Record<string, Cost & { calls: number }> = {};
  return {
    bySubgraph,
    add(subgraph, { statements, ms }) {
      const sum = bySubgraph[subgraph] ?? { statements: 0, calls: 0, ms: 0 };
      bySubgraph[subgraph] = {
        statements: sum.statements + statements,
        calls: sum.calls + 1,
        ms: Math.round((sum.ms + ms) * 100) / 100,
      };
    },
  };
}
