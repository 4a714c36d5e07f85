import type { Signer } from '@linli/chassis/identity.ts';
import { spanned, traceHeaders } from '@linli/chassis/telemetry/tracing.ts';
import type { Told } from '@linli/chassis/telemetry/tracing.ts';
import type { ClientRequest } from '../client-request.ts';
import type { Answer } from './answer-reader.ts';
import { leftOf, overdue } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { SubgraphFailure } from './failure.ts';
import { guardResponse } from './response-guard.ts';
import type { SubgraphResponse } from './response-guard.ts';
import type { Wire } from './wire.ts';

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
  readonly wire: Wire;
  readonly signer: Signer;
}

/** Sends it once and takes the answer, or throws a `SubgraphFailure`. */
export function exchange(
  endpoint: Endpoint,
  sending: SubgraphSending,
  client: ClientRequest,
  deadline: Deadline,
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
  { name, path, wire, signer }: Endpoint,
  { body, entities, isMutation }: SubgraphSending,
  client: ClientRequest,
  deadline: Deadline,
): Promise<SubgraphResponse> {
  try {
    const late = overdue(deadline, performance.now());
    if (late) throw late;
    const signed = { method: 'POST', path, body, requestId: client.requestId };
    const identity = await signer.headers(client.actor, name, signed);
    const headers = headersOf(identity, client, deadline);
    const answer = await wire.ask({ method: 'POST', path, headers, body }, deadline);
    countCost(name, answer, client);
    return guardResponse(answer, entities);
  } catch (error) {
    if (error instanceof SubgraphFailure) throw isMutation ? error.final() : error;
    throw new SubgraphFailure('BROKEN', error instanceof Error ? error.message : String(error));
  }
}

const FIXED = [
  'content-type', 'application/json',
  'accept', 'application/graphql-response+json, application/json',
] as const;

function headersOf(
  identity: Readonly<Record<string, string>>, { forwarded }: ClientRequest, deadline: Deadline,
): string[] {
  const headers: string[] = [...FIXED, 'x-deadline-ms', String(Math.floor(leftOf(deadline)))];
  for (const name in identity) headers.push(name, identity[name] ?? '');
  const { traceparent } = traceHeaders();
  for (const name in forwarded) {
    const value = forwarded[name] ?? '';
    const isOurs = traceparent !== undefined && name === 'traceparent';
    if (!isOurs && PLAIN.test(value)) headers.push(name, value);
  }
  if (traceparent !== undefined) headers.push('traceparent', traceparent);
  return headers;
}

/** What of a client's words may stand in a header of ours. */
const PLAIN = /^[\t\x20-\x7e]*$/;

function countCost(name: string, { headers }: Answer, client: ClientRequest): void {
  const statements = headers['x-linli-statements'];
  if (statements === undefined) return;
  const ms = Number(headers['x-linli-database-ms'] ?? 0);
  client.tally.add(name, { statements: Number(statements), ms });
}
