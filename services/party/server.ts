import type { Clock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openApi, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import type { Subgraph } from '@linli/chassis/subgraph.ts';
import { openVault } from '@linli/chassis/vault.ts';
import { resolvers } from './api/resolvers.ts';
import { SERVER } from './config.ts';
import { contextsOf } from './context.ts';
import { orm } from './store/orm.ts';

/** The subgraph. */
export async function serve(env: Env, clock: Clock): Promise<Subgraph> {
  const config = parseConfig(SERVER, env);
  const context = contextsOf(openVault(config));
  return openApi(config, { orm, resolvers, clock, context });
}

if (import.meta.main) await runEntry(serve);
