import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { keep } from '../embedded/keeper.ts';
import { openRedis } from '../redis.ts';
import { freePort } from './port.ts';

export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  /** Down, then up again with nothing in it. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  flush(): Promise<void>;
}

/** A Redis of the test's own that keeps nothing on disk; null where none is installed. */
export async function openTestRedis(): Promise<TestRedis | null> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await start(port);
  if (!server) return null;
  const stop = async (): Promise<void> => {
    if (server) await stopped(server);
  };
  return {
    url,
    stop,
    async restart() {
      await stop();
      server = await start(port);
    },
    async flush() {
      const redis = openRedis(url, 'waiting');
      await redis.flushall();
      redis.disconnect();
    },
    [Symbol.asyncDispose]: stop,
  };
}

function start(port: number): Promise<ChildProcess | null> {
  const asked = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', asked, { cwd: '/tmp', detached: true });
  if (child.pid !== undefined) keep(child, 'KILL');
  return new Promise((resolve, reject) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => reject(new Error(`redis-server left with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve(child);
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
