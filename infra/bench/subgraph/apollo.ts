import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { run } from '@linli/chassis/process.ts';
import Fastify from 'fastify';
import { parse } from 'graphql';
import { resolvers, SDL } from './shelf.ts';

/** The peer: Apollo Server on Fastify as they come. It answers whoever asks. */
await run(async (stopped) => {
  const app = Fastify();
  const apollo = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers }]),
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo));
  process.send?.(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
  await stopped;
  await app.close();
});
