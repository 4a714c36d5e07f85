/** The run's seed: one that is told finds again what another run found. */
export const SEED = Number(process.env['LINLI_TEST_SEED'] ?? Math.floor(Math.random() * 1e9));

/** Whole numbers from 0 to below the bound, the same for the same seed (mulberry32). */
export function chance(seed: number): (bound: number) => number {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}
