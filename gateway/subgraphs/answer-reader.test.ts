import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { Malformed, newAnswerReader } from './answer-reader.ts';
import type { Answer } from './answer-reader.ts';

const LIMITS = { headBytes: 1_000, bodyBytes: 10_000 };
const OK = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${OK}transfer-encoding: chunked\r\n\r\n`;

/** What is read of bytes that come in pieces as long as `piece` says. */
function readAll(bytes: Buffer, piece: () => number = () => bytes.length): Answer | null {
  const reader = newAnswerReader(LIMITS);
  const reused = Buffer.alloc(bytes.length);
  let answer: Answer | null = null;
  for (let at = 0; at < bytes.length;) {
    const length = Math.min(bytes.length - at, Math.max(1, piece()));
    bytes.copy(reused, 0, at, at + length);
    if (answer) throw new Malformed('it was said to be over');
    answer = reader.read(reused.subarray(0, length));
    reused.fill('#');
    at += length;
  }
  return answer;
}

function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return Math.floor(((state ^ (state >>> 14)) >>> 0) / 4_294_967_296 * below);
  };
}

const TEXTS = ['', '{"data":null}', '{"name":"邻里 🏘"}', 'x'.repeat(3_000)] as const;

/** An answer as some server might send it, and the text it holds. */
function written(throws: (below: number) => number): { bytes: Buffer; text: string } {
  const text = TEXTS[throws(TEXTS.length)] ?? '';
  const body = Buffer.from(text);
  const interim = throws(4) === 0 ? 'HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n' : '';
  const head = `${interim}${OK}Content-Type:application/json\r\nx-odd: \t a: b \r\n`;
  if (throws(2) === 0) {
    const given = `${head}Content-Length: ${body.length}\r\n\r\n`;
    return { text, bytes: Buffer.concat([Buffer.from(given), body]) };
  }
  const chunks = [Buffer.from(`${head}Transfer-Encoding: Chunked\r\n\r\n`)];
  for (let at = 0; at < body.length;) {
    const chunk = body.subarray(at, at + 1 + throws(700));
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
    at += chunk.length;
  }
  return { text, bytes: Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]) };
}

test('an answer is the same in whatever pieces it comes', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const throws = dice(seed);
    const { bytes, text } = written(throws);
    const longest = 1 + throws(bytes.length);
    const answer = readAll(bytes, () => 1 + throws(longest));
    const headers = expect.objectContaining({ 'x-odd': 'a: b' });
    expect([seed, answer]).toEqual([seed, { status: 200, headers, text }]);
  }
});

test.each([
  ['has no length', `${OK}\r\n{}`],
  ['has two lengths', `${OK}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
  ['has a length of two kinds', `${OK}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`],
  ['has a length below nothing', `${OK}content-length: -2\r\n\r\n{}`],
  ['has a length in another notation', `${OK}content-length: 0x2\r\n\r\n{}`],
  ['is packed', `${OK}transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
  ['is of another protocol', 'HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}'],
  ['becomes another protocol', 'HTTP/1.1 101 Switching\r\ncontent-length: 2\r\n\r\n{}'],
  ['is no answer at all', 'SSH-2.0-OpenSSH_9.9\r\n\r\n'],
  ['folds a header', `${OK}content-length: 2\r\n x\r\n\r\n{}`],
  ['has a blank before a colon', `${OK}content-length : 2\r\n\r\n{}`],
  ['has a header of two lines', `${OK}a: b\nx: c\r\ncontent-length: 2\r\n\r\n{}`],
  ['has a head too long', `${OK}a: ${'b'.repeat(1_000)}\r\ncontent-length: 2\r\n\r\n{}`],
  ['never ends its head', `${OK}a: ${'b'.repeat(1_100)}`],
  ['has a body too long', `${OK}content-length: 10001\r\n\r\n{`],
  ['has a chunk too long', `${CHUNKED}2711\r\n{`],
  ['has a chunk of no size', `${CHUNKED}\r\n{}\r\n0\r\n\r\n`],
  ['has a chunk below nothing', `${CHUNKED}-2\r\n{}\r\n0\r\n\r\n`],
  ['has a chunk longer than said', `${CHUNKED}1\r\n{}\r\n0\r\n\r\n`],
  ['never ends the size of a chunk', `${CHUNKED}${'0'.repeat(30)}`],
  ['has a note on a chunk', `${CHUNKED}2;x\r\n{}\r\n0\r\n\r\n`],
  ['ends a line by half', `${OK}a: b\r\r\ncontent-length: 2\r\n\r\n{}`],
  ['holds a sign that is none', `${OK}a: b\0\r\ncontent-length: 2\r\n\r\n{}`],
  ['goes on unasked', `HTTP/1.1 100 Continue\r\n\r\n${OK}content-length: 2\r\n\r\n{}`],
  ['has trailers', `${CHUNKED}2\r\n{}\r\n0\r\nx: y\r\n\r\n`],
  ['is followed by another', `${OK}content-length: 2\r\n\r\n{}${OK}`],
  ['is followed by another, in chunks', `${CHUNKED}2\r\n{}\r\n0\r\n\r\n${OK}`],
])('what %s is not taken', (_, text) => {
  expect(() => readAll(Buffer.from(text, 'latin1'))).toThrow(Malformed);
  expect(() => readAll(Buffer.from(text, 'latin1'), () => 1)).toThrow(Malformed);
});

describe('beside a parser that is known to be sound', () => {
  let server: Server;
  let bytes: Buffer = Buffer.alloc(0);
  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(bytes));
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  });
  afterAll(() => new Promise((resolve) => { server.close(resolve); }));

  const other = async (): Promise<{ status: number; text: string } | null> => {
    try {
      const { statusCode, body } = await request(urlOf(server), { reset: true });
      return { status: statusCode, text: await body.text() };
    } catch {
      return null;
    }
  };

  test('what is damaged is read as by that parser, or not at all', async () => {
    const counted = { taken: 0, refused: 0 };
    for (let seed = 1; seed <= 300; seed += 1) {
      const throws = dice(seed);
      const whole = written(throws).bytes;
      bytes = Buffer.from(whole);
      const reach = Math.min(whole.length, 220);
      for (let times = throws(3); times > 0; times -= 1) {
        bytes[throws(reach)] = SIGNS[throws(SIGNS.length)] ?? 0;
      }
      const ours = taken(bytes);
      if (!ours) {
        counted.refused += 1;
        continue;
      }
      counted.taken += 1;
      const { status, text } = ours;
      expect([seed, await other()]).toEqual([seed, { status, text }]);
    }
    expect(Math.min(counted.taken, counted.refused)).toBeGreaterThan(30);
  });
});

const SIGNS = Buffer.from('\r\n\0: \t;0129afAF-+,xX{é\xa0', 'latin1');

function urlOf(listening: Server): string {
  const address = listening.address();
  if (!address || typeof address === 'string') throw new Error('No port was given');
  return `http://127.0.0.1:${address.port}/`;
}

function taken(bytes: Buffer): Answer | null {
  try {
    return readAll(bytes);
  } catch {
    return null;
  }
}
