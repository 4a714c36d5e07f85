import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, StartError } from '@linli/chassis/process.ts';
import { readSettings } from './settings.ts';

/** `npm run reset`: wipes data, keys and logs; the next start begins anew. */
await run(async () => {
  const { home } = readSettings(process.env);
  if (isRunning(join(home, 'postgres', 'data'))) {
    throw new StartError(`Linli runs on ${home}: stop it (Ctrl-C where it runs), then reset`);
  }
  rmSync(home, { recursive: true, force: true });
  console.log(`${home} is wiped`);
});

/** Whether a live PostgreSQL holds the folder: its pid is the first line of postmaster.pid. */
function isRunning(dir: string): boolean {
  const file = join(dir, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
