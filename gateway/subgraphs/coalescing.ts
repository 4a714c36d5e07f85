import { createHash } from 'node:crypto';
import type { Actor } from '@linli/kernel/actor.ts';
import type { ClientRequest } from '../client-request.ts';
import { awaitAnswer, deadlineIn, letGo, overdue } from './deadline.ts';
import type { SubgraphResponse } from './response-guard.ts';

/** Asks, or waits for an equal query of the same kind of caller that is under way already. */
export type Coalesce = (
  body: string,
  client: ClientRequest,
  ask: (shared: ClientRequest) => Promise<SubgraphResponse>,
) => Promise<SubgraphResponse>;

/** One query under way, asked for by whoever waits: it ends when nobody does any more. */
interface Flight {
  readonly answer: Promise<SubgraphResponse>;
  readonly nobody: AbortController;
  waiting: number;
  isShared: boolean;
}

/**
 * `timeoutMs` is the time of all together: each who waits leaves at their own deadline, and nobody
 * gets less for having joined one who had less left.
 */
export function openCoalescing(timeoutMs: number, joined: () => void): Coalesce {
  const flights = new Map<string, Flight>();
  const start = (key: string, client: ClientRequest, ask: Parameters<Coalesce>[2]): Flight => {
    const nobody = new AbortController();
    const shared = { ...client, deadlineAt: Date.now() + timeoutMs, gone: nobody.signal };
    const answer = ask(shared).finally(() => flights.get(key) === flight && flights.delete(key));
    const flight: Flight = { answer, nobody, waiting: 0, isShared: false };
    answer.catch(() => undefined);
    flights.set(key, flight);
    return flight;
  };
  return async (body, client, ask) => {
    const key = `${identityClass(client)} ${body}`;
    const known = flights.get(key);
    if (known) {
      known.isShared = true;
      joined();
    }
    const flight = known ?? start(key, client, ask);
    flight.waiting += 1;
    try {
      const response = await whileWaiting(flight.answer, client);
      // The gateway merges into what it is given, so what is shared is given to nobody.
      return flight.isShared ? structuredClone(response) : response;
    } finally {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        flight.nobody.abort();
        if (flights.get(key) === flight) flights.delete(key);
      }
    }
  };
}

async function whileWaiting<T>(answer: Promise<T>, client: ClientRequest): Promise<T> {
  const deadline = deadlineIn(client.deadlineAt - Date.now(), client.gone);
  const late = overdue(deadline, performance.now());
  if (late) throw late;
  const { promise: left, reject } = Promise.withResolvers<never>();
  const waiting = { deadline, end: reject };
  awaitAnswer(waiting);
  return await Promise.race([answer, left]).finally(() => letGo(waiting));
}

/** Everything of a caller that an answer can depend on; found once for each actor. */
export function identityClass({ actor, forwarded }: ClientRequest): string {
  const known = classes.get(actor);
  const text = known ?? createHash('sha256').update(JSON.stringify(actor)).digest('base64url');
  if (known === undefined) classes.set(actor, text);
  return `${text} ${forwarded['accept-language'] ?? ''}`;
}

const classes = new WeakMap<Actor, string>();
