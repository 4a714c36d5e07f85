import { expect, test } from '@jest/globals';
import { newCounters } from '../counters.ts';
import { SubgraphFailure } from './failure.ts';
import { openRetryBudget, twice } from './retry.ts';
import { openRoads } from './roads.ts';

const reset = () => new SubgraphFailure('UNREACHED', 'reset', { retryAfterMs: 0 });
const signal = new AbortController().signal;

test('no more than a tenth of the traffic is sent again, and three', async () => {
  const budget = openRetryBudget();
  let again = 0;
  for (let sent = 0; sent < 200; sent += 1) {
    budget.earn();
    if (budget.spend()) again += 1;
  }
  expect(again).toBeLessThanOrEqual(23);
  expect(again).toBeGreaterThanOrEqual(20);
});

test('nothing is sent again that would be late', async () => {
  let asked = 0;
  const ask = (): Promise<never> => {
    asked += 1;
    return Promise.reject(reset());
  };
  const deadline = { signal, left: () => 5 };
  const sent = twice(ask, { budget: openRetryBudget(), deadline, retried: () => undefined });
  await expect(sent).rejects.toThrow('reset');
  expect(asked).toBe(1);
});

test('a subgraph is sent a bounded number at once, and those beyond are told so', async () => {
  const road = openRoads(newCounters()).to('people');
  const { promise, resolve } = Promise.withResolvers<void>();
  const held: Promise<void>[] = [];
  const refused = async (): Promise<unknown> => {
    for (;;) {
      const entered = Promise.withResolvers<null>();
      const one = road.through(() => {
        entered.resolve(null);
        return promise;
      });
      const outcome = await Promise.race([entered.promise, one.catch((error: unknown) => error)]);
      if (outcome !== null) return outcome;
      held.push(one);
    }
  };
  expect(await refused()).toMatchObject({ kind: 'CROWDED', counts: false });
  resolve();
  await Promise.all(held);
  await expect(road.through(async () => 'room again')).resolves.toBe('room again');
});
