import type { Ring } from '@linli/schemas/district/places.ts';

/** A rectangle in whole micro-degrees, so that neighbours share their edges exactly. */
export interface Rectangle {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * A rectangle cut into as many as there are weights, each about as large as its weight: halves
 * are halved again, always across the longer side, so nothing is left over and nothing overlaps.
 */
export function tile(whole: Rectangle, weights: readonly number[]): Rectangle[] {
  if (weights.length <= 1) return weights.map(() => whole);
  const middle = middleOf(weights);
  const [first, second] = [weights.slice(0, middle), weights.slice(middle)];
  const share = sumOf(first) / sumOf(weights);
  const [one, other] = halve(whole, share);
  return [...tile(one, first), ...tile(other, second)];
}

export function ringOf({ west, south, east, north }: Rectangle): Ring {
  return [[west, south], [east, south], [east, north], [west, north]];
}

export function areaOf({ west, south, east, north }: Rectangle): number {
  return (east - west) * (north - south);
}

/** The middle tenth of a rectangle, a side at a time: premises inside their plot. */
export function middleTenth({ west, south, east, north }: Rectangle): Rectangle {
  const [across, up] = [Math.max(1, (east - west) / 10), Math.max(1, (north - south) / 10)];
  const [left, bottom] = [(west + east - across) / 2, (south + north - up) / 2];
  return {
    west: Math.floor(left), south: Math.floor(bottom),
    east: Math.ceil(left + across), north: Math.ceil(bottom + up),
  };
}

function halve(whole: Rectangle, share: number): [Rectangle, Rectangle] {
  const { west, south, east, north } = whole;
  if (east - west >= north - south) {
    const line = west + Math.round((east - west) * share);
    return [{ ...whole, east: line }, { ...whole, west: line }];
  }
  const line = south + Math.round((north - south) * share);
  return [{ ...whole, north: line }, { ...whole, south: line }];
}

/** Where the weights are halved most evenly; at least one stays on either side. */
function middleOf(weights: readonly number[]): number {
  const half = sumOf(weights) / 2;
  let [count, weight] = [0, 0];
  for (const next of weights.slice(0, -1)) {
    if (count > 0 && weight + next / 2 > half) break;
    weight += next;
    count += 1;
  }
  return count;
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
