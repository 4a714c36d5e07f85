import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { describeOnBackends } from '@linli/chassis/testing/queues.ts';
import { until } from '../asking.ts';
import { expectAllFired } from './all-fired.ts';
import { chance, SEED } from './chance.ts';
import { countFired } from './clocks.ts';
import { type Hurtable, openHurtable } from './hurtable.ts';
import { lodgeMany } from './many-petitions.ts';
import { answerMany, closeMany } from './upheld-petitions.ts';

const PETITIONS = 40;
const UPHELD = 10;
const RUNGS = 10 * PETITIONS;

describeOnBackends('a queue lost over %s', (backend) => {
  let hurt: Hurtable;

  beforeAll(async () => {
    hurt = await openHurtable(backend, '2026-03-02T10:00:00+08:00');
  }, 180_000);
  afterAll(async () => {
    await hurt?.[Symbol.asyncDispose]();
  });

  test(`loses no rung and no message: emptied in mid-flight (LINLI_TEST_SEED=${SEED})`, async () => {
    const { linli } = hurt;
    const draw = chance(SEED);
    await lodgeMany(linli, PETITIONS, 'emptied');
    const answered = await answerMany(linli, UPHELD, 'emptied-upheld');
    for (const [place, day] of ['03-24', '03-25', '03-26', '03-30', '04-15'].entries()) {
      await linli.turn(`2026-${day}T10:00:00+08:00`);
      await closeMany(linli, answered.slice(2 * place, 2 * place + 2));
      await pause(draw(400));
      await hurt.wipe();
    }
    await expectAllFired(linli, '2026-04-15T10:00:00+08:00', { rungs: RUNGS, upheld: UPHELD });
  }, 180_000);

  if (backend === 'Redis') {
    test('fires on while Redis is stopped for a minute, and tells it all afterwards', async () => {
      const { linli, redis } = hurt;
      await lodgeMany(linli, PETITIONS, 'stopped');
      const answered = await answerMany(linli, UPHELD, 'stopped-upheld');
      const minute = pause(60_000);
      await redis?.stop();
      await closeMany(linli, answered);
      await linli.turn('2026-06-15T10:00:00+08:00');
      const fired = await until(() => countFired(linli), (count) => count >= 2 * RUNGS, 50);
      expect(fired).toBeGreaterThanOrEqual(2 * RUNGS);
      await minute;
      await redis?.restart();
      const outcome = { rungs: 2 * RUNGS, upheld: 2 * UPHELD };
      await expectAllFired(linli, '2026-06-15T10:00:00+08:00', outcome);
    }, 240_000);
  }
});
