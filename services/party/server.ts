import { readFileSync } from 'node:fs';
import { type Clock, openClock } from '@linli/chassis/clock.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveSubgraph, type Subgraph } from '@linli/chassis/subgraph.ts';
import { openVault } from '@linli/chassis/vault.ts';
import { resolvers } from './api/resolvers.ts';
import { type Env, readServerConfig } from './config.ts';
import { contextOf } from './context.ts';
import { orm } from './store/orm.ts';

const SDL = new URL('../../schemas/party.graphql', import.meta.url);

export async function serve(env: Env, clock: Clock): Promise<Subgraph> {
  const config = readServerConfig(env);
  const vault = openVault(config.VAULT_KEY);
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openDatabase(orm, config.DATABASE_URL));
  const subgraph = opened.use(await serveSubgraph({
    service: 'party',
    typeDefs: readFileSync(SDL, 'utf8'),
    resolvers,
    database,
    clock,
    port: config.PORT,
    host: config.HOST,
    identityJwks: config.IDENTITY_JWKS,
    context: contextOf(vault),
    ready: () => database.orm.isConnected(),
  }));
  const held = opened.move();
  return { url: subgraph.url, [Symbol.asyncDispose]: () => held.disposeAsync() };
}

if (import.meta.main) {
  await run(async (stopped) => {
    const clock = openClock(process.env['LINLI_CLOCK_FILE']);
    await using _server = await serve(process.env, clock);
    await stopped;
  });
}
