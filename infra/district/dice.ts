/** A throw that depends on its name alone: the same name, the same throws, on every machine. */
export interface Dice {
  /** A whole number from 0 to sides - 1. */
  roll(sides: number): number;
  between(low: number, high: number): number;
  pick<T>(list: readonly [T, ...(readonly T[])]): T;
}

export function openDice(...name: readonly (string | number)[]): Dice {
  let state = hash(name.join('/'));
  const roll = (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    return mix(state) % sides;
  };
  return {
    roll,
    between: (low, high) => low + roll(high - low + 1),
    pick: (list) => list[roll(list.length)] ?? list[0],
  };
}

/** FNV-1a: fast, and good enough to spread names over 32 bits once mixed. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum;
}

/** The finish of mulberry32. */
function mix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
