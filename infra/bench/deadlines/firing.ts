import { SWEEPS_AT_ONCE } from '@linli/chassis/worker.ts';
import { percentile, type Result, round } from '../bench.ts';
import { arm, asOwner, type Counted, countFired, sweepAll } from './clocks.ts';
import type { Contestant } from './contestant.ts';
import { openJobADeadline } from './job-a-deadline.ts';
import type { Measure } from './meter.ts';
import { openBullPostgres } from './peers/bullmq-postgres.ts';
import { openBullRedis } from './peers/bullmq-redis.ts';
import { openGraphile } from './peers/graphile-worker.ts';
import { openPgBoss, openPgBossByHand } from './peers/pg-boss.ts';
import type { Petitions, Place } from './place.ts';

const WARM = 1_000;

/** So many due at once: our rungs, beside what peers do when a job does nothing. */
export async function benchFiring(
  place: Place,
  { count, rounds }: { count: number; rounds: number },
): Promise<Result> {
  await using open = new AsyncDisposableStack();
  const petitions = open.use(await place.petitions('firing'));
  const ours = [SWEEPS_AT_ONCE, 1].map((sweeps) => sweepOf(petitions, sweeps));
  const job = open.use(openJobADeadline(place, petitions));
  const peers = [
    openBullRedis(place, 16), openBullRedis(place, 64), await openBullPostgres(place, 16),
    await openPgBoss(place, 200), await openPgBoss(place, 1_000),
    await openPgBossByHand(place, 1_000),
    await openGraphile(place, { atOnce: 16, ahead: 100 }),
    await openGraphile(place, { atOnce: 64, ahead: 500 }),
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

/** Several at once is what one worker does while there is a backlog. */
function sweepOf({ database }: Petitions, sweeps: number): Contestant {
  return {
    name: sweeps === 1 ? 'a single sweep of Linli' : `Linli's worker, ${sweeps} sweeps at once`,
    does: 'RUNG',
    fill: (count) => arm(database, { count, first: new Date(), gapMs: 0 }),
    async complete() {
      await Promise.all(Array.from({ length: sweeps }, () => sweepAll(database)));
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** Whoever fires rungs has fired each once, or the bench fails. */
async function once(
  place: Place, { database, ownerUrl }: Petitions, contestant: Contestant, count: number,
): Promise<Once> {
  await place.settle();
  await contestant.fill(count);
  const measure = await place.meter(() => contestant.complete(count));
  if (contestant.does !== 'RUNG') return { ...measure, counted: null };
  const counted = await countFired(database, count);
  await asOwner(ownerUrl, 'truncate deadline, escalation, outbox cascade');
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

const DOES = {
  RUNG: 'rung, next rung, outbox row', NOOP: 'nothing', FETCHED: 'nothing, and no handler',
} as const;

/** The middle one of the rounds. */
function scoreOf(contestant: Contestant, seen: readonly Measure[], count: number): Score {
  const perSecond = percentile(seen.map(({ seconds }) => count / seconds), 0.5);
  const cpuMsEach = percentile(seen.map(({ cpuMs }) => cpuMs / count), 0.5);
  const row = {
    who: contestant.name,
    does: DOES[contestant.does],
    perSecond: round(perSecond, 0),
    cpuMsEach: round(cpuMsEach, 3),
  };
  return { contestant, perSecond, cpuMsEach, row };
}

/**
 * Our worker against whichever peer's worker is fastest, with however many at once and in however
 * large batches: as one would run it who may not lose a job, each acknowledged once it is done, and
 * retried when it fails. A loop by hand does without a handler, and is told of beside it.
 */
function figuresOf(scores: readonly Score[]): Record<string, number> {
  const [worker, single] = scores;
  const job = scores.at(-1);
  if (!worker || !single || !job) throw new Error('Nobody was measured');
  const best = (does: Contestant['does']): number => Math.max(...scores
    .filter(({ contestant }) => contestant.does === does).map(({ perSecond }) => perSecond));
  return {
    rungsPerSecond: round(worker.perSecond, 0),
    bestNoopPerSecond: round(best('NOOP'), 0),
    firingRatioToBestNoop: round(worker.perSecond / best('NOOP')),
    firingRatioToLoopByHand: round(worker.perSecond / best('FETCHED')),
    firingRatioOfSingleSweepToBestNoop: round(single.perSecond / best('NOOP')),
    firingRatioToJobADeadline: round(worker.perSecond / job.perSecond),
    cpuRatioToJobADeadline: round(worker.cpuMsEach / job.cpuMsEach, 3),
  };
}

function countsOf(seen: readonly Once[]): Record<keyof Counted, number> {
  const sum = (name: keyof Counted): number =>
    seen.reduce((total, { counted }) => total + (counted?.[name] ?? 0), 0);
  return { fired: sum('fired'), nextRungs: sum('nextRungs'), outboxRows: sum('outboxRows') };
}
