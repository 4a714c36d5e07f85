import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPort, explainFailure, withdrawn } from './embedded/faults.ts';
import { findBinaries, systemUser } from './embedded/binaries.ts';
import type { SystemUser } from './embedded/binaries.ts';
import { keep } from './embedded/keeper.ts';
import { StartError } from './process.ts';

export interface Cluster extends AsyncDisposable {
  /** Signs in as the superuser, whose password never leaves the cluster's folder. */
  readonly adminUrl: string;
}

export interface ClusterOptions {
  /** Kept from one start to the next: the data, and the superuser's password beside it. */
  readonly dir: string;
  readonly port: number;
  /** False: whatever a crash would lose is lost. For tests alone. */
  readonly durable?: boolean;
}

/**
 * A PostgreSQL of our own, on loopback. It leads a process group of its own, so that the Ctrl-C
 * that stops us does not stop it first, and it is gone when we are.
 */
export async function openCluster({ dir, port, durable = true }: ClusterOptions): Promise<Cluster> {
  const home = resolve(dir);
  const user = systemUser();
  const binaries = await findBinaries(user);
  const password = prepareHome(home, user);
  const data = join(home, 'data');
  await withdrawn(data);
  await checkPort(port);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries.initdb, home, user);
  const server = await start(binaries.postgres, [...settings(data, port), ...pace(durable)], user);
  return {
    adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    [Symbol.asyncDispose]: () => stop(server),
  };
}

/** The folder is ours; the data in it belongs to whom PostgreSQL runs as, never to root. */
function prepareHome(home: string, user: SystemUser): string {
  const secret = join(home, 'password');
  try {
    mkdirSync(join(home, 'data'), { recursive: true });
    if ('uid' in user) chownSync(join(home, 'data'), user.uid, user.gid);
    chmodSync(join(home, 'data'), 0o700);
    if (!existsSync(secret)) {
      writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
    }
    return readFileSync(secret, 'utf8').trim();
  } catch (error) {
    throw explainFailure(home, error);
  }
}

/** Byte order sorts codes as they are meant to be sorted, on every machine alike. */
async function initialise(initdb: string, home: string, user: SystemUser): Promise<void> {
  const data = join(home, 'data');
  const secret = lend(join(home, 'password'), user);
  const asked = [
    `--pgdata=${data}`, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`,
    '--encoding=UTF8', '--locale=C', '--no-instructions',
  ];
  const child = spawn(initdb, asked, { ...user, cwd: '/', detached: true });
  const said = listen(child);
  const code = await ended(child).finally(() => rmSync(secret, { force: true }));
  if (code === 0) return;
  rmSync(data, { recursive: true, force: true });
  throw explainFailure(home, new Error(said()));
}

/** A copy of the password that whom PostgreSQL runs as may read, for as long as it has to. */
function lend(secret: string, user: SystemUser): string {
  const copy = `${secret}.lent`;
  writeFileSync(copy, readFileSync(secret), { mode: 0o600 });
  if ('uid' in user) chownSync(copy, user.uid, user.gid);
  return copy;
}

function settings(data: string, port: number): string[] {
  const set = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 300,
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
  };
  return ['-D', data, ...Object.entries(set).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function pace(durable: boolean): string[] {
  const careless = ['fsync', 'synchronous_commit', 'full_page_writes'];
  return durable ? [] : careless.flatMap((name) => ['-c', `${name}=off`]);
}

async function start(postgres: string, asked: string[], user: SystemUser): Promise<ChildProcess> {
  const child = spawn(postgres, asked, {
    ...user, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'],
  });
  keep(child, 'INT');
  const said = listen(child);
  const ready = new Promise<void>((ok) => {
    child.stderr?.on('data', () => {
      if (said().includes('ready to accept connections')) ok();
    });
  });
  const failed = ended(child).then(() => {
    throw explainFailure(asked[1] ?? '', new Error(said()));
  });
  await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  return child;
}

/** SIGINT is PostgreSQL's fast shutdown: it breaks off what runs, and leaves clean data. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = ended(server);
  server.kill('SIGINT');
  await gone;
}

/** Keeps the last it said, for the one line a failure is told in. */
function listen(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  });
  return () => said;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new StartError(`PostgreSQL cannot run: ${error.message}`)));
    child.once('close', resolve);
  });
}
