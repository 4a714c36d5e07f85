import type { Bench, Result } from './bench.ts';
import { benchFiring } from './deadlines/firing.ts';
import { benchKilled } from './deadlines/killed.ts';
import { benchNaive } from './deadlines/naive.ts';
import { benchPending } from './deadlines/pending.ts';
import { openPlace } from './deadlines/place.ts';
import { benchSteady } from './deadlines/steady.ts';

const MILLION = 1_000_000;
const FULL = {
  firing: { count: 20_000, rounds: 5 },
  killed: { rounds: 5, kills: 20 },
  pending: [10_000, MILLION],
  steadySeconds: 20,
  naive: MILLION,
};
const QUICK = {
  firing: { count: 5_000, rounds: 1 },
  killed: { rounds: 1, kills: 3 },
  pending: [10_000, 100_000],
  steadySeconds: 5,
  naive: 10_000,
};

/**
 * The deadlines of the petition service beside job queues: some six minutes; `--quick`, a first
 * look, takes one, of fewer clocks and a round each.
 */
export const bench: Bench = async (options) => {
  const size = options.includes('--quick') ? QUICK : FULL;
  const { firing, killed, pending, steadySeconds, naive } = size;
  await using place = await openPlace();
  const parts: Record<string, () => Promise<Result>> = {
    'Due at once': () => benchFiring(place, firing),
    'Pending beside it': () => benchPending(place, pending),
    'Sweepers killed': () => benchKilled(place, killed),
    'A steady trickle': () => benchSteady(place, steadySeconds),
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
