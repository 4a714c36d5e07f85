import { beforeEach, describe, expect, test } from '@jest/globals';
import { until } from '@linli/chassis/testing/until.ts';
import { openBreaker } from './breaker.ts';
import type { Breaker } from './breaker.ts';
import { SubgraphFailure } from './failure.ts';
import type { FailureKind } from './failure.ts';

let breaker: Breaker;
let opened: number;
beforeEach(() => {
  opened = 0;
  breaker = openBreaker({ weight: 4, pauseMs: 30, probeMs: 1_000 }, () => { opened += 1; });
});

const ask = (outcome: 'WELL' | FailureKind, counts = true): Promise<unknown> =>
  breaker.attempt(async () => {
    if (outcome !== 'WELL') throw new SubgraphFailure(outcome, 'failed', { counts });
  }).catch((error: unknown) => error);

async function askAll(...outcomes: Parameters<typeof ask>[0][]): Promise<void> {
  for (const outcome of outcomes) await ask(outcome);
}

describe('it opens', () => {
  test.each<[string, FailureKind[]]>([
    ['after four failures', ['BROKEN', 'UNREACHED', 'BROKEN', 'BROKEN']],
    ['after two that took all their time', ['TIMEOUT', 'TIMEOUT']],
    ['after one such and two others', ['BROKEN', 'TIMEOUT', 'BROKEN']],
  ])('%s', async (_, failures) => {
    await askAll(...failures.slice(0, -1));
    expect(breaker.state).toBe('CLOSED');
    await askAll(...failures.slice(-1));
    expect([breaker.state, opened]).toEqual(['OPEN', 1]);
    expect(await ask('WELL')).toMatchObject({ kind: 'OPEN', counts: false });
  });

  test('not while any of them goes well', async () => {
    for (let times = 0; times < 4; times += 1) await askAll('BROKEN', 'BROKEN', 'BROKEN', 'WELL');
    expect(breaker.state).toBe('CLOSED');
  });

  test('not by what does not count', async () => {
    for (let times = 0; times < 9; times += 1) await ask('GONE', false);
    expect(breaker.state).toBe('CLOSED');
  });
});

describe('after its pause', () => {
  const probing = async () => {
    await askAll('TIMEOUT', 'TIMEOUT');
    const end = Promise.withResolvers<null>();
    const states: boolean[] = [];
    const probe = (): Promise<unknown> => breaker.attempt((isProbe) => {
      states.push(isProbe);
      return end.promise;
    }).catch((error: unknown) => error);
    let going: Promise<unknown> = Promise.resolve();
    await until(async () => {
      going = probe();
      await Promise.resolve();
      return states.length;
    }, (asked) => asked > 0);
    return { end, going, states };
  };

  test('one probes it, and all others are told at once', async () => {
    const { end, going, states } = await probing();
    expect([breaker.state, states]).toEqual(['HALF_OPEN', [true]]);
    expect(await ask('WELL')).toMatchObject({ kind: 'OPEN' });
    end.resolve(null);
    await going;
    expect(breaker.state).toBe('CLOSED');
  });

  test.each([true, false])('a probe that fails opens it again: %s', async (counts) => {
    const { end, going } = await probing();
    end.reject(new SubgraphFailure('BROKEN', 'failed', { counts }));
    await going;
    expect([breaker.state, opened]).toEqual(['OPEN', 2]);
  });
});

test('what was asked before it opened says nothing of how it is now', async () => {
  const late = Promise.withResolvers<null>();
  const asked = breaker.attempt(() => late.promise);
  await askAll('TIMEOUT', 'TIMEOUT');
  late.resolve(null);
  await asked;
  expect(breaker.state).toBe('OPEN');
});
