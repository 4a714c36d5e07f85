import { isPurpose } from '@linli/chassis/authorization/grant-text.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Telling } from './answers/telling.ts';
import { fault } from './errors.ts';
import type { Bill } from './limits/bill.ts';
import type { Client } from './limits/clients.ts';
import type { Tally } from './tally.ts';

/** One request of a client: who asks, until when, and what it has cost so far. */
export interface ClientRequest {
  readonly actor: Actor;
  /** The program they ask through. */
  readonly client: Client;
  readonly bill: Bill;
  readonly requestId: string;
  /** What the operation calls itself; null where it has no name. Asked where it is refused. */
  readonly operation?: () => string | null;
  readonly telling: Telling;
  /** One deadline for the whole request; every subgraph gets what is left of it. */
  readonly deadlineAt: number;
  readonly gone: Gone;
  /** What of the client's headers a subgraph may see. */
  readonly forwarded: Readonly<Record<string, string>>;
  readonly tally: Tally;
  /** Whether it opens a stream: a subscription is checked then, and not run. */
  readonly isOpening?: boolean;
}

/** Whether the client has hung up: nobody waits for what they asked. */
export interface Gone {
  readonly aborted: boolean;
}

/** Apollo hands contexts on untyped. Subgraphs are asked for a client, or not at all. */
export function asClientRequest(context: object): ClientRequest {
  if (!isClientRequest(context)) throw new Error('There is no client to ask for');
  return context;
}

function isClientRequest(context: object): context is ClientRequest {
  return 'actor' in context && 'deadlineAt' in context;
}

/** In place of a client, for whom a plan is made ahead and nothing is asked. */
export const WARMING = { warming: true } as const;

export function isWarming(context: object): boolean {
  return context === WARMING;
}

type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** All that passes. Internal headers that a client made up end here. */
const FORWARDED = ['traceparent', 'accept-language'] as const;

export function forwardedHeaders(headers: IncomingHeaders): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of FORWARDED) {
    const value = headers[name];
    if (typeof value === 'string') passed[name] = value;
  }
  return passed;
}

/** What the request says it is for; null where it says nothing, a mistake where it is no word. */
export function purposeFrom(headers: IncomingHeaders): string | null {
  const said = headers['x-purpose'];
  if (said === undefined) return null;
  if (typeof said === 'string' && isPurpose(said)) return said;
  const words = {
    en: 'x-purpose is a word such as APPRAISAL', zh: 'x-purpose 须为目的代码,如 APPRAISAL',
  };
  throw fault('BAD_REQUEST', { words });
}

/** The client's own id where it is a harmless one, so that its log and ours can be joined. */
export function requestIdFrom(headers: IncomingHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}
