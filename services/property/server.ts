import type { Clock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openApi, runEntry } from '@linli/chassis/entry.ts';
import { API } from '@linli/chassis/environment.ts';
import type { Env } from '@linli/chassis/environment.ts';
import type { Subgraph } from '@linli/chassis/subgraph.ts';
import { resolvers } from './api/resolvers.ts';
import { contextOf } from './context.ts';
import { orm } from './store/orm.ts';

/** The subgraph. It keeps no personal data, and needs no key to any. */
export async function serve(env: Env, clock: Clock): Promise<Subgraph> {
  return openApi(parseConfig(API, env), { orm, resolvers, clock, context: contextOf });
}

if (import.meta.main) await runEntry(serve);
