import { describe, expect, test } from '@jest/globals';
import { boundsOf, centreOf, contains, type Point, type Ring } from './polygon.ts';

const SIZE = 40;

/** A reproducible source of whole numbers below a limit. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every whole point of the square, its corners, edges and all shared vertices among them. */
function everyPoint(): Point[] {
  return Array.from({ length: SIZE * SIZE }, (_, n) => [n % SIZE, Math.floor(n / SIZE)] as const);
}

function owners(tiles: readonly Ring[], point: Point): number {
  return tiles.filter((tile) => contains(tile, point)).length;
}

/** Cuts the square into rectangles again and again. */
function rectangles(seed: number): Ring[] {
  const roll = dice(seed);
  const cut = (x1: number, y1: number, x2: number, y2: number, depth: number): Ring[] => {
    const across = roll(2) === 0;
    const [from, to] = across ? [x1, x2] : [y1, y2];
    if (depth === 0 || to - from < 2) return [[[x1, y1], [x2, y1], [x2, y2], [x1, y2]]];
    const at = from + 1 + roll(to - from - 1);
    return across
      ? [...cut(x1, y1, at, y2, depth - 1), ...cut(at, y1, x2, y2, depth - 1)]
      : [...cut(x1, y1, x2, at, depth - 1), ...cut(x1, at, x2, y2, depth - 1)];
  };
  return cut(0, 0, SIZE, SIZE, 6);
}

/** A net of quadrilaterals and triangles whose inner vertices are shaken off their places. */
function net(seed: number): Ring[] {
  const roll = dice(seed);
  const step = 8;
  const count = SIZE / step;
  // By a quarter at most: then every cell may be cut along its diagonal.
  const shaken = (at: number): number => (at % SIZE === 0 ? at : at + roll(5) - 2);
  const vertices = new Map<string, Point>();
  const vertex = (i: number, j: number): Point => {
    const known = vertices.get(`${i}/${j}`) ?? [shaken(i * step), shaken(j * step)] as const;
    vertices.set(`${i}/${j}`, known);
    return known;
  };
  return Array.from({ length: count * count }, (_, n) => {
    const [i, j] = [n % count, Math.floor(n / count)];
    const [a, b, c, d] = [vertex(i, j), vertex(i + 1, j), vertex(i + 1, j + 1), vertex(i, j + 1)];
    if (roll(2) === 0) return [[a, b, c, d]];
    return [[a, c, b], [c, a, d]];
  }).flat();
}

/** Two concave tiles with a seam of slanting and straight edges, one vertex amid a straight one. */
const INTERLOCKED: readonly Ring[] = [
  [[0, 0], [SIZE, 0], [SIZE, 20], [25, 20], [10, 20], [13, 31], [0, SIZE]],
  [[0, SIZE], [13, 31], [10, 20], [SIZE, 20], [SIZE, SIZE]],
];

describe('Polygons that tile an area', () => {
  const seeds = Array.from({ length: 12 }, (_, n) => n + 1);

  test.each(seeds)('of rectangles: each point lies in exactly one (%i)', (seed) => {
    const tiles = rectangles(seed);
    expect(tiles.length).toBeGreaterThan(8);
    expect(everyPoint().filter((point) => owners(tiles, point) !== 1)).toEqual([]);
  });

  test.each(seeds)('of any shape: each point, a vertex too, lies in exactly one (%i)', (seed) => {
    const tiles = net(seed);
    expect(tiles.length).toBeGreaterThan(25);
    expect(everyPoint().filter((point) => owners(tiles, point) !== 1)).toEqual([]);
  });

  test('that are concave: each point in exactly one, whichever way a ring is drawn', () => {
    const turned = INTERLOCKED.map((tile) => tile.toReversed());
    expect(everyPoint().filter((point) => owners(INTERLOCKED, point) !== 1)).toEqual([]);
    expect(everyPoint().filter((point) => owners(turned, point) !== 1)).toEqual([]);
  });

  test('are exact in micro-degrees, a unit either side of a slanting edge a district long', () => {
    const [west, south, reach] = [103_900_000, 30_500_000, 300_000];
    const ring: Ring = [[west, south], [west + reach, south], [west + reach, south + reach]];
    const on: Point = [west + 123_457, south + 123_457];
    expect(contains(ring, on)).toBe(true);
    expect(contains(ring, [on[0] - 1, on[1]])).toBe(false);
    expect(contains(ring.toReversed(), on)).toBe(true);
    expect(contains(ring.toReversed(), [on[0] - 1, on[1]])).toBe(false);
  });
});

describe('One polygon', () => {
  const square: Ring = [[10, 20], [30, 20], [30, 40], [10, 40]];

  test.each([
    ['its south-western corner', [10, 20], true], ['its western edge', [10, 30], true],
    ['its southern edge', [20, 20], true], ['its eastern edge', [30, 30], false],
    ['its northern edge', [20, 40], false], ['its other corners', [30, 40], false],
    ['what lies inside', [29, 39], true], ['what lies outside', [9, 30], false],
  ] as const)('is half open: %s', (_, point, inside) => {
    expect(contains(square, point)).toBe(inside);
  });

  test('has bounds and a centre', () => {
    expect(boundsOf(square)).toEqual({ west: 10, south: 20, east: 30, north: 40 });
    expect(centreOf(square)).toEqual([20, 30]);
    expect(centreOf([[0, 0], [6, 0], [0, 6]])).toEqual([2, 2]);
    expect(centreOf([[0, 0], [8, 4]])).toEqual([4, 2]);
  });

  test('of no vertices contains nothing', () => {
    expect(contains([], [0, 0])).toBe(false);
  });
});
