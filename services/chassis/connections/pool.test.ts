import { expect, test } from '@jest/globals';
import { readInstant } from './pool.ts';

test.each([
  ['2026-04-16 00:00:00+00', '2026-04-16T00:00:00.000Z'],
  ['2026-12-31 23:59:59.9+00', '2026-12-31T23:59:59.900Z'],
  ['2026-12-31 23:59:59.999+00', '2026-12-31T23:59:59.999Z'],
  ['2024-02-29 08:30:01.123999+00', '2024-02-29T08:30:01.123Z'],
  ['1949-10-01 07:00:00.05+00', '1949-10-01T07:00:00.050Z'],
])('%s is read as the instant it is', (text, instant) => {
  expect(readInstant(text)?.toISOString()).toBe(instant);
});

test.each(['infinity', '-infinity', '0044-03-15 11:00:00+00 BC', '12026-01-01 00:00:00+00',
  '0099-01-01 00:00:00+00',
  '2026-04-16 08:00:00+08'])('%s is left to whoever reads any instant', (text) => {
  expect(readInstant(text)).toBeNull();
});
