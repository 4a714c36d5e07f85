import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { newIdentityKeys } from '@linli/chassis/identity.ts';
import { freePort } from '@linli/chassis/testing/port.ts';
import { AUDIENCE, openIssuer } from '@linli/gateway/issuer/issuer.ts';
import { parse } from 'graphql';
import { PARTS } from './graph.ts';
import { cpuMs } from '../cpu.ts';
import type { Asked } from './subgraphs.ts';

/** A gateway under way, and what its start took. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** From the start of its process until it serves, and how much of a core that took. */
  readonly startMs: number;
  readonly startCpuMs: number;
  readonly idleRssMb: number;
}

/** All of them at once before the same subgraphs, each in a process of its own. */
export interface Arena extends AsyncDisposable {
  readonly contestants: readonly Contestant[];
  /** Of as many clients: each request is sent by another in turn. */
  readonly tokens: readonly string[];
  /** What the subgraphs were asked since this was asked last. */
  asked(): Promise<Asked>;
}

/** Ours first. */
const GATEWAYS = [
  { name: 'linli', file: 'linli.ts', flags: [] },
  { name: 'bare @apollo/gateway', file: 'bare.ts', flags: [] },
  { name: 'Hive Gateway 2', file: 'hive.ts', flags: [] },
  { name: 'Hive Gateway 2, Rust planner', file: 'hive.ts', flags: ['--rust'] },
  { name: 'Mercurius gateway', file: 'mercurius.ts', flags: [] },
] as const;

const CLIENTS = 64;

/** By our rules a graph without `@listSize` may cost anything: it is counted, and not refused. */
const UNBOUNDED = Object.fromEntries(['cost', 'subgraphCost', 'pointsPerMinute'].map((limit) =>
  [limit, { most: 1_000_000_000 }]));

export async function openArena(): Promise<Arena> {
  await using opening = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-gateway-'));
  opening.defer(() => rmSync(folder, { recursive: true, force: true }));
  const subgraphs = start('subgraphs.ts', [], {});
  opening.defer(() => stop(subgraphs));
  const urls = await heard<Record<string, string>>(subgraphs);
  const keys = newIdentityKeys();
  const keyFile = join(folder, 'issuer.json');
  const issuer = opening.use(await openIssuer({ port: 0, keyFile, people: [], machines: [] }));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, composed(urls));
  const environment = {
    LINLI_HOME: folder,
    SUPERGRAPH: supergraph,
    SUBGRAPH_URLS: JSON.stringify(urls),
    ISSUERS: JSON.stringify([{ issuer: issuer.url, audience: AUDIENCE }]),
    IDENTITY_PRIVATE_JWK: keys.privateJwk,
    EMBEDDED: '1',
    UNREGISTERED_CLIENTS: 'INTERNAL',
    // All are to answer as much as they can: points are counted here, and never run out.
    CLIENT_CLASSES: JSON.stringify({ INTERNAL: { limits: UNBOUNDED } }),
  };
  const contestants: Contestant[] = [];
  for (const { name, file, flags } of GATEWAYS) {
    const PORT = String(await freePort());
    const open = () => start(`contestants/${file}`, flags, { ...environment, PORT });
    await startOnce(open());
    const began = performance.now();
    const child = open();
    opening.defer(() => stop(child));
    await heard(child);
    const pid = child.pid ?? 0;
    contestants.push({
      name, pid, url: `http://127.0.0.1:${PORT}/graphql`,
      startMs: performance.now() - began, startCpuMs: cpuMs(pid), idleRssMb: rssMb(pid),
    });
  }
  const tokens = await Promise.all(Array.from({ length: CLIENTS }, (_, at) => issuer.mint({
    sub: `client-${at}`, kind: 'PERSON', tenant: '510116', grants: [], organization: null,
  })));
  const open = opening.move();
  return {
    contestants,
    tokens,
    asked: () => {
      const told = heard<Asked>(subgraphs);
      subgraphs.send('tell');
      return told;
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

/** A start is measured when it is not the first: what is kept from one to the next is kept then. */
async function startOnce(child: ChildProcess): Promise<void> {
  await heard(child);
  await stop(child);
}

/** Resident memory of a process, in MiB. */
export function rssMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function composed(urls: Readonly<Record<string, string>>): string {
  const { supergraphSdl, errors } = composeServices(PARTS.map(({ name, typeDefs }) => {
    return { name, url: urls[name] ?? '', typeDefs: parse(typeDefs) };
  }));
  if (!supergraphSdl) throw new AggregateError(errors ?? []);
  return supergraphSdl;
}

function start(file: string, flags: readonly string[], env: Record<string, string>): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), [...flags], {
    env: {
      ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', LOG_LEVEL: 'warn',
      ...env,
    },
    execArgv: ['--no-warnings'],
  });
}

function heard<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`${child.spawnfile} ended (${code})`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
