import { flushCompileCache } from 'node:module';
import { type Clock, openClock } from '@linli/chassis/clock.ts';
import { explain, run, StartError } from '@linli/chassis/process.ts';
import type { Env, Role } from './children.ts';

/** Something a child hosts: opened with its environment, closed when the child stops. */
export type Entry = (env: Env, clock: Clock) => Promise<AsyncDisposable>;

/** What each role hosts, in the order of its environments; loaded only where it runs. */
const ROLES: Record<Role, () => Promise<{ entries: readonly Entry[] }>> = {
  subgraphs: () => import('./subgraphs.ts'),
  workers: () => import('./workers.ts'),
  gateway: () => import('./gateway.ts'),
};

/** A child of the embedded system: hosts one role until told to stop or left alone. */
await run(async (stopped) => {
  const envs: Env[] = JSON.parse(process.env['LINLI_ENVS'] ?? '[]');
  await using open = new AsyncDisposableStack();
  try {
    const { entries } = await ROLES[roleOf(process.argv[2])]();
    for (const [place, enter] of entries.entries()) {
      const env = envs[place] ?? {};
      open.use(await enter(env, openClock(env['LINLI_CLOCK_FILE'])));
    }
  } catch (error) {
    process.send?.(explain(error));
    throw error;
  }
  process.send?.('ready');
  // Kept now: a child that is killed keeps nothing.
  flushCompileCache();
  await Promise.race([stopped, abandoned()]);
  // The line to the parent is a handle like any other: open, it would hold the process.
  if (process.connected) process.disconnect();
});

function roleOf(text: string | undefined): Role {
  if (text === 'subgraphs' || text === 'workers' || text === 'gateway') return text;
  throw new StartError('A host is started by the embedded system, not by hand');
}

/** The parent is gone without a word: nothing may be left running. */
function abandoned(): Promise<void> {
  return new Promise((resolve) => process.once('disconnect', resolve));
}
