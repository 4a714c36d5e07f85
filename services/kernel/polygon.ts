/** Longitude and latitude in whole micro-degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** The vertices of a polygon in order, closed implicitly. */
export type Ring = readonly Point[];

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Whether the point lies in the polygon, its western and southern edges counted and its eastern and
 * northern ones not. So of polygons that tile an area exactly one contains any point, a shared
 * vertex too. Exact: whole numbers, no division; edges up to 90 degrees long stay below 2^53.
 */
export function contains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const vertex of ring) {
    if (previous && crossesEastOf(previous, vertex, x, y)) inside = !inside;
    previous = vertex;
  }
  return inside;
}

export function boundsOf(ring: Ring): Bounds {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of ring) {
    bounds.west = Math.min(bounds.west, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.east = Math.max(bounds.east, x);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds;
}

/** The centre of gravity in whole micro-degrees; of a ring without area, that of its bounds. */
export function centreOf(ring: Ring): Point {
  const { west, south, east, north } = boundsOf(ring);
  let [area, momentX, momentY] = [0, 0, 0];
  let previous = ring.at(-1) ?? [west, south];
  for (const vertex of ring) {
    // Measured from a corner, so that the products stay small enough to be exact.
    const [x1, y1] = [previous[0] - west, previous[1] - south];
    const [x2, y2] = [vertex[0] - west, vertex[1] - south];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    momentX += (x1 + x2) * cross;
    momentY += (y1 + y2) * cross;
    previous = vertex;
  }
  if (area === 0) return [Math.round((west + east) / 2), Math.round((south + north) / 2)];
  return [Math.round(west + momentX / (3 * area)), Math.round(south + momentY / (3 * area))];
}

/** Whether the ray from the point due east crosses the edge; one that only touches it does not. */
function crossesEastOf(a: Point, b: Point, x: number, y: number): boolean {
  if ((a[1] <= y) === (b[1] <= y)) return false;
  if (x >= Math.max(a[0], b[0])) return false;
  if (x < Math.min(a[0], b[0])) return true;
  const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
  return (x - low[0]) * (high[1] - low[1]) < (high[0] - low[0]) * (y - low[1]);
}
