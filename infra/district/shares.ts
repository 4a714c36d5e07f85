import { openDice } from './dice.ts';

/**
 * A total divided by weights so that the parts are whole and add up to it exactly: everyone gets
 * `least`, the rest goes by weight, and what rounding leaves goes to the largest remainders.
 */
export function shares(total: number, weights: readonly number[], least = 0): number[] {
  const rest = total - least * weights.length;
  if (rest < 0) throw new RangeError(`${total} is too little for ${weights.length} of ${least}`);
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  if (sum === 0) return weights.map(() => least);
  const parts = weights.map((weight) => least + Math.floor((rest * weight) / sum));
  const left = total - parts.reduce((whole, part) => whole + part, 0);
  for (const at of byRemainder(weights, rest, sum).slice(0, left)) {
    parts[at] = (parts[at] ?? 0) + 1;
  }
  return parts;
}

/** So many of a list, spread by chance but always the same; the preferred ones come first. */
export function chosen<T>(
  list: readonly T[], count: number, reason: string, preferred: (one: T) => boolean = () => false,
): T[] {
  const dice = openDice('chosen', reason, list.length);
  return list
    .map((one, at) => ({ one, at, rank: preferred(one) ? -1 : dice.roll(1 << 30) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** A list cut into parts of these lengths, in order. */
export function cut<T>(list: readonly T[], lengths: readonly number[]): T[][] {
  let from = 0;
  return lengths.map((length) => list.slice(from, (from += length)));
}

function byRemainder(weights: readonly number[], rest: number, sum: number): number[] {
  return weights
    .map((weight, at) => ({ at, remainder: (rest * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
    .map(({ at }) => at);
}
