import { expect, test } from '@jest/globals';
import { newCounters } from '../counters.ts';
import { deadlineIn } from './deadline.ts';
import { SubgraphFailure } from './failure.ts';
import { openRetryBudget, twice } from './retry.ts';
import { openRoads } from './roads.ts';

const reset = () => new SubgraphFailure('UNREACHED', 'reset', { retryAfterMs: 0 });

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
  const deadline = deadlineIn(5, null);
  const sent = twice(ask, { budget: openRetryBudget(), deadline, retried: () => undefined });
  await expect(sent).rejects.toThrow('reset');
  expect(asked).toBe(1);
});

test('a subgraph is sent a bounded number at once, and those beyond are told so', () => {
  const road = openRoads(newCounters()).to('people');
  const enterMany = (): void => {
    for (let entered = 0; entered < 10_000; entered += 1) road.enter();
  };
  expect(enterMany).toThrow(expect.objectContaining({ kind: 'CROWDED', counts: false }));
  expect(() => road.enter()).toThrow();
  road.leave();
  expect(() => road.enter()).not.toThrow();
});
