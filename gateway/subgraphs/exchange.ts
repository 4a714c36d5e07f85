import type { Pool } from 'undici';
import type { Dispatcher } from 'undici';
import type { Signer } from '@linli/chassis/identity.ts';
import { spanned, traceHeaders } from '@linli/chassis/telemetry/tracing.ts';
import type { Told } from '@linli/chassis/telemetry/tracing.ts';
import type { ClientRequest } from '../client-request.ts';
import type { ExchangeDeadline } from './deadline.ts';
import { SubgraphFailure } from './failure.ts';
import { guardResponse } from './response-guard.ts';
import type { SubgraphResponse } from './response-guard.ts';

/** One operation for a subgraph, ready to be sent. */
export interface SubgraphSending {
  /** The JSON of a GraphQL request. */
  readonly body: string;
  readonly isMutation: boolean;
  /** How many `_entities` are asked for; null when none are. */
  readonly entities: number | null;
}

/** Asks one subgraph; what it throws, the client may be told. */
export type Send = (
  sending: SubgraphSending, client: ClientRequest,
) => Promise<SubgraphResponse>;

/** Where a subgraph is. */
export interface Endpoint {
  readonly name: string;
  readonly path: string;
  readonly pool: Pool;
  readonly signer: Signer;
}

/** Sends it once and takes the answer, or throws a `SubgraphFailure`. */
export function exchange(
  endpoint: Endpoint,
  sending: SubgraphSending,
  client: ClientRequest,
  deadline: ExchangeDeadline,
): Promise<SubgraphResponse> {
  return spanned(() => tell(endpoint, sending), () =>
    exchanged(endpoint, sending, client, deadline));
}

function tell({ name }: Endpoint, { isMutation, entities }: SubgraphSending): Told {
  const attributes = {
    'graphql.operation.type': isMutation ? 'mutation' : 'query',
    'linli.subgraph': name,
    ...(entities !== null && { 'linli.entities': entities }),
  };
  return { name: `subgraph ${name}`, kind: 'CLIENT', attributes };
}

async function exchanged(
  endpoint: Endpoint,
  sending: SubgraphSending,
  client: ClientRequest,
  deadline: ExchangeDeadline,
): Promise<SubgraphResponse> {
  try {
    const response = await request(endpoint, sending, client, deadline);
    countCost(endpoint.name, response, client);
    return await guardResponse(response, sending.entities);
  } catch (error) {
    if (deadline.passed()) throw new SubgraphFailure('TIMEOUT', 'no answer in time');
    if (deadline.signal.aborted) {
      throw new SubgraphFailure('GONE', 'the client hung up', { counts: false });
    }
    if (error instanceof SubgraphFailure) throw sending.isMutation ? error.final() : error;
    throw new SubgraphFailure('BROKEN', reasonOf(error));
  }
}

async function request(
  { name, path, pool, signer }: Endpoint,
  { body }: SubgraphSending,
  client: ClientRequest,
  { signal, left }: ExchangeDeadline,
): Promise<Dispatcher.ResponseData> {
  signal.throwIfAborted();
  const signed = { method: 'POST', path, body, requestId: client.requestId };
  const identity = await signer.headers(client.actor, name, signed);
  try {
    return await pool.request({
      path,
      method: 'POST',
      body,
      signal,
      headers: {
        ...client.forwarded,
        ...traceHeaders(),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-deadline-ms': String(Math.floor(left())),
        ...identity,
      },
    });
  } catch (error) {
    const retryAfterMs = isUnanswered(error) ? 0 : null;
    throw new SubgraphFailure('UNREACHED', reasonOf(error), { retryAfterMs });
  }
}

/** Refused, or reset before a header came. What was sent into a void may be sent again. */
const UNANSWERED = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

function isUnanswered(error: unknown): boolean {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && UNANSWERED.includes(String(error.code));
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
