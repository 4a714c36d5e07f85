import { realClock } from '@linli/chassis/clock.ts';
import { work } from '@linli/property/worker.ts';
import { type Bench, round } from './bench.ts';
import { explain } from './credit/explaining.ts';
import { fill } from './credit/filling.ts';
import { eventToGrade } from './credit/grading.ts';
import { type Graph, openGraph } from './credit/graph.ts';
import { openPlace, type Place } from './credit/place.ts';
import { recompute, recomputeNaively, rememberAll } from './credit/recomputing.ts';

const FULL = { companies: 10_000, each: 500, some: 200, heard: 300, asked: 400 };
const QUICK = { companies: 500, each: 500, some: 50, heard: 30, asked: 120 };

/** The ledger of credit: all of it told anew, one event, one explanation; `--quick` for a look. */
export const bench: Bench = async (options) => {
  const { companies, each, some, heard, asked } = options.includes('--quick') ? QUICK : FULL;
  await using place = await openPlace();
  await fill(place, companies, each);
  await using graph = await openGraph(place);
  const { seconds, peakMb, grade } = await workThrough(place, graph, heard);
  console.log(`${companies * each} entries told anew in ${seconds} s, ${peakMb} MB`);
  const naive = await recomputeNaively(place.database, companies, some);
  const explained = await explain(place, graph, asked);
  const allMb = await rememberAll(place.database, companies, some);
  const { ours, theirs } = explained;
  return {
    rows: [
      { what: 'full recompute, s', linli: seconds, peer: naive, of: 'a company at a time' },
      { what: 'memory at its height, MB', linli: peakMb, peer: allMb, of: 'every line at once' },
      { what: 'event to grade, p99 ms', linli: grade.ours, peer: grade.theirs, of: 'a BullMQ job' },
      { what: 'explanation, p50 ms', linli: ours.p50, peer: theirs.p50, of: 'one SQL statement' },
      { what: 'explanation, p99 ms', linli: ours.p99, peer: theirs.p99, of: 'one SQL statement' },
      { what: 'explanation, CPU ms', linli: ours.cpuMs, peer: theirs.cpuMs, of: 'the same' },
    ],
    figures: {
      companies, entries: companies * each, recomputeSeconds: seconds, recomputePeakMb: peakMb,
      recomputeRatioToNaive: round(seconds / naive), peakRatioToAllAtOnce: round(peakMb / allMb),
      eventToGradeP99Ms: grade.ours, eventToGradeRatioToJob: round(grade.ours / grade.theirs),
      explainP50Ms: ours.p50, explainP99Ms: ours.p99, explainCpuMs: ours.cpuMs,
      explainP99RatioToSql: round(ours.p99 / theirs.p99),
      explainCpuRatioToSql: round(ours.cpuMs / theirs.cpuMs),
    },
  };
};

/** What the worker does; it is gone before anything is asked of the graph alone. */
async function workThrough(place: Place, graph: Graph, heard: number) {
  const env = { WORKER_DATABASE_URL: place.urls.worker, QUEUE_DATABASE_URL: place.queueUrl };
  await using _worker = await work(env, realClock);
  return { ...await recompute(place, graph), grade: await eventToGrade(place, heard) };
}
