import { asWorker } from '@linli/chassis/database.ts';
import { listTold } from '@linli/property/store/credit-recomputes.ts';
import { percentile, round } from '../bench.ts';
import { TENANT } from './filling.ts';
import { type Graph, official } from './graph.ts';
import { openSqlPeer } from './peer-explaining.ts';
import type { Place } from './place.ts';

const READER = official('bench');
const EXPLAIN = `query($id: ID!) { company(id: $id) { credit { score grade entries {
  points counted state why remainingDays rule { code version source }
  evidence { topic eventId } repair { severity earliestOn conditions } } } } }`;

/** Each is warm before it is looked at. */
const WARM = 40;
/** So many of one, then of the other. */
const TURN = 20;

/**
 * The whole credit of a company explained, line by line: by the subgraph, and by a peer that has
 * PostgreSQL do all of it in one statement and hands on its text. Both are asked over HTTP.
 */
export async function explain(place: Place, graph: Graph, count: number) {
  await using peer = await openSqlPeer(place);
  const companies = await asWorker(place.database, (em) => listTold(em, TENANT, null, 50, false));
  const idOf = (n: number): string => companies[n % companies.length]?.id ?? '';
  const ours = (n: number) => graph.ask(READER, EXPLAIN, { id: idOf(n) });
  const theirs = (n: number) => peer.explain(idOf(n));
  const [one, other] = [contestant(ours, place.cpuMs), contestant(theirs, place.cpuMs)];
  for (let n = 0; n < WARM; n += 1) alike(await ours(n), await theirs(n));
  for (let n = 0; n < count; n += TURN) {
    await one.turn(n);
    await other.turn(n);
  }
  return { ours: one.told(), theirs: other.told() };
}

function contestant(ask: (n: number) => Promise<string>, cpuMs: () => number) {
  const took: number[] = [];
  let used = 0;
  return {
    async turn(from: number): Promise<void> {
      const before = cpuMs();
      for (let n = from; n < from + TURN; n += 1) {
        const started = performance.now();
        await ask(n);
        took.push(performance.now() - started);
      }
      used += cpuMs() - before;
    },
    told: () => ({
      p50: round(percentile(took, 0.5), 1),
      p99: round(percentile(took, 0.99), 1),
      cpuMs: round(used / took.length, 1),
    }),
  };
}

/** Whoever is quick and wrong has not won. */
function alike(ours: string, theirs: string): void {
  const told = (text: string) => /"score" ?: ?(-?\d+)[^[]*"entries" ?: ?\[ ?\{/.exec(text)?.[1];
  if (told(ours) === undefined || told(ours) !== told(theirs)) {
    throw new Error(`${ours.slice(0, 300)}\n${theirs.slice(0, 300)}`);
  }
}
