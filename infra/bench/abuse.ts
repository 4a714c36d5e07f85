import { ABUSES, bodyOf } from '@linli/gateway/limits/test/abuses.ts';
import type { Abuse } from '@linli/gateway/limits/test/abuses.ts';
import { anOfficer, openGraph } from '@linli/gateway/test/graph.ts';
import { percentile, round } from './bench.ts';
import type { Bench } from './bench.ts';

/** Within this every abusive request is refused, whatever it holds. */
const GOAL_MS = 50;
const TIMES = 30;
/** Rounds before that: what is timed is a gateway that has been up for a while. */
const WARMING = 5;

/** Each abusive request, in turn, on one gateway: how long it takes to be refused as documented. */
export const bench: Bench = async () => {
  await using graph = await openGraph();
  const token = await graph.issuer.mint(anOfficer);
  const timed = new Map<string, number[]>(Object.keys(ABUSES).map((name) => [name, []]));
  for (let turn = -WARMING; turn < TIMES; turn += 1) {
    for (const [name, abuse] of Object.entries(ABUSES)) {
      // A comment makes it another document each time: nothing is remembered of it.
      const took = await refusedIn(`${graph.url}/graphql`, token, fresh(abuse, turn));
      if (turn >= 0) timed.get(name)?.push(took);
    }
  }
  const rows = [...timed].map(([abuse, took]) => ({
    abuse,
    refused: ABUSES[abuse]?.refused.join(' ') ?? '',
    p50: round(percentile(took, 0.5)),
    p95: round(percentile(took, 0.95)),
  }));
  const slowest = Math.max(...rows.map(({ p95 }) => p95));
  return {
    rows,
    figures: {
      goalMs: GOAL_MS,
      slowestP95Ms: slowest,
      slowestP50Ms: Math.max(...rows.map(({ p50 }) => p50)),
      withinGoal: rows.filter(({ p95 }) => p95 <= GOAL_MS).length,
      abuses: rows.length,
    },
  };
};

function fresh(abuse: Abuse, turn: number): Abuse {
  return abuse.asks === undefined ? abuse : { ...abuse, asks: `#${turn}\n${abuse.asks}` };
}

async function refusedIn(url: string, token: string, abuse: Abuse): Promise<number> {
  const { method = 'POST', search = '', contentType = 'application/json', refused } = abuse;
  const body = bodyOf(abuse);
  const started = performance.now();
  const response = await fetch(url + search, {
    method,
    ...(body !== null && { body }),
    headers: {
      authorization: `Bearer ${token}`,
      ...(contentType && body !== null && { 'content-type': contentType }),
    },
  });
  const answer = await response.text();
  const took = performance.now() - started;
  if (response.status !== refused[0] || !answer.includes(refused[1])) {
    throw new Error(`Not refused as documented: ${response.status} ${answer.slice(0, 200)}`);
  }
  return took;
}
