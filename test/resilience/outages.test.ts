import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { describeOnBackends } from '@linli/chassis/testing/queues.ts';
import { expectAllFired } from './all-fired.ts';
import { chance, SEED } from './chance.ts';
import { openHurtable } from './hurtable.ts';
import type { CuttingOff } from './cut-off.ts';
import { lodgeMany } from './many-petitions.ts';
import { hasOwnNetwork, runAlone } from './own-network.ts';
import { clusterFolder, openOwnCluster, type OwnCluster } from './own-cluster.ts';
import { answerMany, closeMany } from './upheld-petitions.ts';

const PETITIONS = 40;
const UPHELD = 10;
const RUNGS = 10 * PETITIONS;
/** Long enough that whoever tries to connect anew is refused. */
const LONG_MS = 2_500;

/** Loaded once: what needs a cluster of its own uses it in turn. */
const folder = clusterFolder();
afterAll(() => folder[Symbol.dispose]());

describeOnBackends('PostgreSQL broken down and started again, over %s', (backend) => {
  let cluster: OwnCluster;
  const shared = process.env['LINLI_TEST_POSTGRES'];

  beforeAll(async () => {
    cluster = await openOwnCluster(folder.dir);
    process.env['LINLI_TEST_POSTGRES'] = cluster.adminUrl;
  }, 60_000);
  afterAll(async () => {
    process.env['LINLI_TEST_POSTGRES'] = shared;
    await cluster?.[Symbol.asyncDispose]();
  });

  test(`loses no rung and no message (LINLI_TEST_SEED=${SEED})`, async () => {
    await using hurt = await openHurtable(backend, '2026-03-02T10:00:00+08:00');
    const { linli } = hurt;
    const draw = chance(SEED);
    await cluster.checkpoint();
    await lodgeMany(linli, PETITIONS);
    const answered = await answerMany(linli, UPHELD, 'upheld');
    for (const [day, downMs] of [['03-24', 0], ['03-25', LONG_MS], ['04-15', 0]] as const) {
      await linli.turn(`2026-${day}T10:00:00+08:00`);
      await closeMany(linli, answered.splice(0, 4));
      await pause(draw(500));
      await cluster.restart(downMs);
    }
    await expectAllFired(linli, '2026-04-15T10:00:00+08:00', { rungs: RUNGS, upheld: UPHELD });
  }, 240_000);
});

const whereItMay = hasOwnNetwork() ? test : test.skip;

describeOnBackends('connections cut by nftables for 10 s, over %s', (backend) => {
  whereItMay(`loses no rung and no message (LINLI_TEST_SEED=${SEED})`, async () => {
    const script = new URL('cut-off.ts', import.meta.url);
    const asked: CuttingOff = { dir: folder.dir, backend, seed: SEED };
    expect(JSON.parse(await runAlone(script, asked, 200_000))).toEqual([]);
  }, 240_000);
});
