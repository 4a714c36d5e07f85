import { percentile, type Result, round } from '../bench.ts';
import { arm, asOwner, type Counted, countFired, sweepAll } from './clocks.ts';
import type { Contestant } from './contestant.ts';
import { openJobADeadline } from './job-a-deadline.ts';
import type { Measure } from './meter.ts';
import { openBullPostgres } from './peers/bullmq-postgres.ts';
import { openBullRedis } from './peers/bullmq-redis.ts';
import { openGraphile } from './peers/graphile-worker.ts';
import { openPgBoss } from './peers/pg-boss.ts';
import type { Petitions, Place } from './place.ts';

const WARM = 1_000;

/** So many due at once: our rungs, beside what peers do when a job does nothing. */
export async function benchFiring(
  place: Place,
  { count, rounds }: { count: number; rounds: number },
): Promise<Result> {
  await using open = new AsyncDisposableStack();
  const petitions = open.use(await place.petitions('firing'));
  const ours = [1, 2].map((sweepers) => sweepOf(petitions, sweepers));
  const job = open.use(openJobADeadline(place, petitions));
  const peers = [
    openBullRedis(place, 16), openBullRedis(place, 64), await openBullPostgres(place, 16),
    await openPgBoss(place), await openGraphile(place),
  ].map((peer) => open.use(peer));
  const measures = new Map<Contestant, Once[]>();
  for (const contestant of [...ours, ...peers, job]) {
    measures.set(contestant, []);
    await once(place, petitions, contestant, WARM);
  }
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [contestant, seen] of measures) {
      seen.push(await once(place, petitions, contestant, count));
    }
  }
  const scores = [...measures].map(([contestant, seen]) => scoreOf(contestant, seen, count));
  const counts = countsOf(ours.flatMap((sweep) => measures.get(sweep) ?? []));
  return { rows: scores.map(({ row }) => row), figures: { ...figuresOf(scores), ...counts } };
}

function sweepOf({ database }: Petitions, sweepers: number): Contestant {
  return {
    name: `Linli's sweep, ${sweepers === 1 ? 'one worker' : `${sweepers} workers`}`,
    does: 'RUNG',
    fill: (count) => arm(database, { count, first: new Date(), gapMs: 0 }),
    async complete() {
      await Promise.all(Array.from({ length: sweepers }, () => sweepAll(database)));
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** Whoever fires rungs has fired each once, or the bench fails. */
async function once(
  place: Place, { database, ownerUrl }: Petitions, contestant: Contestant, count: number,
): Promise<Once> {
  await contestant.fill(count);
  const measure = await place.meter(() => contestant.complete(count));
  if (contestant.does === 'NOOP') return { ...measure, counted: null };
  const counted = await countFired(database, count);
  await asOwner(ownerUrl, 'truncate deadline, escalation, outbox');
  return { ...measure, counted };
}

/** What was counted in the tables of whoever fires rungs. */
type Once = Measure & { readonly counted: Counted | null };

interface Score {
  readonly contestant: Contestant;
  readonly perSecond: number;
  readonly cpuMsEach: number;
  readonly row: Record<string, string | number>;
}

/** The middle one of the rounds. */
function scoreOf(contestant: Contestant, seen: readonly Measure[], count: number): Score {
  const perSecond = percentile(seen.map(({ seconds }) => count / seconds), 0.5);
  const cpuMsEach = percentile(seen.map(({ cpuMs }) => cpuMs / count), 0.5);
  const row = {
    who: contestant.name,
    does: contestant.does === 'RUNG' ? 'rung, next rung, outbox row' : 'nothing',
    perSecond: round(perSecond, 0),
    cpuMsEach: round(cpuMsEach, 3),
  };
  return { contestant, perSecond, cpuMsEach, row };
}

/** Ours with one worker against whichever peer is fastest, with however many it is. */
function figuresOf(scores: readonly Score[]): Record<string, number> {
  const [one, two] = scores;
  const job = scores.at(-1);
  if (!one || !two || !job) throw new Error('Nobody was measured');
  const noops = scores.filter(({ contestant }) => contestant.does === 'NOOP');
  const best = Math.max(...noops.map(({ perSecond }) => perSecond));
  return {
    rungsPerSecond: round(one.perSecond, 0),
    bestNoopPerSecond: round(best, 0),
    firingRatioToBestNoop: round(one.perSecond / best),
    firingRatioOfTwoWorkersToBestNoop: round(two.perSecond / best),
    firingRatioToJobADeadline: round(one.perSecond / job.perSecond),
    cpuRatioToJobADeadline: round(one.cpuMsEach / job.cpuMsEach, 3),
  };
}

function countsOf(seen: readonly Once[]): Record<keyof Counted, number> {
  const sum = (name: keyof Counted): number =>
    seen.reduce((total, { counted }) => total + (counted?.[name] ?? 0), 0);
  return { fired: sum('fired'), nextRungs: sum('nextRungs'), outboxRows: sum('outboxRows') };
}
