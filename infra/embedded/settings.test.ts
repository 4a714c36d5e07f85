import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.ts';

const portsOf = (first: number) => readSettings({ LINLI_PORT: String(first) }).ports;

describe('the ports of the system', () => {
  test.each([
    [6000, 6000], [5961, 6000], [4045, 4045], [4006, 4045], [6640, 6665], [10_050, 10_080],
  ])('from %d hold one that fetch refuses, which is told: %d', (first, blocked) => {
    expect(() => portsOf(first)).toThrow(`LINLI_PORT: takes 40 ports, of which ${blocked}`);
  });

  test.each([4000, 4005, 4046, 5960, 6001, 10_081])('from %d are all open to fetch', (first) => {
    expect(portsOf(first).gateway).toBe(first);
  });

  test.each(['80', '65001', 'x', '4000.5'])('are never from %s', (first) => {
    expect(() => readSettings({ LINLI_PORT: first })).toThrow('LINLI_PORT: ');
  });

  test('lie within the forty', () => {
    const { gateway, issuer, postgres, subgraphs, workers } = portsOf(4000);
    const all = [gateway, issuer, postgres, ...subgraphs, ...workers];
    expect(new Set(all).size).toBe(all.length);
    expect(Math.max(...all)).toBeLessThan(4040);
  });
});
