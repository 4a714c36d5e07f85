import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'linli-process-'));
afterAll(() => rmSync(folder, { recursive: true }));
const CHASSIS = new URL('process.ts', import.meta.url).href;

describe('A process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly at %s, once closed', async (signal) => {
    const { child, out } = start(`
      console.log('up');
      const held = setInterval(() => undefined, 1_000);
      await stopped;
      clearInterval(held);
      console.log('closed');
    `);
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await out).toEqual({ code: 0, stdout: expect.stringMatching(/closed/), stderr: '' });
  });

  test('goes at the second signal, though it has not closed', async () => {
    const { child, out } = start(`
      console.log('up');
      setInterval(() => undefined, 1_000);
      await stopped;
      await new Promise(() => undefined);
    `);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    await sleep(100);
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await out).toMatchObject({ code: 130 });
  });

  test('says in one line what the operator can put right', async () => {
    const { out } = start('throw new StartError("PORT is not set");');
    expect(await out).toEqual({ code: 1, stdout: '', stderr: 'PORT is not set\n' });
  });

  test('says in one line that something broke, with its stack only in debug', async () => {
    const main = 'throw new Error("first\\nsecond");';
    expect(await start(main).out).toMatchObject({
      code: 1, stderr: 'Stopped by a fault: first\n',
    });
    const debugged = await start(main, { LOG_LEVEL: 'debug' }).out;
    expect(debugged.stderr).toMatch(/second[\s\S]*at /);
  });

  test('closes what it opened at a fault nobody awaited', async () => {
    const { out } = start(`
      setTimeout(() => { throw new Error('alone'); });
      await stopped;
      console.log('closed');
    `);
    expect(await out).toEqual({
      code: 1, stdout: 'closed\n', stderr: 'Stopped by a fault: alone\n',
    });
  });

  test('names a port in use and how to choose another', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { out } = start(`
      const { createServer } = await import('node:net');
      const { once } = await import('node:events');
      await once(createServer().listen(${port}, '127.0.0.1'), 'listening');
    `);
    const line = expect.stringMatching(`^Port ${port} is in use.*\\n$`);
    expect(await out).toMatchObject({ code: 1, stderr: line });
    taken.close();
  });
});

let count = 0;

/** A process of its own, whose `main` is the given body. */
function start(body: string, env: Record<string, string> = {}) {
  const file = join(folder, `main-${(count += 1)}.ts`);
  writeFileSync(file, `
    import { run, StartError } from '${CHASSIS}';
    await run(async (stopped: Promise<void>) => { ${body} });
    void StartError;
  `);
  const child = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', file], {
    env: { ...env, PATH: process.env['PATH'] },
  });
  const out = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return {
    child,
    out: out.then(([[code], stdout, stderr]) => ({ code, stdout, stderr })),
  };
}
