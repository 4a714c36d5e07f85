import { expect, test } from '@jest/globals';
import { openSendings, SKEW_MS } from './sendings.ts';

const START = 1_800_000_000_000;

test('A sending is admitted once, for as long as it could come', () => {
  let now = START;
  const sendings = openSendings(() => now);
  const ahead = START + SKEW_MS;
  expect([sendings.admit('a', START), sendings.admit('b', ahead)]).toEqual([true, true]);
  for (now = START; now <= ahead + SKEW_MS; now += 1_000) {
    // Others come meanwhile, and older ones are forgotten.
    expect(sendings.admit(`other ${now}`, now)).toBe(true);
    if (now <= START + SKEW_MS) expect(sendings.admit('a', START)).toBe(false);
    expect(sendings.admit('b', ahead)).toBe(false);
  }
});

test('More sendings than are remembered are not let in, until others are forgotten', () => {
  let now = START;
  const sendings = openSendings(() => now, 2);
  const admit = (id: string): boolean => sendings.admit(id, now);
  expect([admit('a'), admit('b'), admit('c')]).toEqual([true, true, false]);
  now += 3 * SKEW_MS;
  expect([admit('d'), admit('e'), admit('f')]).toEqual([true, true, false]);
});
