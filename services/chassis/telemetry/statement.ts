import type { Told } from './tracing.ts';

/** So much of a statement tells which it is. */
const LONGEST = 2_000;

/** The statement a driver was given, as a span tells it: literals are left out of its text. */
export function tellStatement(asked: unknown): Told {
  const text = textOf(asked).replaceAll(/'(?:[^']|'')*'/g, '?').slice(0, LONGEST);
  const [verb = 'SQL'] = /^[a-z]+/i.exec(text.trimStart()) ?? [];
  const attributes = { 'db.system.name': 'postgresql', 'db.query.text': text };
  return { name: verb.toUpperCase(), kind: 'CLIENT', attributes };
}

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  const holds = typeof asked === 'object' && asked !== null && 'text' in asked;
  return holds && typeof asked.text === 'string' ? asked.text : '';
}
