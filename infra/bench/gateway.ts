import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import { type Bench, percentile, round } from './bench.ts';
import { cpuMs } from './cpu.ts';
import { bench as benchEstateQuery } from './estate-query.ts';
import { timesAlone } from './gateway/alone.ts';
import { type Arena, type Contestant, openArena, rssMb } from './gateway/arena.ts';
import { QUERIES, type Shape } from './gateway/graph.ts';

const SHAPES = ['heavy', 'large', 'small', 'one'] as const satisfies readonly Shape[];
const FULL = { rounds: 3, requests: 1_000, alone: 100, warm: 300 };
const QUICK = { rounds: 1, requests: 200, alone: 50, warm: 200 };
type Size = typeof FULL;

const CONNECTIONS = 50;

/**
 * What a request costs each gateway, in turn over the same subgraphs, every request with a header
 * of its own. Linli's does all it does in service: it checks who asks and what it costs, and signs.
 */
export const bench: Bench = async (options) => {
  const size = options.includes('--quick') ? QUICK : FULL;
  const { rows, figures } = await benchShapes(size);
  console.table(rows);
  const estate = await benchEstateQuery([]);
  const estateCpuRatioToBare = estate.figures['cpuRatioToBare'] ?? NaN;
  return { rows: estate.rows, figures: { ...figures, estateCpuRatioToBare } };
};

async function benchShapes(size: Size) {
  await using arena = await openArena();
  const scores: Score[] = [];
  for (const shape of SHAPES) scores.push(...await benchShape(arena, shape, size));
  const rows = scores.map(({ contestant, shape, ...figures }) => {
    return { shape, who: contestant.name, ...figures };
  });
  return { rows, figures: { ...ratiosOf(scores), ...footprint(arena) } };
}

interface Score {
  readonly contestant: Contestant;
  readonly shape: Shape;
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** With one connection. */
  readonly aloneP50Ms: number;
  readonly calls: number;
  readonly upstreamKb: number;
}

async function benchShape(arena: Arena, shape: Shape, size: Size): Promise<Score[]> {
  const { contestants } = arena;
  await checkAnswers(arena, shape);
  for (const { url } of contestants) await shoot(arena, url, shape, { amount: size.warm });
  const seen = new Map(contestants.map((contestant) => [contestant, [] as Omit<Score, Named>[]]));
  for (let turn = 0; turn < size.rounds; turn += 1) {
    for (const [contestant, scores] of seen) {
      scores.push(await measure(arena, contestant, shape, size));
    }
  }
  return [...seen].map(([contestant, scores]) => {
    const middle = (name: keyof Omit<Score, Named>, digits: number): number =>
      round(percentile(scores.map((score) => score[name]), 0.5), digits);
    return {
      contestant, shape, cpuMs: middle('cpuMs', 3), perSecond: middle('perSecond', 0),
      p50Ms: middle('p50Ms', 1), p99Ms: middle('p99Ms', 1), aloneP50Ms: middle('aloneP50Ms', 2),
      calls: middle('calls', 1), upstreamKb: middle('upstreamKb', 1),
    };
  });
}

type Named = 'contestant' | 'shape';

async function measure(
  arena: Arena, { url, pid }: Contestant, shape: Shape, { requests, alone }: Size,
): Promise<Omit<Score, Named>> {
  await arena.asked();
  const before = cpuMs(pid);
  const { latency, duration } = await shoot(arena, url, shape, { amount: requests });
  const used = cpuMs(pid) - before;
  const { calls, bytes } = await arena.asked();
  const headers = headersOf(arena.tokens[0] ?? '');
  const times = await timesAlone({ url, headers, body: bodyOf(shape) }, alone);
  return {
    cpuMs: used / requests, perSecond: requests / duration, p50Ms: latency.p50,
    p99Ms: latency.p99, aloneP50Ms: percentile(times, 0.5), calls: calls / requests,
    upstreamKb: bytes / requests / 1024,
  };
}

/** Before anything is timed, all of them answer alike. */
async function checkAnswers({ contestants, tokens }: Arena, shape: Shape): Promise<void> {
  const answers = await Promise.all(contestants.map(async ({ name, url }) => {
    const headers = headersOf(tokens[0] ?? '');
    const response = await fetch(url, { method: 'POST', headers, body: bodyOf(shape) });
    const { data, errors }: { data?: unknown; errors?: unknown } = await response.json();
    if (errors || !data) throw new Error(`${name}, ${shape}: ${JSON.stringify(errors)}`);
    return { name, data };
  }));
  const [ours] = answers;
  const other = answers.find(({ data }) => !isDeepStrictEqual(data, ours?.data));
  if (other) throw new Error(`${other.name} answers ${shape} differently`);
  console.log(`${shape}: ${round(JSON.stringify(ours?.data).length / 1024, 1)} KB, all alike`);
}

function headersOf(token: string): Record<string, string> {
  return { 'content-type': 'application/json', authorization: `Bearer ${token}` };
}

function bodyOf(shape: Shape): string {
  return JSON.stringify({ query: QUERIES[shape] });
}

async function shoot(
  { tokens }: Arena, url: string, shape: Shape, { amount }: { amount: number },
) {
  let client = 0;
  const shot = await autocannon({
    url, amount, connections: CONNECTIONS, method: 'POST', body: bodyOf(shape),
    // Each connection is another client: no answer may be shared by two.
    setupClient(connection) {
      connection.setHeaders(headersOf(tokens[client % tokens.length] ?? ''));
      client += 1;
    },
  });
  if (shot.non2xx > 0 || shot.errors > 0) throw new Error(`${shot.non2xx + shot.errors} failed`);
  return shot;
}

const PEERS = {
  Bare: 'bare @apollo/gateway', Hive: 'Hive Gateway 2', HiveRust: 'Hive Gateway 2, Rust planner',
  Mercurius: 'Mercurius gateway',
} as const;

/** Ours divided by each peer's: below 1 is better. */
function ratiosOf(scores: readonly Score[]): Record<string, number> {
  const of = (who: string, shape: Shape): Score => {
    const score = scores.find((each) => each.contestant.name === who && each.shape === shape);
    if (!score) throw new Error(`${who} was not measured`);
    return score;
  };
  const ratios = SHAPES.flatMap((shape) => {
    const ours = of('linli', shape);
    const cpu = Object.entries(PEERS).map(([peer, who]) =>
      [`${shape}CpuRatioTo${peer}`, ours.cpuMs / of(who, shape).cpuMs] as const);
    const alone = ours.aloneP50Ms / of(PEERS.Bare, shape).aloneP50Ms;
    return [...cpu, [`${shape}P50RatioToBare`, alone] as const];
  });
  const { calls, cpuMs: heavyCpuMs } = of('linli', 'heavy');
  return {
    ...Object.fromEntries(ratios.map(([name, ratio]) => [name, round(ratio, 3)])),
    heavyUpstreamCalls: calls, heavyCpuMs,
  };
}

function footprint({ contestants }: Arena): Record<string, number> {
  const [ours, bare] = contestants;
  if (!ours || !bare) throw new Error('Nobody was measured');
  return {
    startRatioToBare: round(ours.startMs / bare.startMs),
    startCpuRatioToBare: round(ours.startCpuMs / bare.startCpuMs),
    idleMemoryRatioToBare: round(ours.idleRssMb / bare.idleRssMb),
    loadedMemoryRatioToBare: round(rssMb(ours.pid) / rssMb(bare.pid)),
  };
}
