import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '@linli/chassis/testing/until.ts';
import { deadlineIn } from './deadline.ts';
import { openWire } from './wire.ts';
import type { Wire } from './wire.ts';

/** What a server does with each request it is sent, told by its path, and on which socket. */
let act: (path: string, socket: Socket) => void;
let sockets: Socket[];
let paths: string[];
let server: Server;
let wire: Wire;

beforeEach(async () => {
  [sockets, paths] = [[], []];
  act = (path, socket) => void socket.write(answer(path));
  server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      for (const [, path = ''] of String(bytes).matchAll(/^POST (\S+) /gm)) {
        paths.push(path);
        act(path, socket);
      }
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port was given');
  wire = openWire(new URL(`http://127.0.0.1:${address.port}/`), 4);
});

afterEach(async () => {
  wire[Symbol.dispose]();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => { server.close(resolve); });
});

const answer = (text: string, more = ''): string =>
  `HTTP/1.1 200 OK\r\n${more}content-length: ${text.length}\r\n\r\n${text}`;

const ask = async (path: string, ms = 5_000, gone: AbortSignal | null = null): Promise<string> => {
  const asked = { method: 'POST', path, headers: ['x-a', 'b'], body: '{"名":1}' } as const;
  return (await wire.ask(asked, deadlineIn(ms, gone))).text;
};

test('one line carries one request after the other', async () => {
  for (const path of ['/a', '/b', '/c']) expect(await ask(path)).toBe(path);
  expect(sockets).toHaveLength(1);
});

test('many at once have as many lines as there may be, and the others wait', async () => {
  const many = Array.from({ length: 30 }, (_, at) => `/${at}`);
  expect(await Promise.all(many.map((path) => ask(path)))).toEqual(many);
  expect(sockets).toHaveLength(4);
});

test('a line is not used again that its server closes', async () => {
  act = (path, socket) => void socket.write(answer(path, 'Connection: close\r\n'));
  await ask('/a');
  act = (path, socket) => void socket.end(answer(path));
  await ask('/b');
  await until(async () => sockets.every(({ closed }) => closed), (closed) => closed);
  expect(await ask('/c')).toBe('/c');
  expect(sockets).toHaveLength(3);
});

test('a line does not rest for as long as its server lets it', async () => {
  act = (path, socket) => void socket.write(answer(path, 'Keep-Alive: timeout=1\r\n'));
  await ask('/a');
  await ask('/b');
  expect(sockets).toHaveLength(2);
  act = (path, socket) => void socket.write(answer(path, 'Keep-Alive: timeout=65\r\n'));
  await ask('/c');
  await ask('/d');
  expect(sockets).toHaveLength(3);
});

test('what comes unasked answers nothing, and closes its line', async () => {
  await ask('/a');
  sockets[0]?.write(answer('/forged'));
  await until(async () => sockets[0]?.destroyed, (destroyed) => destroyed === true);
  expect(await ask('/b')).toBe('/b');
  act = (path, socket) => void socket.write(answer(path) + answer('/forged'));
  await expect(ask('/c')).rejects.toMatchObject({ kind: 'BROKEN' });
  act = (path, socket) => void socket.write(answer(path));
  expect(await ask('/d')).toBe('/d');
});

test.each([
  ['before a word of an answer', '', { kind: 'UNREACHED', retryAfterMs: 0 }],
  ['within its head', 'HTTP/1.1 200 O', { kind: 'BROKEN', retryAfterMs: null }],
  ['within its body', answer('whole').slice(0, -1), { kind: 'BROKEN', retryAfterMs: null }],
])('what is cut off %s is told as such', async (_, part, failure) => {
  await ask('/a');
  act = (_path, socket) => void socket.end(part);
  await expect(ask('/b')).rejects.toMatchObject(failure);
});

test('who is late, or whose client has gone, is told so and its line closed', async () => {
  act = () => undefined;
  const client = new AbortController();
  const hung = ask('/hung', 5_000, client.signal).catch((error: unknown) => error);
  await expect(ask('/late', 50)).rejects.toMatchObject({ kind: 'TIMEOUT' });
  client.abort();
  expect(await hung).toMatchObject({ kind: 'GONE' });
  await until(async () => sockets.every(({ destroyed }) => destroyed), (all) => all);
});

test('who waits for a line and is late is never sent', async () => {
  act = () => undefined;
  const hung = Array.from({ length: 4 }, () => ask('/hung').catch(() => 'lost'));
  await until(async () => paths.length, (sent) => sent === 4);
  await expect(ask('/late', 50)).rejects.toMatchObject({ kind: 'TIMEOUT' });
  act = (path, socket) => void socket.write(answer(path));
  for (const socket of [...sockets]) socket.destroy();
  expect(await Promise.all(hung)).toEqual(Array(4).fill('lost'));
  expect(await ask('/next')).toBe('/next');
  expect(paths).not.toContain('/late');
});
