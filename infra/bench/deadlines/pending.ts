import { sql } from 'kysely';
import { realClock } from '@linli/chassis/clock.ts';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { endDeadline, moveDeadline } from '@linli/chassis/deadlines.ts';
import type { QueueOptions } from '@linli/chassis/queue.ts';
import { serveWorker } from '@linli/chassis/worker.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile, type Result, round } from '../bench.ts';
import { arm, asOwner, DAY_MS, sweepAll, whistling } from './clocks.ts';
import { bytesOf } from './peers/bytes.ts';
import type { Petitions, Place } from './place.ts';

const CHANGES = 500;
const ROUNDS = 5;
const RUNGS = 1_000;

/** Few and many clocks pending, side by side: what a queue holds, a change costs, a rung costs. */
export async function benchPending(place: Place, sizes: readonly number[]): Promise<Result> {
  await using open = new AsyncDisposableStack();
  const crowds: Crowd[] = [];
  for (const size of sizes) {
    const petitions = open.use(await place.petitions(`pending_${size}`));
    await arm(petitions.database, {
      count: size, first: new Date(Date.now() + DAY_MS), gapMs: (90 * DAY_MS) / size,
    });
    await asOwner(petitions.ownerUrl, 'vacuum analyze deadline');
    const queueBytes = await queueBytesOf(place, petitions, `pending_queue_${size}`);
    crowds.push({ size, petitions, queueBytes, changeMs: [], rungMs: [] });
  }
  await changeEach(crowds);
  for (let turn = 0; turn < ROUNDS; turn += 1) for (const crowd of crowds) await ringOf(crowd);
  const rows = crowds.map(({ size, queueBytes, changeMs, rungMs }) => ({
    pending: size, queueBytes,
    changeMs: round(percentile(changeMs, 0.5), 3), rungMs: round(percentile(rungMs, 0.5), 3),
  }));
  return { rows, figures: figuresOf(rows) };
}

interface Crowd {
  readonly size: number;
  readonly petitions: Petitions;
  readonly queueBytes: number;
  readonly changeMs: number[];
  readonly rungMs: number[];
}

/** What Redis holds, and BullMQ's tables, once a worker has set its alarm in each. */
async function queueBytesOf(place: Place, petitions: Petitions, name: string): Promise<number> {
  const databaseUrl = await place.queue(name);
  await serveAWhile(petitions, { redisUrl: place.redisUrl, prefix: name });
  await serveAWhile(petitions, { databaseUrl });
  return (await place.redisBytes()) + (await bytesOf(databaseUrl, 'bullmq'));
}

/** Four beats: the alarm is set with the first. */
async function serveAWhile({ database }: Petitions, queue: QueueOptions): Promise<void> {
  await using _worker = await serveWorker({
    service: 'petition', database, queue, clock: realClock, subscriptions: [], sweep: whistling,
  });
  await sleep(1_000);
}

/** Changes one clock of each crowd in turn: moved, or cancelled, in a transaction of its own. */
async function changeEach(crowds: readonly Crowd[]): Promise<void> {
  const picked = await Promise.all(crowds.map(({ petitions }) => pick(petitions)));
  for (let place = 0; place < CHANGES; place += 1) {
    for (const [at, { petitions: { database }, changeMs }] of crowds.entries()) {
      const clock = picked[at]?.[place];
      if (!clock) throw new Error('Too few clocks');
      const to = new Date(Date.now() + 40 * DAY_MS);
      const began = performance.now();
      await asWorker(database, (em) => place % 2 === 0
        ? moveDeadline(em, clock.id, { dueAt: to, ringAt: to })
        : endDeadline(em, clock.subjectId, ['HANDLE'], 'CANCELLED', new Date()));
      changeMs.push(performance.now() - began);
    }
  }
}

async function pick({ database }: Petitions): Promise<{ id: string; subjectId: string }[]> {
  const { rows } = await asWorker(database, (em) => sql<{ id: string; subjectId: string }>`
    select id, subject_id from deadline order by random() limit ${CHANGES}`.execute(kysely(em)));
  return rows;
}

/** Fires what has come due among all that has not. */
async function ringOf({ petitions: { database }, rungMs }: Crowd): Promise<void> {
  await arm(database, { count: RUNGS, first: new Date(), gapMs: 0 });
  const began = performance.now();
  await sweepAll(database);
  rungMs.push((performance.now() - began) / RUNGS);
}

function figuresOf(rows: readonly {
  pending: number; queueBytes: number; changeMs: number; rungMs: number;
}[]): Record<string, number> {
  const [few, many] = rows;
  if (!few || !many) throw new Error('Two sizes are compared');
  const name = `Ratio${short(many.pending)}To${short(few.pending)}`;
  return {
    [`queueMemory${name}`]: round(many.queueBytes / few.queueBytes, 3),
    [`change${name}`]: round(many.changeMs / few.changeMs),
    [`rung${name}`]: round(many.rungMs / few.rungMs),
  };
}

function short(count: number): string {
  return count >= 1_000_000 ? `${count / 1_000_000}M` : `${count / 1_000}k`;
}
