import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { Dispatcher } from 'undici';
import type { Signer } from '@linli/chassis/identity.ts';
import { log } from '@linli/chassis/log.ts';
import { asClientRequest } from './client-request.ts';
import type { ClientRequest } from './client-request.ts';
import { openDeadline } from './deadline.ts';
import { distinct, fanOut, fanOutErrors } from './representations.ts';
import { guardResponse } from './response-guard.ts';
import type { SubgraphResponse } from './response-guard.ts';
import type { Subgraph } from './supergraph.ts';

/** The road to one subgraph: its sockets belong to one generation and close with it. */
export interface SubgraphLink extends GraphQLDataSource, AsyncDisposable {
  readonly name: string;
  ready(): Promise<boolean>;
}

export interface LinkOptions {
  readonly signer: Signer;
  readonly timeoutMs: number;
}

type Operation = Parameters<GraphQLDataSource['process']>[0]['request'];

const RESPONSE_BYTES = 32 * 1024 * 1024;

/** Less than the subgraph's own 65 s: whoever closes second may write into a closed socket. */
const KEEP_ALIVE_MS = 4_000;

/** One data source for a subgraph: signed, bounded in time and size, each entity asked for once. */
export function openLink({ name, url }: Subgraph, options: LinkOptions): SubgraphLink {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, {
    connections: 48,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxResponseSize: RESPONSE_BYTES,
    connect: { timeout: 2_000 },
  });
  const send = (operation: Operation, client: ClientRequest): Promise<SubgraphResponse> =>
    ask(pool, { name, path, operation, client, ...options });

  return {
    name,
    async process({ request, context }) {
      const client = asClientRequest(context);
      const representations: unknown = request.variables?.['representations'];
      if (!Array.isArray(representations)) return send(request, client);
      return sendDistinct(representations, request, (operation) => send(operation, client));
    },
    ready: async () => {
      const { statusCode, body } = await pool.request({
        path: '/health/ready',
        method: 'GET',
        signal: AbortSignal.timeout(2_000),
      });
      await body.dump();
      return statusCode === 200;
    },
    [Symbol.asyncDispose]: () => pool.close(),
  };
}

async function sendDistinct(
  representations: readonly unknown[],
  request: Operation,
  send: (operation: Operation) => Promise<SubgraphResponse>,
): Promise<SubgraphResponse> {
  const asked = distinct(representations);
  const variables = { ...request.variables, representations: asked.unique };
  const response = await send({ ...request, variables });
  const entities = response.data?.['_entities'];
  return {
    ...response,
    ...(response.errors && { errors: fanOutErrors(response.errors, asked) }),
    ...(Array.isArray(entities) && {
      data: { ...response.data, _entities: fanOut(entities, asked) },
    }),
  };
}

interface Asking extends LinkOptions {
  readonly name: string;
  readonly path: string;
  readonly operation: Operation;
  readonly client: ClientRequest;
}

async function ask(pool: Pool, asking: Asking): Promise<SubgraphResponse> {
  const { name, operation, client, timeoutMs } = asking;
  const isMutation = operation.query?.trimStart().startsWith('mutation') ?? false;
  using deadline = openDeadline(
    Math.min(timeoutMs, client.deadlineAt - Date.now()),
    // A write that has been sent may have happened: its answer is waited for.
    isMutation ? null : client.gone,
  );
  try {
    return await exchange(pool, asking, deadline.signal);
  } catch (error) {
    const code = deadline.passed() ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
    const { requestId } = client;
    log.warn({ subgraph: name, code, requestId, reason: reasonOf(error) }, 'no answer taken');
    throw new GraphQLError(MESSAGES[code], { extensions: { code } });
  }
}

const MESSAGES = {
  SUBGRAPH_TIMEOUT: 'A part of the graph did not answer in time',
  SUBGRAPH_UNAVAILABLE: 'A part of the graph is not available',
} as const;

async function exchange(
  pool: Pool,
  asking: Asking,
  signal: AbortSignal,
): Promise<SubgraphResponse> {
  const { name, path, operation, client, signer } = asking;
  const { query, variables, operationName } = operation;
  const body = JSON.stringify({ query, variables, operationName });
  const sending = { method: 'POST', path, body, requestId: client.requestId };
  signal.throwIfAborted();
  const response = await pool.request({
    path,
    method: 'POST',
    body,
    signal,
    headers: {
      ...client.forwarded,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'x-deadline-ms': String(Math.max(0, client.deadlineAt - Date.now())),
      ...(await signer.headers(client.actor, name, sending)),
    },
  });
  countCost(name, response, client);
  return guardResponse(response, variables?.['representations']);
}

function countCost(
  name: string,
  { headers }: Dispatcher.ResponseData,
  client: ClientRequest,
): void {
  const statements = Number(headers['x-linli-statements'] ?? NaN);
  if (Number.isNaN(statements)) return;
  client.tally.add(name, { statements, ms: Number(headers['x-linli-database-ms'] ?? 0) });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

