import { describe, expect, test } from '@jest/globals';
import { idOf, isId, newId } from './ids.ts';

describe('An id', () => {
  test('sorts by the instant it was made at', () => {
    const instants = [0, 1, 255, 256, 65_536, 1_795_000_000_000, 1_795_000_000_001];
    const ids = instants.map((at) => newId(new Date(at)));
    expect(ids).toEqual(ids.toSorted());
    expect(ids.every((id) => id.charAt(14) === '7')).toBe(true);
  });

  test('is of version 7 and of the right variant, and never comes twice', () => {
    const ids = Array.from({ length: 2_000 }, () => newId(new Date('2026-11-23T00:00:00Z')));
    expect(new Set(ids).size).toBe(2_000);
    expect(ids.filter((id) => !isId(id))).toEqual([]);
  });

  test('of something known by name is the same whenever it is asked for', () => {
    expect(idOf('510116', 'estate', 7)).toBe(idOf('510116', 'estate', 7));
    expect(idOf('510116', 'estate', 7)).not.toBe(idOf('510116', 'estate', 8));
    expect(isId(idOf('510116'))).toBe(true);
  });

  test.each([
    '', '1', '0190b8a2-1111-4aaa-8aaa-0123456789ab', '0190b8a2-1111-7aaa-7aaa-0123456789ab',
    '0190B8A2-1111-7AAA-8AAA-0123456789AB', "0190b8a2-1111-7aaa-8aaa-0123456789ab' or 1=1",
  ])('is refused where it is none: %s', (text) => {
    expect(isId(text)).toBe(false);
  });
});
