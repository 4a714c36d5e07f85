import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeOnBackends } from '@linli/chassis/testing/queues.ts';
import { SERVICES, type ServiceName } from '@linli/schemas/events/event.ts';
import type { Constellation } from '../constellation.ts';
import { expectAllFired } from './all-fired.ts';
import { countFired } from './clocks.ts';
import { copyClocks } from './copied-clocks.ts';
import { type Hurtable, openHurtable } from './hurtable.ts';
import { lodgeMany } from './many-petitions.ts';
import { answerMany, closeMany } from './upheld-petitions.ts';
import { openWorkers } from './workers.ts';

const PETITIONS = 60;
const UPHELD = 10;
const RUNGS = 10 * PETITIONS;

const CASES = 20_000;
/** Rungs of the HANDLE clock by the middle of the day after it was due: the fourth is the last. */
const OVERDUE = 4;
const BOUND_MS = 90_000;

describeOnBackends('many at once over %s', (backend) => {
  let hurt: Hurtable;
  let linli: Constellation;

  beforeAll(async () => {
    hurt = await openHurtable(backend, '2026-03-02T10:00:00+08:00');
    ({ linli } = hurt);
  }, 180_000);
  afterAll(async () => {
    await hurt?.[Symbol.asyncDispose]();
  });

  test('four workers at the same rows fire every rung once', async () => {
    await using opened = new AsyncDisposableStack();
    for (let beside = 0; beside < 3; beside += 1) opened.use(await openWorkers(linli));
    await lodgeMany(linli, PETITIONS, 'four');
    const answered = await answerMany(linli, UPHELD, 'four-upheld');
    expect(await metricsOf(linli, 'petition')).toContain(armed(3 * PETITIONS + UPHELD));
    for (const day of ['03-24', '03-25', '03-30', '04-15']) {
      await linli.turn(`2026-${day}T10:00:00+08:00`);
      await closeMany(linli, answered.splice(0, 3));
    }
    await expectAllFired(linli, '2026-04-15T10:00:00+08:00', { rungs: RUNGS, upheld: UPHELD });
    expect(await metricsOf(linli, 'petition')).toContain(armed(0));
  }, 180_000);

  test('after a week of standstill every rung has fired once, as if nothing had been', async () => {
    await lodgeMany(linli, PETITIONS, 'week');
    const answered = await answerMany(linli, UPHELD, 'week-upheld');
    await linli.turn('2026-05-08T10:00:00+08:00');
    await closeMany(linli, answered);
    await linli.restart(() => linli.turn('2026-05-15T10:00:00+08:00'));
    await expectAllFired(linli, '2026-05-15T10:00:00+08:00', {
      rungs: 2 * RUNGS - 2 * PETITIONS, upheld: 2 * UPHELD,
    });
  }, 180_000);

  test(`${CASES} overdue cases all fire once, in bounded time`, async () => {
    await linli.turn('2026-09-10T10:00:00+08:00');
    const before = await countFired(linli);
    const [petitionId = ''] = await lodgeMany(linli, 1, 'crowd');
    await copyClocks(linli, { petitionId, kind: 'HANDLE', count: CASES });
    const began = performance.now();
    await linli.turn('2026-10-09T13:00:00+08:00');
    await expectAllFired(linli, '2026-10-09T13:00:00+08:00', {
      rungs: before + CASES * OVERDUE, upheld: 2 * UPHELD,
    });
    expect(performance.now() - began).toBeLessThan(BOUND_MS);
  }, 180_000);
});

const armed = (count: number): string => {
  return `linli_deadlines_armed{service="petition"} ${count}\n`;
};

/** What its worker tells operators of a service. */
async function metricsOf({ plan }: Constellation, service: ServiceName): Promise<string> {
  const port = plan.ports.workers[SERVICES.indexOf(service)];
  return (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
}
