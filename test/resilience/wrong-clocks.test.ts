import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeOnBackends } from '@linli/chassis/testing/queues.ts';
import type { Child } from '@linli/infra/embedded/children.ts';
import { until } from '../asking.ts';
import type { Constellation } from '../constellation.ts';
import { expectAllFired } from './all-fired.ts';
import { countFired } from './clocks.ts';
import { copyClocks } from './copied-clocks.ts';
import { type Hurtable, openHurtable } from './hurtable.ts';
import { lodgeMany } from './many-petitions.ts';
import { killForGood, openMistaken, openWorkers } from './workers.ts';

const WRONG_MS = 5 * 60_000;
/** Clocks that come due one after another while the test looks on. */
const SOON = { count: 15, apartMs: 100 };
/** And some that a clock five minutes ahead would hold for due. */
const LATER = { count: 30, laterMs: 4 * 60_000 };
/** What a busy machine may take; a clock five minutes behind would take longer. */
const LATE_MS = 60_000;

describeOnBackends('a worker whose clock is wrong over %s', (backend) => {
  let hurt: Hurtable;
  let linli: Constellation;
  let petitionId: string;

  beforeAll(async () => {
    hurt = await openHurtable(backend, null);
    ({ linli } = hurt);
    await killForGood(linli.system.workers);
    [petitionId = ''] = await lodgeMany(linli, 1);
  }, 180_000);
  afterAll(async () => {
    await hurt?.[Symbol.asyncDispose]();
  });

  test.each([
    ['alone, five minutes ahead', () => openMistaken(linli, WRONG_MS), null],
    ['alone, five minutes behind', () => openMistaken(linli, -WRONG_MS), null],
    ['beside one that is right', () => openMistaken(linli, WRONG_MS), () => openWorkers(linli)],
  ])('fires no rung early and none late: %s', async (_, open, besides) => {
    const before = await countFired(linli);
    await using _mistaken: Child = await open();
    await using _right = await besides?.();
    await ringIn(linli, petitionId, 1_000);
    await until(() => countFired(linli), (count) => count === before + SOON.count, 90);
    const [now] = await linli.rows<{ at: Date }>('petition', 'select clock_timestamp() at');
    await expectAllFired(linli, now?.at ?? new Date(0), { rungs: before + SOON.count, upheld: 0 });
    expect(await linli.rows('petition', LATE, [LATE_MS])).toEqual([]);
    await linli.rows('petition', CALL_OFF);
  }, 180_000);
});

const LATE = `select deadline_id, due_at, fired_at from escalation
  where fired_at > due_at + make_interval(secs => $1 / 1000.0)`;

/** The later ones are not waited for. */
const CALL_OFF = `update deadline set state = 'CANCELLED', ended_at = clock_timestamp(),
  ring_at = null where state = 'RUNNING' and due_at < clock_timestamp() + interval '1 hour'`;

/** Clocks of one rung each, at the instant they are due: the first in so many milliseconds. */
async function ringIn(linli: Constellation, petitionId: string, ms: number): Promise<void> {
  const [far] = await linli.rows<{ ms: number }>('petition', FAR, [petitionId]);
  const laterMs = Math.round(ms - (far?.ms ?? 0));
  await copyClocks(linli, { petitionId, kind: 'FIRST_CONTACT', ...SOON, laterMs });
  await copyClocks(linli, {
    petitionId, kind: 'FIRST_CONTACT', ...LATER, laterMs: laterMs + LATER.laterMs,
  });
}

const FAR = `select (extract(epoch from due_at - clock_timestamp()) * 1000)::float8 ms
  from deadline where subject_id = $1 and kind = 'FIRST_CONTACT'`;
