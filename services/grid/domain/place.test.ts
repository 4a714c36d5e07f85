import { describe, expect, test } from '@jest/globals';
import { gridContaining, isOnEarth, pointOf, positionsOf } from './place.ts';

const west = { name: 'west', boundary: [[0, 0], [10, 0], [10, 10], [0, 10]] as const };
const east = { name: 'east', boundary: [[10, 0], [20, 0], [20, 10], [10, 10]] as const };

describe('of two grids that share an edge', () => {
  test.each([
    [[9, 5], 'west'], [[10, 5], 'east'], [[0, 0], 'west'],
    [[20, 5], undefined], [[10, 10], undefined],
  ] as const)('the point %j lies in %s alone', (point, name) => {
    expect(gridContaining([west, east], point)?.name).toBe(name);
    expect(gridContaining([east, west], point)?.name).toBe(name);
  });
});

test('degrees are kept as whole micro-degrees and told as they came', () => {
  const position = { longitude: 103.923456, latitude: 30.574321 };
  expect(pointOf(position)).toEqual([103_923_456, 30_574_321]);
  expect(positionsOf([pointOf(position)])).toEqual([position]);
});

test.each([
  [{ longitude: 180, latitude: -90 }, true],
  [{ longitude: 180.000001, latitude: 0 }, false],
  [{ longitude: 0, latitude: 90.000001 }, false],
  [{ longitude: -1e308, latitude: 0 }, false],
])('a position has a longitude to 180 and a latitude to 90: %j', (position, expected) => {
  expect(isOnEarth(position)).toBe(expected);
});
