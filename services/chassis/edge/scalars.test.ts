import { describe, expect, test } from '@jest/globals';
import { CivilDate, DateTime, Fen } from './scalars.ts';

describe('An instant', () => {
  test.each([
    ['2026-04-16T23:59:59.999+08:00', '2026-04-16T15:59:59.999Z'],
    ['2026-04-16T15:59:59Z', '2026-04-16T15:59:59.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('is %s', (text, instant) => {
    expect(DateTime.parseValue(text)).toEqual(new Date(instant));
    expect(DateTime.serialize(new Date(instant))).toBe(instant);
  });

  test.each([
    ['2026-04-16'], ['2026-04-16T15:59:59'], ['2026-02-29T00:00:00Z'], ['2026-13-01T00:00:00Z'],
    ['2026-04-16T25:00:00Z'], ['0000-06-01T00:00:00Z'], ['0001-01-01T00:00:00+08:00'],
    ['9999-12-31T23:59:59-08:00'], ['now'], [''], [1_776_000_000_000], [null],
  ])('is not %p', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(/RFC 3339/);
  });
});

describe('A civil date', () => {
  test.each(['2026-04-16', '2024-02-29', '0001-01-01', '9999-12-31'])('is %s', (day) => {
    expect(CivilDate.parseValue(day)).toBe(day);
    expect(CivilDate.serialize(day)).toBe(day);
  });

  test.each([
    ['2026-02-29'], ['0000-01-01'], ['2026-4-16'], ['2026-04-16T00:00:00Z'], ['20260416'],
    [20_260_416], [null],
  ])('is not %p', (value) => {
    expect(() => CivilDate.parseValue(value)).toThrow(/exists/);
  });
});

describe('An amount in fen', () => {
  test.each([0, 1, -1, 1_400_000_000_000, Number.MAX_SAFE_INTEGER])('is %p', (amount) => {
    expect(Fen.parseValue(amount)).toBe(amount);
    expect(Fen.serialize(amount)).toBe(amount);
  });

  test.each([0.5, '1', Number.MAX_SAFE_INTEGER + 1, Number.NaN, null])('is not %p', (amount) => {
    expect(() => Fen.parseValue(amount)).toThrow(/whole/);
  });
});
