import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openAdmin } from '@linli/chassis/admin.ts';
import { type Cluster, openCluster } from '@linli/chassis/embedded-postgres.ts';
import { freePort } from '@linli/chassis/testing/port.ts';

/** A cluster that only this test may hurt. */
export interface OwnCluster extends Cluster {
  readonly port: number;
  /** Immediate shutdown, as if the power failed; after so long up again, with crash recovery. */
  restart(downMs: number): Promise<void>;
  /** What was written so far need not be recovered. */
  checkpoint(): Promise<void>;
}

/** A folder for one, which may be opened again and again, and is gone in the end. */
export function clusterFolder(): Disposable & { readonly dir: string } {
  const dir = mkdtempSync(join(tmpdir(), 'linli-cluster-'));
  chmodSync(dir, 0o755);
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}

export async function openOwnCluster(dir: string): Promise<OwnCluster> {
  const place = { dir, port: await freePort() };
  let cluster = await openCluster(place);
  await tell(cluster, ...IN_HASTE);
  return {
    adminUrl: cluster.adminUrl,
    port: place.port,
    async restart(downMs) {
      process.kill(postmasterOf(dir), 'SIGQUIT');
      await cluster[Symbol.asyncDispose]();
      await pause(downMs);
      cluster = await openCluster(place);
    },
    checkpoint: () => tell(cluster, 'checkpoint'),
    [Symbol.asyncDispose]: () => cluster[Symbol.asyncDispose](),
  };
}

/** Only processes die here: what the operating system was handed is not lost with them. */
const IN_HASTE = ['alter system set fsync = off', 'select pg_reload_conf()'];

async function tell({ adminUrl }: Cluster, ...statements: readonly string[]): Promise<void> {
  await using admin = await openAdmin(adminUrl);
  for (const statement of statements) await admin.run(statement);
}

function postmasterOf(dir: string): number {
  return Number(readFileSync(join(dir, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}
