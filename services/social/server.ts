import { readFileSync } from 'node:fs';
import { openClock } from '@linli/chassis/clock.ts';
import type { Clock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveSubgraph } from '@linli/chassis/subgraph.ts';
import type { Subgraph } from '@linli/chassis/subgraph.ts';
import { openVault } from '@linli/chassis/vault.ts';
import { resolvers } from './api/resolvers.ts';
import { SERVER } from './config.ts';
import type { Env } from './config.ts';
import { openLoaders } from './store/loaders.ts';
import { orm } from './store/orm.ts';

const SDL = new URL('../../schemas/social.graphql', import.meta.url);

export async function serve(env: Env, clock: Clock): Promise<Subgraph> {
  const config = parseConfig(SERVER, env);
  const vault = openVault(config.VAULT_KEY);
  await using open = new AsyncDisposableStack();
  const database = open.use(await openDatabase(orm, config.DATABASE_URL));
  const subgraph = open.use(await serveSubgraph({
    service: 'social',
    typeDefs: readFileSync(SDL, 'utf8'),
    resolvers,
    database,
    clock,
    host: config.HOST,
    port: config.PORT,
    identityJwks: config.IDENTITY_JWKS,
    context: (scope) => ({ ...scope, vault, loaders: openLoaders(scope.read) }),
    ready: () => database.orm.isConnected(),
  }));
  const opened = open.move();
  return { url: subgraph.url, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _ = await serve(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
