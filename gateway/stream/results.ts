import type { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { masked } from '../answers/masking.ts';
import type { ClientRequest } from '../client-request.ts';
import { fault } from '../errors.ts';
import type { Events } from './events.ts';
import type { Flow } from './flow.ts';
import { SUBJECT } from './watched.ts';
import type { Watched } from './watched.ts';

export interface Watching {
  readonly apollo: ApolloServer<ClientRequest>;
  readonly watched: Watched;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly events: Events;
  readonly flow: Flow;
  /** A request of its own for each event, of who asks as they are now. */
  readonly request: () => Promise<ClientRequest>;
  readonly asker: Pick<ClientRequest, 'requestId' | 'telling'>;
}

/** A result for each event that its subscriber may see, and an error as the last one. */
export async function* results(watching: Watching): AsyncGenerator<ExecutionResult> {
  const { events, flow, watched, asker: { requestId, telling } } = watching;
  try {
    for (;;) {
      const { subject, division, cursor } = await events.next();
      if (!watched.concerns(subject, division)) continue;
      const result = await read(watching, subject);
      if (!result) continue;
      flow.id = cursor;
      yield result;
      await flow.taken();
    }
  } catch (error) {
    flow.id = null;
    const { language } = telling;
    const told = masked(asFault(error, requestId).toJSON(), { requestId, language });
    yield { errors: [asError(told)] };
  }
}

/** The client's own selection of the one that changed; null: it is none of theirs to see. */
async function read(
  { apollo, watched: { query, key }, variables, request }: Watching, subject: string,
): Promise<ExecutionResult | null> {
  const contextValue = await request();
  const asked = { query, variables: { ...variables, [SUBJECT]: subject } };
  const { body } = await apollo.executeOperation(asked, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer comes whole');
  const { data, errors = [] } = body.singleResult;
  const isThere = data?.[key] !== null && data?.[key] !== undefined;
  const isDenied = errors.every(({ extensions }) => extensions?.['code'] === 'FORBIDDEN');
  if (!isThere && isDenied) return null;
  return { data: data ?? null, ...(errors.length > 0 && { errors: errors.map(asError) }) };
}

/** What is formatted already, as graphql-sse wants to be handed it. */
function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { ...(path && { path }), ...(extensions && { extensions }) });
}

function asFault(error: unknown, requestId: string): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof AccessDenied) return fault(error.code);
  log.error({ err: error, requestId }, 'a stream broke');
  return fault('INTERNAL_SERVER_ERROR');
}
