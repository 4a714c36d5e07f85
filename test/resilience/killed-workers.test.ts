import { afterAll, beforeAll, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { describeOnBackends } from '@linli/chassis/testing/queues.ts';
import { expectAllFired } from './all-fired.ts';
import { type Hurtable, openHurtable } from './hurtable.ts';
import { chance, SEED } from './chance.ts';
import { lodgeMany } from './many-petitions.ts';
import { answerMany, closeMany } from './upheld-petitions.ts';
import { killForGood, openWorkers } from './workers.ts';

const KILLS = 50;
/** A petition nobody acts on climbs ten rungs. They are lodged on many days, to ring on many. */
const PETITIONS = 200;
const DAYS = [
  '01T09:10', '02T11:25', '03T14:05', '04T16:40', '07T10:15', '08T15:20', '09T09:45', '10T16:40',
];
const UPHELD = 25;
/** All of the ladders: each kill finds rungs that have just come due. */
const FROM = Date.parse('2026-09-10T18:00:00+08:00');
const UNTIL = Date.parse('2026-11-02T10:00:00+08:00');
/** Within it a worker that was just started sweeps what is due, and tells others of it. */
const MOMENT_MS = 250;

describeOnBackends('a worker killed 50 times over %s', (backend) => {
  let hurt: Hurtable;

  beforeAll(async () => {
    hurt = await openHurtable(backend, '2026-09-01T09:00:00+08:00');
  }, 180_000);
  afterAll(async () => {
    await hurt?.[Symbol.asyncDispose]();
  });

  test(`fires every rung once and in order (LINLI_TEST_SEED=${SEED})`, async () => {
    const { linli } = hurt;
    const draw = chance(SEED);
    await killForGood(linli.system.workers);
    for (const day of DAYS) {
      await linli.turn(`2026-09-${day}:00+08:00`);
      await lodgeMany(linli, PETITIONS / DAYS.length, day);
    }
    const answered = await answerMany(linli, UPHELD, 'upheld');
    for (let kill = 0; kill < KILLS; kill += 1) {
      const workers = openWorkers(linli);
      await linli.turn(new Date(FROM + (UNTIL - FROM) * ((kill + 1) / KILLS)));
      if (kill % 2 === 0) await closeMany(linli, answered.slice(kill / 2, kill / 2 + 1));
      const victim = await workers;
      await pause(draw(MOMENT_MS));
      await killForGood(victim);
    }
    await using _last = await openWorkers(linli);
    await expectAllFired(linli, new Date(UNTIL), { rungs: 10 * PETITIONS, upheld: UPHELD });
  }, 300_000);
});
