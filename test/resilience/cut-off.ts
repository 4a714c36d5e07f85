import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Backend } from '@linli/chassis/testing/queues.ts';
import { chance } from './chance.ts';
import { findFaults } from './faults.ts';
import { openHurtable } from './hurtable.ts';
import { lodgeMany } from './many-petitions.ts';
import { openOwnCluster } from './own-cluster.ts';
import { answerMany, closeMany } from './upheld-petitions.ts';

/** What it is run with; it answers with its faults, as JSON. */
export interface CuttingOff {
  readonly dir: string;
  readonly backend: Backend;
  readonly seed: number;
}

const PETITIONS = 40;
const UPHELD = 10;
const CUT_MS = 10_000;
const AT = '2026-04-15T10:00:00+08:00';

/**
 * Everything there is runs in a network of its own, of which this process must be the first: then
 * rules that drop packets can reach nothing but its loopback.
 */
async function cutOff({ dir, backend, seed }: CuttingOff): Promise<string[]> {
  await using cluster = await openOwnCluster(dir);
  process.env['LINLI_TEST_POSTGRES'] = cluster.adminUrl;
  await using hurt = await openHurtable(backend, '2026-03-02T10:00:00+08:00');
  const { linli, redis } = hurt;
  await lodgeMany(linli, PETITIONS);
  const answered = await answerMany(linli, UPHELD, 'upheld');
  await linli.turn(AT);
  await closeMany(linli, answered);
  await pause(chance(seed)(500));
  const ports = [String(cluster.port), ...(redis ? [new URL(redis.url).port] : [])].join(', ');
  nft('add table inet cut');
  nft('add chain inet cut loopback { type filter hook input priority 0 ; }');
  nft(`add rule inet cut loopback tcp dport { ${ports} } drop`);
  nft(`add rule inet cut loopback tcp sport { ${ports} } drop`);
  await pause(CUT_MS);
  nft('delete table inet cut');
  const faults = await findFaults(linli, new Date(AT), { rungs: 10 * PETITIONS, upheld: UPHELD });
  return faults.slice(0, 20);
}

function nft(command: string): void {
  const { status, stderr } = spawnSync('nft', [command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`nft ${command}: ${stderr}`);
}

const asked: CuttingOff = JSON.parse(process.argv[2] ?? '');
process.stdout.write(`${JSON.stringify(await cutOff(asked))}\n`);
