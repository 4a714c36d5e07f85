import { openDice } from './dice.ts';
import type { Plan } from './plan.ts';
import { cut, shares } from './shares.ts';

export type Form = 'COMMODITY' | 'RESETTLEMENT' | 'OLD';

export interface Kind {
  readonly form: Form;
  /** One of two neighbouring resettlement estates with one party organisation between them. */
  readonly paired: boolean;
}

const COMMODITY: Kind = { form: 'COMMODITY', paired: false };
const SINGLE: Kind = { form: 'RESETTLEMENT', paired: false };
const PAIRED: Kind = { form: 'RESETTLEMENT', paired: true };
const OLD: Kind = { form: 'OLD', paired: false };

/**
 * What kind each estate is, community by community. The first estate of the first community is
 * a commodity estate; resettlement estates come next to each other; the rest falls by chance,
 * four times as often to commodity housing in a street (街道) as in a town (R-G-32).
 */
export function formsOf(plan: Plan, counts: readonly number[], towns: readonly string[]): Kind[][] {
  const { commodity, single, pairs } = plan.estates;
  const singles = shares(single, weights('single', counts.length));
  const doubles = shares(pairs, weights('pairs', counts.length));
  const kinds = counts.map((count, at) => settle(count, singles[at] ?? 0, doubles[at] ?? 0));
  const streets = counts.flatMap((count, at) => Array<boolean>(count).fill(isStreet(towns[at])));
  return cut(sell(kinds.flat(), streets, commodity), counts);
}

/** Behind the first estate: the resettlement estates of a community, the paired ones last. */
function settle(count: number, singles: number, doubles: number): Kind[] {
  const settled = [...Array<Kind>(singles).fill(SINGLE), ...Array<Kind>(2 * doubles).fill(PAIRED)];
  if (settled.length >= count) throw new RangeError('More resettlement estates than room for them');
  return [OLD, ...settled, ...Array<Kind>(count - 1 - settled.length).fill(OLD)];
}

function sell(kinds: readonly Kind[], streets: readonly boolean[], commodity: number): Kind[] {
  const dice = openDice('commodity');
  const ranks = kinds.map((_, at) => (at === 0 ? -1 : dice.roll(1 << 30) / (streets[at] ? 4 : 1)));
  const sold = kinds
    .flatMap(({ form }, at) => (form === 'OLD' ? [at] : []))
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
    .slice(0, commodity);
  const chosen = new Set(sold);
  return kinds.map((kind, at) => (chosen.has(at) ? COMMODITY : kind));
}

function isStreet(town: string | undefined): boolean {
  return town?.at(6) === '0';
}

function weights(reason: string, count: number): number[] {
  const dice = openDice('forms', reason);
  return Array.from({ length: count }, () => dice.between(50, 99));
}
