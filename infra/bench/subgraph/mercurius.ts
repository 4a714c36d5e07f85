import { mercuriusFederationPlugin } from '@mercuriusjs/federation';
import { run } from '@linli/chassis/process.ts';
import Fastify from 'fastify';
import { resolvers, SDL } from './shelf.ts';

/** The quickest peer: Mercurius, compiling what it has seen once. It answers whoever asks. */
await run(async (stopped) => {
  const app = Fastify();
  await app.register(mercuriusFederationPlugin, {
    schema: SDL.replace(/extend schema .*/, ''),
    resolvers: { ...resolvers, Thing: { __resolveReference: resolvers.Thing.__resolveReference } },
    jit: 1,
  });
  process.send?.(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
  await stopped;
  await app.close();
});
