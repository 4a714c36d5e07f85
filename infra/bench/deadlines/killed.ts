import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { realClock } from '@linli/chassis/clock.ts';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { GAP_MS, serveWorker } from '@linli/chassis/worker.ts';
import { percentile, type Result, round } from '../bench.ts';
import { arm, countFired, whistling } from './clocks.ts';
import type { Petitions, Place } from './place.ts';

const HELD = 500;

/** Sweepers in processes of their own are killed: what becomes of the rows they held. */
export async function benchKilled(
  place: Place,
  { rounds, kills }: { rounds: number; kills: number },
): Promise<Result> {
  const tookMs: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) tookMs.push(await takenOver(place, turn));
  const counted = await fireUnderKills(place, kills);
  const figures = {
    heldRowsFiredAfterMs: round(percentile(tookMs, 0.5), 1),
    heldRowsFiredAfterSweeps: round(percentile(tookMs, 0.5) / GAP_MS),
    firedUnderKills: counted.fired,
    nextRungsUnderKills: counted.nextRungs,
    outboxRowsUnderKills: counted.outboxRows,
  };
  return { rows: [{ rounds, held: HELD, kills, ...figures }], figures };
}

/** From the kill of who holds them to the commit of the last by another worker, which saw them. */
async function takenOver(place: Place, turn: number): Promise<number> {
  await using petitions = await place.petitions(`killed_${turn}`);
  const { database } = petitions;
  await arm(database, { count: HELD, first: new Date(), gapMs: 0 });
  const holder = await openSweeper(petitions, 'hold');
  await using _worker = await serveWorker({
    service: 'petition', database, clock: realClock, subscriptions: [], sweep: whistling,
    queue: { redisUrl: place.redisUrl, prefix: `killed-${turn}` },
  });
  // Its phase against the kill is chance: what is held stays held for a while.
  await sleep(500 + Math.random() * GAP_MS);
  const began = performance.now();
  holder.kill('SIGKILL');
  while ((await leftIn(petitions)) > 0) await sleep(2);
  const tookMs = performance.now() - began;
  await countFired(database, HELD);
  return tookMs;
}

const MANY = 20_000;

/** Two sweep at once, and one or the other is killed in the midst and takes its place again. */
async function fireUnderKills(place: Place, kills: number) {
  await using petitions = await place.petitions('killed_often');
  await arm(petitions.database, { count: MANY, first: new Date(), gapMs: 0 });
  const open = () => openSweeper(petitions, 'sweep');
  const sweepers = [await open(), await open()];
  for (let kill = 0; kill < kills; kill += 1) {
    await sleep(10 + Math.random() * 90);
    sweepers[kill % 2]?.kill('SIGKILL');
    sweepers[kill % 2] = await open();
  }
  while ((await leftIn(petitions)) > 0) await sleep(20);
  for (const sweeper of sweepers) sweeper.kill('SIGKILL');
  // Waited for: the database is closed as soon as this returns.
  return await countFired(petitions.database, MANY);
}

async function openSweeper({ workerUrl }: Petitions, mode: 'hold' | 'sweep') {
  const script = fileURLToPath(new URL('sweeper.ts', import.meta.url));
  const env = { ...process.env, WORKER_DATABASE_URL: workerUrl };
  const child: ChildProcess = spawn(process.execPath, [script, mode], {
    env, stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

async function leftIn({ database }: Petitions): Promise<number> {
  const { rows } = await asWorker(database, (em) => sql<{ left: number }>`
    select count(*) as left from deadline where rung = 0`.execute(kysely(em)));
  return rows[0]?.left ?? 0;
}
