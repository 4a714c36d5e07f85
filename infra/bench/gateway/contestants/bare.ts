import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { readFileSync } from 'node:fs';
import { contest } from './contest.ts';

interface Asked {
  readonly authorization: string;
}

class Forwarding extends RemoteGraphQLDataSource<Asked> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Asked>): void {
    request.http?.headers.set('authorization', context.authorization ?? '');
  }
}

/** `@apollo/gateway` as it comes, on Apollo Server and Fastify; it passes the header on. */
await contest(async ({ supergraph, urls, port }) => {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(supergraph, 'utf8'),
    buildService: ({ name, url }) => new Forwarding({ url: urls[name] ?? url ?? '' }),
  });
  const app = Fastify();
  const apollo = new ApolloServer<Asked>({ gateway, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    context: async ({ headers }) => ({ authorization: headers.authorization ?? '' }),
  });
  await app.listen({ port, host: '127.0.0.1' });
  return () => app.close();
});
