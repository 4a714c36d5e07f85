import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setClock } from '@linli/chassis/clock.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { freePort } from '@linli/chassis/testing/port.ts';
import type { DatabaseUrls } from '@linli/chassis/bootstrap.ts';
import type { Plan } from '@linli/infra/embedded/environments.ts';
import { HOUSING } from '@linli/infra/embedded/plan.ts';
import { newSecrets } from '@linli/infra/embedded/secrets.ts';
import { openSystem, type System } from '@linli/infra/embedded/system.ts';
import { SERVICES, type ServiceName } from '@linli/schemas/events/event.ts';
import { Client } from 'pg';
import { copyDistrict, dropDistrict, TEST_VAULT_KEY } from './template.ts';
import { type Ask, asker, type Subject } from './asking.ts';

/** The whole system, started for one test file on a copy of the reference district. */
export interface Constellation extends AsyncDisposable {
  /** Another one once it was restarted. */
  readonly system: System;
  /** What every process was told: enough to start another beside it. */
  readonly plan: Plan;
  readonly databases: Record<ServiceName, DatabaseUrls>;
  /** The graph as somebody sees it, who may say what they ask for. */
  as(subject: Subject, purpose?: string): Promise<Ask>;
  /**
   * Sets the clock to the instant, where it stands still (or runs at a rate), and resolves once
   * every process has seen it.
   */
  turn(to: string | Date, rate?: number): Promise<void>;
  /** Takes every process down, and once the work is done starts all of them again. */
  restart(whileDown: () => Promise<void>, secrets?: Partial<Plan['secrets']>): Promise<void>;
  /** What is written, read past every policy. */
  rows<Row>(service: ServiceName, sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Options {
  /** The instant the clock shows at first; null: it is not turned, and PostgreSQL's decides. */
  readonly at: string | null;
  /** Queues on this Redis; on PostgreSQL when there is none. */
  readonly redisUrl?: string;
  /** Where its traces go; nowhere when not set. */
  readonly traces?: string;
}

export async function openConstellation(
  { at, redisUrl, traces }: Options,
): Promise<Constellation> {
  await using opened = new AsyncDisposableStack();
  const name = `test_${randomUUID().slice(0, 8)}`;
  const databases = await copyDistrict(name);
  opened.defer(() => dropDistrict(name));
  const home = mkdtempSync(join(tmpdir(), 'linli-system-'));
  opened.defer(() => rmSync(home, { recursive: true, force: true }));
  const clockFile = join(home, 'clock.json');
  if (at !== null) setClock(clockFile, { at: new Date(at), rate: 0 });
  const queue = redisUrl ? { redisUrl } : { databaseUrl: opened.use(await openTestQueue()).url };
  const secrets = { ...(await newSecrets()), vaultKey: TEST_VAULT_KEY };
  const ports = await freePorts();
  let plan: Plan = {
    ports, databases, queue, secrets, clockFile, department: HOUSING, countStatements: true,
    traces,
  };
  const start = (): Promise<System> => openSystem(plan, join(home, 'issuer-key.json'));
  let system = await start();
  opened.defer(() => system[Symbol.asyncDispose]());
  const kept = opened.move();
  return {
    get system() {
      return system;
    },
    get plan() {
      return plan;
    },
    databases,
    as: async (subject, purpose) => {
      const token = await system.issuer.mint({ organization: null, ...subject });
      return asker(system.graphUrl, token, purpose);
    },
    async turn(to, rate = 0) {
      setClock(clockFile, { at: new Date(to), rate });
      await setTimeout(SEEN_MS);
    },
    async restart(whileDown, secrets = {}) {
      plan = { ...plan, secrets: { ...plan.secrets, ...secrets } };
      await system[Symbol.asyncDispose]();
      await whileDown();
      system = await start();
    },
    rows: (service, sql, values) => readRows(databases[service].worker, sql, values),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** By then every process has looked at the clock's file again. */
const SEEN_MS = 75;

async function freePorts(): Promise<Plan['ports']> {
  const [gateway, issuer] = [await freePort(), await freePort()];
  const [subgraphs, workers]: [number[], number[]] = [[], []];
  for (const _ of SERVICES) {
    subgraphs.push(await freePort());
    workers.push(await freePort());
  }
  return { gateway, issuer, subgraphs, workers };
}

async function readRows<Row>(
  url: string, sql: string, values?: readonly unknown[],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
