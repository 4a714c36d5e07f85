import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, openCluster } from '@linli/chassis/embedded-postgres.ts';
import { freePort } from '@linli/chassis/testing/port.ts';

/** A cluster that only this test may hurt. */
export interface OwnCluster extends Cluster {
  /** Immediate shutdown, as if the power failed, and up again with crash recovery. */
  restart(): Promise<void>;
}

export async function openOwnCluster(): Promise<OwnCluster> {
  const dir = mkdtempSync(join(tmpdir(), 'linli-cluster-'));
  chmodSync(dir, 0o755);
  const place = { dir, port: await freePort() };
  let cluster = await openCluster(place);
  return {
    adminUrl: cluster.adminUrl,
    async restart() {
      process.kill(postmasterOf(dir), 'SIGQUIT');
      await cluster[Symbol.asyncDispose]();
      cluster = await openCluster(place);
    },
    async [Symbol.asyncDispose]() {
      await cluster[Symbol.asyncDispose]();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function postmasterOf(dir: string): number {
  return Number(readFileSync(join(dir, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}
