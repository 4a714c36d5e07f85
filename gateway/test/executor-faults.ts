import type { GraphQLFormattedError } from 'graphql';

/**
 * What goes wrong, decided by what is asked and never by when or together with what: joined or
 * apart, the same entity fares the same.
 */
export interface Fate {
  isDown(subgraph: string): boolean;
  isHung(subgraph: string): boolean;
  /** Whether this field of this entity fails, or the entity is not found. */
  strikes(kind: 'field' | 'entity', what: string): boolean;
  /** What a subgraph says instead of a leaf's value. */
  lie(key: string, value: unknown): unknown;
  drops(subgraph: string): boolean;
}

export function fateOf(seed: number | null): Fate {
  const kind = seed === null ? 0 : seed % 6;
  const odds = (text: string): number => (seed === null ? 1 : hash(`${seed} ${text}`));
  return {
    isDown: (name) => kind === 1 && odds(`down ${name}`) < 0.3,
    isHung: (name) => kind === 2 && odds(`hung ${name}`) < 0.3,
    strikes: (what, text) =>
      (kind === 3 || kind === 5) && odds(`${what} ${text}`) < (what === 'field' ? 0.08 : 0.15),
    lie: (key, value) => {
      const isLied = (kind === 4 || kind === 5) && key !== '__typename'
        && odds(`lie ${key} ${String(value)}`) < 0.08;
      if (!isLied) return value;
      return LIES[Math.floor(odds(`which ${key} ${String(value)}`) * LIES.length)];
    },
    drops: (name) => kind === 5 && odds(`drop ${name}`) < 0.15,
  };
}

const LIES = [null, null, 7.5, 'a lie', true, { a: 'lie' }];

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The answer as a lying subgraph gives it. */
export function afflict({ data, errors }: Answer, subgraph: string, fate: Fate): Answer {
  const lied = data && Object.fromEntries(Object.entries(data).map(([key, value]) => {
    const list = liedAbout(key, value, fate);
    const isShort = Array.isArray(list) && /^_(entities$|_*e\d)/.test(key) && fate.drops(subgraph);
    return [key, isShort ? list.slice(1) : list];
  }));
  return { data: lied ?? null, ...(errors && { errors }) };
}

function liedAbout(key: string, value: unknown, fate: Fate): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => liedAbout(key, each, fate));
  if (typeof value !== 'object') return fate.lie(key, value);
  if (value === null) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, liedAbout(name, each, fate)]));
}

/** A number from 0 to 1 that belongs to a text. */
export function hash(text: string): number {
  let mixed = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 16_777_619);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
}
