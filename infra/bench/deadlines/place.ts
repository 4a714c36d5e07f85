import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inDatabase, openAdmin } from '@linli/chassis/admin.ts';
import { createQueueDatabase, createServiceDatabase } from '@linli/chassis/bootstrap.ts';
import { type Database, migrate, openDatabase } from '@linli/chassis/database.ts';
import { openCluster } from '@linli/chassis/embedded-postgres.ts';
import { StartError } from '@linli/chassis/process.ts';
import { openRedis } from '@linli/chassis/redis.ts';
import { freePort } from '@linli/chassis/testing/port.ts';
import { openTestRedis } from '@linli/chassis/testing/redis.ts';
import { orm } from '@linli/petition/store/orm.ts';
import { asOwner } from './clocks.ts';
import { type Meter, meterOf } from './meter.ts';

/**
 * A PostgreSQL and a Redis of the bench's own, and the meter that reads both. Whoever keeps rows
 * shares the one cluster and its settings: fsync and synchronous_commit on. Redis writes nothing to
 * disk, which no one would run in earnest: it is the faster for it, and the comparison the harder.
 */
export interface Place extends AsyncDisposable {
  readonly redisUrl: string;
  readonly meter: Meter;
  /** Writes out what was changed so far, so that nobody pays while measured for what others did. */
  settle(): Promise<void>;
  /** The bytes Redis holds. */
  redisBytes(): Promise<number>;
  /** A new database of petitions, as bootstrap and migrations make it. */
  petitions(name: string): Promise<Petitions>;
  /** A new database that BullMQ keeps its jobs in. */
  queue(name: string): Promise<string>;
  /** A new and empty database, for a peer to make its own. */
  empty(name: string): Promise<string>;
}

export interface Petitions extends AsyncDisposable {
  /** As a worker signs in. */
  readonly database: Database;
  readonly workerUrl: string;
  readonly ownerUrl: string;
}

export async function openPlace(): Promise<Place> {
  await using opening = new AsyncDisposableStack();
  const dir = join(process.env['LINLI_HOME'] ?? '.linli', `bench-deadlines-${process.pid}`);
  opening.defer(() => rmSync(dir, { recursive: true, force: true }));
  const { adminUrl } = opening.use(await openCluster({ dir, port: await freePort() }));
  const server = await openTestRedis();
  if (!server) throw new StartError('The bench needs a redis-server: the fastest peer runs on it');
  opening.use(server);
  const redis = openRedis(server.url, 'waiting');
  opening.defer(() => redis.disconnect());
  await useUpNewFiles(adminUrl);
  const told = async (section: string, name: string): Promise<number> =>
    Number(new RegExp(`${name}:(\\d+)`).exec(await redis.info(section))?.[1]);
  const meter = meterOf(dir, await told('server', 'process_id'));
  const open = opening.move();
  return {
    redisUrl: server.url,
    meter,
    settle: () => asOwner(adminUrl, 'checkpoint'),
    redisBytes: () => told('memory', 'used_memory'),
    petitions: (name) => openPetitions(adminUrl, name),
    queue: (database) => createQueueDatabase(adminUrl, { database, passwordOf }),
    empty: (name) => createEmpty(adminUrl, name),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

/**
 * A server that has run for a day writes its log into files it wrote before. A new one makes every
 * file first, which is as much writing again: a third of what whoever keeps rows is measured by.
 */
async function useUpNewFiles(adminUrl: string): Promise<void> {
  await using admin = await openAdmin(adminUrl);
  await admin.run("alter system set min_wal_size = '1GB'");
  await admin.run('select pg_reload_conf()');
  for (let file = 0; file < LOG_FILES; file += 1) {
    await admin.run("select pg_logical_emit_message(true, 'bench', 'used'), pg_switch_wal()");
  }
  await admin.run('checkpoint');
}

const LOG_FILES = 48;

async function openPetitions(adminUrl: string, database: string): Promise<Petitions> {
  const at = { service: 'petition', database, passwordOf } as const;
  const urls = await createServiceDatabase(adminUrl, at);
  await migrate(orm, urls.owner);
  const worker = await openDatabase(orm, urls.worker);
  return {
    database: worker,
    workerUrl: urls.worker,
    ownerUrl: urls.owner,
    [Symbol.asyncDispose]: () => worker[Symbol.asyncDispose](),
  };
}

async function createEmpty(adminUrl: string, name: string): Promise<string> {
  await using admin = await openAdmin(adminUrl);
  await admin.run(`create database ${admin.name(name)}`);
  return inDatabase(adminUrl, name);
}

const passwordOf = (role: string): string => `bench-${role}`;
