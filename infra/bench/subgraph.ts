import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { createServiceDatabase } from '@linli/chassis/bootstrap.ts';
import { migrate } from '@linli/chassis/database.ts';
import { openCluster } from '@linli/chassis/embedded-postgres.ts';
import { newIdentityKeys, openSigner, type Signer } from '@linli/chassis/identity.ts';
import { freePort } from '@linli/chassis/testing/port.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { orm } from '@linli/petition/store/orm.ts';
import { Pool } from 'undici';
import { type Bench, percentile, round } from './bench.ts';
import { cpuMs } from './cpu.ts';
import { ASKED, type Shape } from './subgraph/shelf.ts';

const SHAPES = ['entities', 'list'] as const satisfies readonly Shape[];
const FULL = { rounds: 5, requests: 1_000 };
const QUICK = { rounds: 1, requests: 300 };
const AT_ONCE = 20;

/** What serving a subgraph costs: ours checks a signature on each request, its peers nothing. */
export const bench: Bench = async (options) => {
  const { rounds, requests } = options.includes('--quick') ? QUICK : FULL;
  await using opening = new AsyncDisposableStack();
  const servers = await openServers(opening);
  const rows: { shape: Shape; who: string; cpuMs: number; perSecond: number }[] = [];
  for (const shape of SHAPES) {
    await checkAnswers(servers, shape);
    const seen = new Map(servers.map((server) => [server, [] as Measured[]]));
    for (const server of servers) await shoot(server, shape, requests);
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const [server, scores] of seen) scores.push(await shoot(server, shape, requests));
    }
    for (const [{ who }, scores] of seen) rows.push({ shape, who, ...middleOf(scores) });
  }
  return { rows, figures: ratiosOf(rows) };
};

interface Server {
  readonly who: string;
  readonly url: URL;
  readonly pid: number;
  readonly pool: Pool;
  readonly signer: Signer | null;
}

const PEERS = { Apollo: 'Apollo Server on Fastify', Mercurius: 'Mercurius, jit' } as const;

async function openServers(opening: AsyncDisposableStack): Promise<Server[]> {
  const dir = join(process.env['LINLI_HOME'] ?? '.linli', `bench-subgraph-${process.pid}`);
  opening.defer(() => rmSync(dir, { recursive: true, force: true }));
  const { adminUrl } = opening.use(await openCluster({ dir, port: await freePort() }));
  const at = { service: 'petition', database: 'bench', passwordOf: () => 'bench' } as const;
  const urls = await createServiceDatabase(adminUrl, at);
  await migrate(orm, urls.owner);
  const keys = newIdentityKeys();
  const signer = openSigner(keys.privateJwk);
  const env = { DATABASE_URL: urls.api, IDENTITY_JWKS: keys.subgraphJwks };
  return Promise.all([
    start(opening, { who: 'linli', file: 'linli.ts', signer, env }),
    start(opening, { who: PEERS.Apollo, file: 'apollo.ts', signer: null, env: {} }),
    start(opening, { who: PEERS.Mercurius, file: 'mercurius.ts', signer: null, env: {} }),
  ]);
}

interface Start extends Pick<Server, 'who' | 'signer'> {
  readonly file: string;
  readonly env: Record<string, string>;
}

async function start(
  opening: AsyncDisposableStack, { who, file, signer, env }: Start,
): Promise<Server> {
  const child = fork(fileURLToPath(new URL(`subgraph/${file}`, import.meta.url)), [], {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env },
  });
  opening.defer(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  });
  const url = new URL(await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`${who} ended (${code})`)));
  }));
  const pool = new Pool(url.origin, { connections: AT_ONCE });
  opening.defer(() => pool.close());
  return { who, url, pid: child.pid ?? 0, pool, signer };
}

interface Measured {
  readonly cpuMs: number;
  readonly perSecond: number;
}

/** Each request is signed before the clock starts: none is let in twice. */
async function shoot(server: Server, shape: Shape, requests: number): Promise<Measured> {
  const heads = await Promise.all(Array.from({ length: requests }, () => headersOf(server, shape)));
  const [before, began] = [cpuMs(server.pid), performance.now()];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let headers = heads.pop(); headers; headers = heads.pop()) {
      await ask(server, shape, headers);
    }
  }));
  const seconds = (performance.now() - began) / 1_000;
  return { cpuMs: (cpuMs(server.pid) - before) / requests, perSecond: requests / seconds };
}

async function ask({ pool, url, who }: Server, shape: Shape, headers: Record<string, string>) {
  const { statusCode, body } = await pool.request({
    method: 'POST', path: url.pathname, headers, body: bodyOf(shape),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`${who}: ${text}`);
  return text;
}

function bodyOf(shape: Shape): string {
  return JSON.stringify(ASKED[shape]);
}

const ACTOR: Actor = {
  id: 'bench', kind: 'PERSON', tenant: '510116', grants: [], organization: null, purpose: null,
  client: null,
};

async function headersOf({ signer, url }: Server, shape: Shape): Promise<Record<string, string>> {
  const sending = {
    method: 'POST', path: url.pathname, body: bodyOf(shape), requestId: crypto.randomUUID(),
  };
  const signed = await signer?.headers(ACTOR, 'petition', sending);
  return { 'content-type': 'application/json', ...signed };
}

async function checkAnswers(servers: readonly Server[], shape: Shape): Promise<void> {
  const [ours, ...others] = await Promise.all(servers.map(async (server) => {
    const { data }: { data?: unknown } =
      JSON.parse(await ask(server, shape, await headersOf(server, shape)));
    return { who: server.who, data };
  }));
  for (const { who, data } of others) {
    if (!data || !isDeepStrictEqual(data, ours?.data)) throw new Error(`${who} answers otherwise`);
  }
}

function middleOf(scores: readonly Measured[]): Measured {
  return {
    cpuMs: round(percentile(scores.map((score) => score.cpuMs), 0.5), 3),
    perSecond: round(percentile(scores.map((score) => score.perSecond), 0.5), 0),
  };
}

/** Ours divided by each peer's: below 1 is better. */
function ratiosOf(rows: readonly { shape: Shape; who: string; cpuMs: number }[]) {
  const cpuOf = (who: string, shape: Shape): number =>
    rows.find((row) => row.who === who && row.shape === shape)?.cpuMs ?? NaN;
  return Object.fromEntries(SHAPES.flatMap((shape) => Object.entries(PEERS).map(([peer, who]) =>
    [`${shape}CpuRatioTo${peer}`, round(cpuOf('linli', shape) / cpuOf(who, shape), 3)])));
}
