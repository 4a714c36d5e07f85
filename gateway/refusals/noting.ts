import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { ClientRequest } from '../client-request.ts';
import type { Refusals } from './recorder.ts';
import { isRecorded } from './refusing.ts';

declare module 'fastify' {
  interface FastifyInstance {
    refusals: Pick<Refusals, 'note'>;
  }
}

/** A request that was refused before anything of it was run. */
export function noteRefused(
  { server, actor, client, question, id: requestId }: FastifyRequest, code: string,
): void {
  const operation = operationOf(question);
  server.refusals.note({ actor, client: client?.id ?? null, operation, code, requestId });
}

/** What was refused of an answer here; what a subgraph refused stands in its own chain. */
export function noteAnswered(
  { note }: Pick<Refusals, 'note'>,
  errors: readonly Pick<GraphQLFormattedError, 'extensions'>[] | undefined,
  { actor, client, operation, requestId }: ClientRequest,
): void {
  if (!errors) return;
  const ours = errors.filter(({ extensions }) => !extensions?.['serviceName']);
  for (const code of new Set(ours.map(({ extensions }) => extensions?.['code']))) {
    if (!isRecorded(code)) continue;
    note({ actor, client: client.id, operation: operation?.() ?? null, code, requestId });
  }
}

/** What of a question tells its name. */
interface Asked {
  readonly operationName?: string | null;
  readonly query?: string | null;
}

/** By which name it is asked, or the first that its document has: never more of the document. */
export function operationOf(question: Asked | null): string | null {
  const { operationName, query } = question ?? {};
  return operationName ?? FIRST_NAMED.exec(query?.slice(0, LOOKED_AT) ?? '')?.[1] ?? null;
}

const FIRST_NAMED = /\b(?:query|mutation|subscription)\s+(\w+)/;
const LOOKED_AT = 2_000;
