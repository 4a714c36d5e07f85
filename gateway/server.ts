import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { run } from '@linli/chassis/process.ts';
import type { Env } from './config.ts';
import { leaveOut } from './left-out.ts';
import type { Served } from './serving.ts';

/**
 * The gateway as a process of its own. Where it has a home, what was compiled is kept there, and
 * its next start is spared most of it.
 */
export async function serve(env: Env): Promise<Served> {
  const { LINLI_HOME: home } = env;
  if (home) enableCompileCache(join(home, 'gateway', 'compiled'));
  leaveOut();
  const gateway = await import('./serving.ts');
  return gateway.serve(env);
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _served = await serve(process.env);
    await stopped;
  });
}
