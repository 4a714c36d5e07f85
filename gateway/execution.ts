import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ClientRequest } from './client-request.ts';

/** What Apollo Server asks of a gateway, by names of ours: it exports none for them. */
export type GatewayInterface = ApolloServerOptionsWithGateway<ClientRequest>['gateway'];
export type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
export type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
export type GatewayRequest = Parameters<Executor>[0];
export type GatewayResult = Awaited<ReturnType<Executor>>;
