import { randomUUID } from 'node:crypto';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { openSigner } from '@linli/chassis/identity.ts';
import { run } from '@linli/chassis/process.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { withoutSecurityPurpose } from '@linli/gateway/supergraph.ts';
import Fastify from 'fastify';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import makeFetchHappen from 'make-fetch-happen';

/**
 * The peer of the bench: `@apollo/gateway` as it comes, on Apollo Server and Fastify. It only
 * signs what it sends, as our subgraphs demand, for one actor who is not even checked; and what it
 * would refuse to load, the directives of authorization, it is not told of.
 */
await run(async (stopped) => {
  const { PORT, SUPERGRAPH = '', SUBGRAPH_URLS = '{}', IDENTITY_PRIVATE_JWK = '', ACTOR = '' } =
    process.env;
  const actor: Actor = JSON.parse(ACTOR);
  const urls: Record<string, string> = JSON.parse(SUBGRAPH_URLS);
  const signer = openSigner(IDENTITY_PRIVATE_JWK);
  const plain = makeFetchHappen.defaults({ maxSockets: Infinity, retry: false });
  const gateway = new ApolloGateway({
    supergraphSdl: withoutSecurityPurpose({ document: parse(readFileSync(SUPERGRAPH, 'utf8')) }),
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource({
        url: urls[name] ?? url ?? '',
        fetcher: async (to, init) => {
          const body = String(init?.body);
          const sending = { method: 'POST', path: '/graphql', body, requestId: randomUUID() };
          const signed = await signer.headers(actor, name, sending);
          return plain(to, { ...init, body, headers: { ...init?.headers, ...signed } });
        },
      }),
  });
  const app = Fastify();
  const apollo = new ApolloServer({ gateway, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  await app.register(fastifyApollo(apollo));
  await app.listen({ port: Number(PORT), host: '127.0.0.1' });
  process.send?.('ready');
  await stopped;
  await app.close();
});
