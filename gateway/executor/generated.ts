/**
 * The compiler writes small functions as text, because objects made and read by literal names are
 * what the engine is fastest at. Only names that pass `named` and JSON ever stand in such text.
 */

/** What the compiler does not know: the operation goes to the stock executor. */
export class Unsupported extends Error {}

/** What no answer should hold. The slow shaping says what is wrong with it. */
export class Unexpected extends Error {}

/** An object of an answer, as it came or as it goes. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name as it may stand in code; not one that every object is born with. */
export function named(name: string): string {
  const isOurs = /^[_A-Za-z][_0-9A-Za-z]*$/.test(name) && !(name in Object.prototype);
  if (!isOurs) throw new Unsupported(`the name ${name}`);
  return `"${name}"`;
}

/** A function of written text, in which `given` stands by its names. */
export function generate<F>(given: Readonly<Record<string, unknown>>, body: string): F {
  return new Function(...Object.keys(given), `"use strict";\n${body}`)(...Object.values(given));
}
