import type { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { ClientRequest } from '../client-request.ts';
import { fault } from '../errors.ts';
import type { Bill } from '../limits/bill.ts';
import type { Client } from '../limits/clients.ts';
import { newTally } from '../tally.ts';
import { isCursor } from './cursor.ts';
import { openEvents } from './events.ts';
import type { Events } from './events.ts';
import type { Feed } from './feed.ts';
import { newFlow } from './flow.ts';
import type { Flow } from './flow.ts';
import { results } from './results.ts';
import { watchedBy } from './watched.ts';

export interface SubscribeOptions {
  readonly apollo: ApolloServer<ClientRequest>;
  readonly feed: Feed;
  readonly billFor: (client: Client, requestId: string) => Bill;
  readonly timeoutMs: number;
  /** The schema in service. */
  readonly schema: () => GraphQLSchema;
}

/** Who subscribes, and to what. */
export interface Subscriber {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where they were when they went away; null: they begin now. */
  readonly lastEventId: string | null;
  /** The request that opens the stream. */
  readonly request: ClientRequest;
  /** Who asks as they are now; throws once they may not. */
  readonly identify: () => Promise<Actor>;
}

export interface Subscribed extends Disposable {
  readonly events: Events;
  readonly flow: Flow;
  readonly results: AsyncGenerator<ExecutionResult>;
}

/** A subscription is parsed, checked, authorized and priced before it opens: what is wrong. */
export async function admit(
  { apollo }: SubscribeOptions, { query, variables, request }: Subscriber,
): Promise<readonly GraphQLFormattedError[]> {
  const contextValue = { ...request, isOpening: true };
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer comes whole');
  return body.singleResult.errors ?? [];
}

/** Only of what was admitted. */
export async function subscribe(
  { apollo, feed, billFor, timeoutMs, schema }: SubscribeOptions,
  { query, variables, lastEventId, request, identify }: Subscriber,
): Promise<Subscribed> {
  const watched = watchedBy(parse(query), schema(), variables);
  if (lastEventId !== null && !isCursor(lastEventId)) throw fault('EVENTS_LOST');
  const { tenant } = request.actor;
  const events = await openEvents(feed, { tenant, stream: watched.stream }, lastEventId);
  const flow = newFlow();
  const looking = setInterval(() => {
    identify().catch((error: unknown) => events.end(endOf(error)));
  }, TOKEN_MS);
  const asNow = async (): Promise<ClientRequest> => ({
    ...request,
    actor: await identify(),
    bill: billFor(request.client, request.requestId),
    deadlineAt: Date.now() + timeoutMs,
    tally: newTally(),
  });
  return {
    events,
    flow,
    results: results({
      apollo, watched, variables, events, flow, request: asNow, asker: request,
    }),
    [Symbol.dispose]() {
      clearInterval(looking);
      events.end(fault('STREAM_ENDED'));
      flow.take();
      events[Symbol.dispose]();
    },
  };
}

/** How often a stream's token is looked at while nothing happens. */
const TOKEN_MS = 1_000;

function endOf(error: unknown): Error {
  return error instanceof AccessDenied ? fault(error.code) : fault('IDENTITY_UNAVAILABLE');
}
