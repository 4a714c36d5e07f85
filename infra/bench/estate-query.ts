import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { demoPeople } from '@linli/gateway/issuer/demo-people.ts';
import { gatewayEnvironment } from '../embedded/environments.ts';
import { type Bench, round } from './bench.ts';
import { cpuMs } from './cpu.ts';
import { ESTATE_QUERY } from './estate-fields.ts';
import { type Benched, openBenched } from './system.ts';

const BARE_PORT = 4299;
const ROUNDS = 3;
const REQUESTS = 300;
const CONNECTIONS = 10;

interface Measured {
  cpu: number;
  requests: number;
  p50: number[];
  p99: number[];
  perSecond: number[];
}

/**
 * What the estate screen costs: CPU of our gateway and of a bare one, in turn over the same
 * subgraphs and data, and what each subgraph spends on it.
 */
export const bench: Bench = async () => {
  await using benched = await openBenched({ rate: 0 });
  await using bare = await openBare(benched);
  const token = await benched.system.issuer.mint('district-officer');
  const body = JSON.stringify({ query: ESTATE_QUERY });
  const peers = [
    { name: 'linli', url: benched.system.graphUrl, pid: benched.system.gateway.pid ?? 0 },
    { name: 'bare @apollo/gateway', url: `http://127.0.0.1:${BARE_PORT}/graphql`, pid: bare.pid },
  ].map((peer) => ({ ...peer, measured: nothing() }));
  const answers = await Promise.all(peers.map(({ url }) => answerOf(url, token, body)));
  if (answers[0]?.text !== answers[1]?.text) throw new Error('The two gateways answer differently');
  for (const { url } of peers) await shoot(url, token, body, 100);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const peer of peers) await measure(peer, token, body);
  }
  const [ours, theirs] = peers.map(({ measured }) => measured.cpu / measured.requests);
  const rows = [
    ...peers.map(({ name, measured }) => ({
      what: name,
      'CPU ms/request': round(measured.cpu / measured.requests),
      'requests/s': round(mean(measured.perSecond), 0),
      'p50 ms': round(mean(measured.p50), 1),
      'p99 ms': round(mean(measured.p99), 1),
    })),
    ...Object.entries(answers[0]?.statements ?? {}).map(([name, { statements, calls, ms }]) => ({
      what: `${name} subgraph`, calls, statements, 'database ms': round(ms, 1),
    })),
  ];
  return {
    rows,
    figures: {
      gatewayCpuMs: round(ours ?? NaN, 3),
      bareCpuMs: round(theirs ?? NaN, 3),
      cpuRatioToBare: round((ours ?? NaN) / (theirs ?? NaN), 3),
      ...statementFigures(answers[0]?.statements ?? {}),
    },
  };
};

type Statements = Record<string, { statements: number; calls: number; ms: number }>;

function statementFigures(statements: Statements): Record<string, number> {
  return Object.fromEntries(
    Object.entries(statements).map(([name, counted]) => [`${name}Statements`, counted.statements]),
  );
}

async function answerOf(url: string, token: string, body: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  const counted = response.headers.get('x-linli-statements');
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  const statements: Statements = counted ? JSON.parse(counted) : {};
  return { text: JSON.stringify(data), statements };
}

async function measure(
  peer: { url: string; pid: number; measured: Measured },
  token: string,
  body: string,
): Promise<void> {
  const before = cpuMs(peer.pid);
  const shot = await shoot(peer.url, token, body, REQUESTS);
  peer.measured.cpu += cpuMs(peer.pid) - before;
  peer.measured.requests += REQUESTS;
  peer.measured.p50.push(shot.latency.p50);
  peer.measured.p99.push(shot.latency.p99);
  peer.measured.perSecond.push(REQUESTS / shot.duration);
}

async function shoot(url: string, token: string, body: string, amount: number) {
  const shot = await autocannon({
    url, method: 'POST', body, amount, connections: CONNECTIONS,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
  if (shot.non2xx > 0 || shot.errors > 0) throw new Error(`${shot.non2xx + shot.errors} failed`);
  return shot;
}

async function openBare({ plan }: Benched): Promise<AsyncDisposable & { pid: number }> {
  const officer = demoPeople({ department: plan.department })[0];
  if (!officer) throw new Error('Nobody to ask');
  const grants = officer.grants.map((grant) => grant.split('@'));
  const actor = {
    id: officer.sub, kind: officer.kind, tenant: officer.tenant, organization: null,
    purpose: null, client: null,
    grants: grants.map(([action, under]) => ({ action, under })),
  };
  const child = fork(fileURLToPath(new URL('bare-gateway.ts', import.meta.url)), [], {
    env: {
      ...process.env,
      ...gatewayEnvironment(plan, { issuer: 'none', audience: 'none' }, []),
      APOLLO_TELEMETRY_DISABLED: 'true',
      NODE_ENV: 'production',
      PORT: String(BARE_PORT),
      ACTOR: JSON.stringify(actor),
    },
  });
  await new Promise((ready, fail) => {
    child.once('message', ready);
    child.once('exit', (code) => fail(new Error(`The bare gateway ended (${code})`)));
  });
  return {
    pid: child.pid ?? 0,
    async [Symbol.asyncDispose]() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function nothing(): Measured {
  return { cpu: 0, requests: 0, p50: [], p99: [], perSecond: [] };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
