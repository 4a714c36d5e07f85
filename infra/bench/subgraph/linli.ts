import { realClock } from '@linli/chassis/clock.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveSubgraph } from '@linli/chassis/subgraph.ts';
import { orm } from '@linli/petition/store/orm.ts';
import { resolvers, SDL } from './shelf.ts';

/** A subgraph as every service of Linli is served: it checks who signed, whom for, and what. */
await run(async (stopped) => {
  const { DATABASE_URL = '', IDENTITY_JWKS = '' } = process.env;
  await using database = await openDatabase(orm, DATABASE_URL);
  await using subgraph = await serveSubgraph({
    service: 'petition', typeDefs: SDL, resolvers, database, clock: realClock, port: 0,
    identityJwks: IDENTITY_JWKS, context: (scope) => scope, ready: async () => true,
  });
  process.send?.(subgraph.url);
  await stopped;
});
