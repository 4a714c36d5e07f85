import { contains } from '@linli/kernel/polygon.ts';
import type { Point, Ring } from '@linli/kernel/polygon.ts';

/** A vertex as the graph says it: degrees, WGS 84. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

const MICRO = 1_000_000;

/** Whole micro-degrees, about a tenth of a metre: the grain of every boundary. */
export function pointOf({ longitude, latitude }: Position): Point {
  return [Math.round(longitude * MICRO), Math.round(latitude * MICRO)];
}

/** Whether a point is of this earth: what is not lies in no grid, and fits no column. */
export function isOnEarth({ longitude, latitude }: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

export function positionsOf(ring: Ring): Position[] {
  return ring.map(([x, y]) => ({ longitude: x / MICRO, latitude: y / MICRO }));
}

/** Of grids that tile a community at most one contains a point, a shared edge too (G-01). */
export function gridContaining<G extends { readonly boundary: Ring }>(
  candidates: readonly G[],
  point: Point,
): G | null {
  return candidates.find(({ boundary }) => contains(boundary, point)) ?? null;
}
