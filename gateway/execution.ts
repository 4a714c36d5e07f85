import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { log } from '@linli/chassis/log.ts';
import type { ClientRequest } from './client-request.ts';

/** What Apollo Server asks of a gateway, by names of ours: it exports none for them. */
export type GatewayInterface = ApolloServerOptionsWithGateway<ClientRequest>['gateway'];
export type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
export type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
export type GatewayRequest = Parameters<Executor>[0];
export type GatewayResult = Awaited<ReturnType<Executor>>;

/** An operation that was parsed, and found valid by a schema. */
export type ValidOperation = Readonly<Pick<
  GatewayRequest, 'source' | 'queryHash' | 'document' | 'operation' | 'schema'
>>;

interface Asked {
  /** As the client names it: a document may hold several. */
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly context: object;
}

/** What Apollo Server would ask of the gateway, had it parsed and validated the operation again. */
export function requestFor(
  { source, queryHash, document, operation, schema }: ValidOperation,
  { operationName, variables, context }: Asked,
): GatewayRequest {
  return {
    request: {
      query: source, variables, ...(operationName !== null && { operationName }),
    },
    source,
    queryHash,
    document,
    operation,
    operationName: operation.name?.value ?? null,
    schema,
    context,
    logger: log,
    cache: NO_CACHE,
    metrics: {},
    overallCachePolicy: undefined,
    schemaHash: NO_HASH,
  };
}

const NO_CACHE: GatewayRequest['cache'] = {
  get: async () => undefined, set: async () => undefined, delete: async () => false,
};

/** Of old telemetry; nothing here reads it. */
const NO_HASH = '' as GatewayRequest['schemaHash'];
