import { readFileSync } from 'node:fs';
import { openClock } from '@linli/chassis/clock.ts';
import type { Clock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveSubgraph } from '@linli/chassis/subgraph.ts';
import type { Subgraph } from '@linli/chassis/subgraph.ts';
import { resolvers } from './api/resolvers.ts';
import { SERVER } from './config.ts';
import type { Env } from './config.ts';
import { contextOf } from './context.ts';
import { orm } from './store/orm.ts';

const SDL = new URL('../../schemas/property.graphql', import.meta.url);

export async function serve(env: Env, clock: Clock): Promise<Subgraph> {
  const config = parseConfig(SERVER, env);
  await using opening = new AsyncDisposableStack();
  const database = opening.use(await openDatabase(orm, config.DATABASE_URL));
  const { url } = opening.use(await serveSubgraph({
    service: 'property',
    typeDefs: readFileSync(SDL, 'utf8'),
    resolvers,
    database,
    clock,
    port: config.PORT,
    host: config.HOST,
    identityJwks: config.IDENTITY_JWKS,
    context: contextOf,
    ready: () => database.orm.isConnected(),
  }));
  const open = opening.move();
  return { url, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _ = await serve(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
