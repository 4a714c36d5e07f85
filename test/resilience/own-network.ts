import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** A network of its own, with nothing in it but a loopback of its own. */
const ALONE = ['--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** Whether this machine lets us make one, and drop packets in it. */
export function hasOwnNetwork(): boolean {
  return spawnSync('unshare', [...ALONE, 'nft', 'add', 'table', 'inet', 'cut']).status === 0;
}

/** Runs a script in one and answers what it said. */
export async function runAlone(script: URL, asked: object, patienceMs: number): Promise<string> {
  const node = [process.execPath, '--no-warnings', script.pathname, JSON.stringify(asked)];
  const child = spawn('unshare', [...ALONE, ...node], {
    stdio: ['ignore', 'pipe', 'inherit'], timeout: patienceMs,
  });
  const [said, code] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  if (code === 0) return said;
  throw new Error(`${script.pathname} ended with ${code}: ${said}`);
}
