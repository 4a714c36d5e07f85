import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { freePort } from '../testing/port.ts';
import { hasRedis } from '../testing/queues.ts';
import { until } from '../testing/until.ts';

const MODULE = {
  redis: new URL('../testing/redis.ts', import.meta.url).href,
  postgres: new URL('../embedded-postgres.ts', import.meta.url).href,
};

/** Starts a server, tells where, and waits to be killed. */
const parentOf = (module: string, opening: string): string => `
  const opened = await import(${JSON.stringify(module)});
  const server = await opened.${opening};
  console.log(server.url ?? server.adminUrl);
  setInterval(() => undefined, 60_000);`;

(hasRedis() ? test : test.skip)('a Redis ends with its parent, however that dies', async () => {
  await expectGone(parentOf(MODULE.redis, 'openTestRedis()'));
});

test('a PostgreSQL ends with its parent, however that dies', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'linli-test-'));
  chmodSync(dir, 0o755);
  try {
    const options = JSON.stringify({ dir, port: await freePort(), durable: false });
    await expectGone(parentOf(MODULE.postgres, `openCluster(${options})`));
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 10 });
  }
});

async function expectGone(script: string): Promise<void> {
  const parent = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = Promise.withResolvers<string>();
  parent.stdout.once('data', (chunk: Buffer) => told.resolve(chunk.toString().trim()));
  parent.once('exit', () => told.reject(new Error('It started no server')));
  const port = Number(new URL(await told.promise).port);
  expect(await answers(port)).toBe(true);
  parent.kill('SIGKILL');
  await until(() => answers(port), (there) => !there);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => socket.destroy()).once('error', () => resolve(false));
    socket.once('close', (failed) => resolve(!failed));
  });
}
