import type { Bench, Result } from './bench.ts';
import { benchFiring } from './deadlines/firing.ts';
import { benchNaive } from './deadlines/naive.ts';
import { benchPending } from './deadlines/pending.ts';
import { openPlace } from './deadlines/place.ts';
import { benchSteady } from './deadlines/steady.ts';

const MILLION = 1_000_000;
const FULL = { firing: { count: 5_000, rounds: 5 }, pending: [10_000, MILLION], naive: MILLION };
const QUICK = { firing: { count: 5_000, rounds: 1 }, pending: [10_000, 100_000], naive: 10_000 };

/** The deadlines of the petition service beside job queues; `--quick` for a first look. */
export const bench: Bench = async (options) => {
  const { firing, pending, naive } = options.includes('--quick') ? QUICK : FULL;
  await using place = await openPlace();
  const parts: Record<string, () => Promise<Result>> = {
    'Due at once': () => benchFiring(place, firing),
    'Pending beside it': () => benchPending(place, pending),
    'A steady trickle': () => benchSteady(place),
    'Pending as delayed jobs': () => benchNaive(place, naive),
  };
  const figures: Record<string, number> = {};
  for (const [title, part] of Object.entries(parts)) {
    const result = await part();
    console.log(title);
    console.table(result.rows);
    Object.assign(figures, result.figures);
  }
  return { rows: [], figures };
};
