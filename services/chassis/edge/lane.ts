import type { Answerable } from '../audit/refusals.ts';
import { noteDenials } from '../audit/refusals.ts';
import type { Engine, Executed } from './compiled.ts';
import { maskExecuted } from './masking.ts';
import type { Variables } from './represented.ts';
import type { SecondLock } from './second-lock.ts';

/** An answer as it is sent. */
export interface Answer {
  readonly contentType: string;
  readonly text: string;
}

/** Null for whatever the server has to see to: an operation's first uses, a write, a refusal. */
export type Lane<C> = (
  body: unknown, accept: string | undefined, context: C,
) => Promise<Answer | null>;

/** Answers what is asked again and again without the server, whose pipeline costs more than it. */
export function openLane<C extends Answerable>(engine: Engine<C>, lock: SecondLock<C>): Lane<C> {
  return async (body, accept, context) => {
    const contentType = ANSWERED_AS.get(accept ?? '');
    const asked = contentType === undefined ? null : readAsked(body);
    if (contentType === undefined || !asked) return null;
    const { query, operationName, variables } = asked;
    const compiled = engine.compiled(query, operationName);
    if (!compiled || !lock.allows(context, compiled.document, variables)) return null;
    const executed = await compiled.run(context, variables);
    return executed && { contentType, text: textOf(executed, context) };
  };
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** By what is accepted: the gateway's own words, and none. All else the server weighs. */
const ANSWERED_AS: ReadonlyMap<string, string> = new Map([
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  [
    'application/graphql-response+json, application/json',
    'application/graphql-response+json; charset=utf-8',
  ],
]);

interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Variables;
}

function readAsked(body: unknown): Asked | null {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables, extensions } = body;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  const given = variables ?? {};
  return isRecord(given) ? { query, operationName, variables: given } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf({ data, errors }: Executed, context: Answerable): string {
  if (!errors) return JSON.stringify({ data });
  noteDenials(errors, context);
  return JSON.stringify({ errors: errors.map(maskExecuted), data });
}
