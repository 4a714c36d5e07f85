import type { Clock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openApi, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import type { Subgraph } from '@linli/chassis/subgraph.ts';
import { openVault } from '@linli/chassis/vault.ts';
import { resolvers } from './api/resolvers.ts';
import { SERVER } from './config.ts';
import { contextsOf } from './context.ts';
import { openSigner } from './domain/signing.ts';
import { orm } from './store/orm.ts';

/** The subgraph. Of the district's secret come its signing key and the seal on managers' names. */
export async function serve(env: Env, clock: Clock): Promise<Subgraph> {
  const config = parseConfig(SERVER, env);
  const signer = openSigner(Buffer.from(config.VAULT_KEY, 'base64'), config.SIGNING_ALGORITHM);
  const context = contextsOf(signer, openVault(config.VAULT_KEY));
  return openApi(config, { orm, resolvers, clock, context });
}

if (import.meta.main) await runEntry(serve);
