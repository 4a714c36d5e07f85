import { describe, expect, test } from '@jest/globals';
import { contains } from '@linli/kernel/polygon.ts';
import type { GridRow, Ring } from '@linli/schemas/district/places.ts';
import { openDice } from './dice.ts';
import { shalong } from './shalong.ts';
import { shuangliu } from './shuangliu.ts';
import { areaOf, ringOf, tile } from './tiling.ts';

const POINTS_EACH = 20;

describe('a rectangle cut by weights', () => {
  const whole = { west: 0, south: 0, east: 1_000, north: 700 };
  const parts = tile(whole, [1, 2, 3, 4, 5, 6, 7]);

  test('leaves nothing over and overlaps nowhere', () => {
    expect(parts.reduce((sum, part) => sum + areaOf(part), 0)).toBe(areaOf(whole));
    for (let x = 0; x < 1_000; x += 13) {
      for (let y = 0; y < 700; y += 13) {
        expect(parts.filter((part) => contains(ringOf(part), [x, y]))).toHaveLength(1);
      }
    }
  });

  test('gives each about what it weighs', () => {
    const shares = parts.map((part) => (areaOf(part) / areaOf(whole)) * 28);
    for (const [at, share] of shares.entries()) expect(Math.abs(share - at - 1)).toBeLessThan(0.1);
  });
});

describe.each([['双流区', shuangliu()], ['水城区', shalong()]])('the ground of %s', (_, district) => {
  const communities = district.divisions.filter(({ level }) => level === 'COMMUNITY');
  const byCommunity = Map.groupBy(district.grids, ({ division }) => division);
  const grids = (community: string, kind: GridRow['kind']) =>
    (byCommunity.get(community) ?? []).filter((grid) => grid.kind === kind);
  const boundaries = new Map([
    ...district.divisions.map(({ code, boundary }) => [code, boundary] as const),
    ...district.estates.map(({ id, boundary }) => [id, boundary] as const),
    ...district.grids.map(({ id, boundary }) => [id, boundary] as const),
  ]);

  test('lies at any point of a community in exactly one micro-grid', () => {
    for (const { code, boundary } of communities) {
      const micros = grids(code, 'MICRO');
      for (const point of pointsIn(code, boundary, micros)) {
        const found = micros.filter((grid) => contains(grid.boundary, point));
        expect(found).toHaveLength(1);
      }
    }
  });

  test('lies in one community only', () => {
    for (const { code, boundary } of communities) {
      for (const point of pointsIn(code, boundary, [])) {
        const found = communities.filter((each) => contains(each.boundary, point));
        expect(found.map((each) => each.code)).toEqual([code]);
      }
    }
  });

  test.each<[string, () => [parent: string | null, Ring][]]>([
    ['divisions in divisions', () => district.divisions.map((it) => [it.parentCode, it.boundary])],
    ['a master grid in its community', () => inside('MASTER', ({ division }) => division)],
    ['general grids in master grids', () => inside('GENERAL', ({ parentId }) => parentId)],
    ['micro-grids in general grids', () => inside('MICRO', ({ parentId }) => parentId)],
    ['micro-grids in estates', () => inside('MICRO', ({ estateId }) => estateId)],
  ])('is shared out without a rest: %s', (_name, rows) => {
    const children = Map.groupBy(rows(), ([parent]) => parent);
    for (const [parent, rings] of children) {
      if (parent === null) continue;
      const whole = boundaries.get(parent) ?? [];
      expect(rings.reduce((sum, [, ring]) => sum + sizeOf(ring), 0)).toBe(sizeOf(whole));
      expect(rings.every(([, ring]) => isWithin(ring, whole))).toBe(true);
    }
  });

  test('holds the premises of a dedicated grid within its community', () => {
    for (const grid of district.grids.filter(({ kind }) => kind === 'DEDICATED')) {
      expect(isWithin(grid.boundary, boundaries.get(grid.division) ?? [])).toBe(true);
    }
  });

  function inside(kind: GridRow['kind'], parentOf: (grid: GridRow) => string | null) {
    return district.grids.filter((grid) => grid.kind === kind)
      .map((grid): [string | null, Ring] => [parentOf(grid), grid.boundary]);
  }
});

/** Points by chance, and on vertices and edges where neighbours meet, if they are inside. */
function pointsIn(code: string, boundary: Ring, grids: readonly GridRow[]) {
  const dice = openDice('points', code);
  const [[west, south], [east, north]] = extentOf(boundary);
  const scattered = Array.from({ length: POINTS_EACH }, () =>
    [dice.between(west, east - 1), dice.between(south, north - 1)] as const);
  const met = grids.flatMap((grid) => {
    const [[left, bottom], [right, top]] = extentOf(grid.boundary);
    return [...grid.boundary, [left, Math.floor((bottom + top) / 2)] as const,
      [Math.floor((left + right) / 2), top] as const];
  });
  return [...scattered, ...met].filter((point) => contains(boundary, point));
}

type Extent = readonly [southWest: readonly [number, number], northEast: readonly [number, number]];

function extentOf(ring: Ring): Extent {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [[Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]];
}

function sizeOf(ring: Ring): number {
  const [[west, south], [east, north]] = extentOf(ring);
  return (east - west) * (north - south);
}

function isWithin(ring: Ring, whole: Ring): boolean {
  const [[west, south], [east, north]] = extentOf(whole);
  return ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}
