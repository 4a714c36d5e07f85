import { readFileSync } from 'node:fs';
import { type Clock, openClock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveSubgraph, type Subgraph } from '@linli/chassis/subgraph.ts';
import { openVault } from '@linli/chassis/vault.ts';
import { resolvers } from './api/resolvers.ts';
import { CONFIG, type Env } from './config.ts';
import { contexts } from './context.ts';
import { orm } from './store/orm.ts';

const SDL = new URL('../../schemas/petition.graphql', import.meta.url);

/** The subgraph. */
export async function serve(env: Env, clock: Clock): Promise<Subgraph> {
  const config = parseConfig(CONFIG.SERVER, env);
  await using opening = new AsyncDisposableStack();
  const vault = openVault(config.VAULT_KEY);
  const database = opening.use(await openDatabase(orm, config.DATABASE_URL));
  const subgraph = opening.use(await serveSubgraph({
    service: 'petition',
    typeDefs: readFileSync(SDL, 'utf8'),
    resolvers,
    database,
    clock,
    port: config.PORT,
    host: config.HOST,
    identityJwks: config.IDENTITY_JWKS,
    context: contexts(vault),
    ready: () => database.orm.isConnected(),
  }));
  const open = opening.move();
  return { url: subgraph.url, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _ = await serve(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
