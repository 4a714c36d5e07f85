import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { newBrowser } from '@linli/chassis/testing/browser.ts';
import { openGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { openOperated, QUEUE, REPLAY, SHOWN } from './operated.ts';
import type { Operated } from './operated.ts';
import type { TinyWorker } from './tiny-worker.ts';

let operated: Operated;
let graph: Graph;
let worker: TinyWorker;
let token: string;
let at: Operated['at'];
let ask: Operated['ask'];

beforeAll(async () => {
  operated = await openOperated();
  ({ graph, worker, token, at, ask } = operated);
});
afterAll(async () => operated[Symbol.asyncDispose]());
beforeEach(() => {
  worker.received.length = 0;
});

describe('what is shown of a worker', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is not changed by %s', async (method) => {
    const paths = [`${QUEUE}api/queues/petition/pause`, QUEUE, '/operators/metrics/petition'];
    for (const path of paths) {
      expect((await ask(path, token, method)).status).toBe(405);
    }
    expect(worker.received).toEqual([]);
  });

  test.each([
    ['another site', 'https://evil.example'], ['another port', 'http://127.0.0.1:9'],
    ['a page without a name', 'null'], ['nowhere', undefined],
  ])('is not changed from %s', async (_, origin) => {
    const browse = newBrowser();
    browse.plant('linli-operator', token, '/operators');
    for (const path of [REPLAY, '/operators/sign-out']) {
      const sent = await browse(at(path), { method: 'POST', ...(origin && { origin }) });
      expect(sent.status).toBe(403);
    }
    expect(worker.received).toEqual([]);
  });

  test.each([
    '..%2fmetrics', '%2e%2e/metrics', '../../queues/../parked', '..\\metrics', 'api/%5c..%5cx',
    'static/%2e%2e%2f%2e%2e%2fpackage.json', '%zz', 'a%0d%0ax',
  ])('is nothing beside the board: %s', async (path) => {
    expect([400, 404]).toContain(await statusOf(`${QUEUE}${path}`));
    expect(worker.received).toEqual([]);
  });

  test.each([
    '/operators/queues/nobody/', '/operators/metrics/nobody', '/operators/parked/nobody',
    '/operators/queues/party/', '/operators/metrics/constructor',
    '/operators/parked/petition/nonsense/replay',
  ])('is nothing where nothing is: %s', async (path) => {
    const method = path.endsWith('replay') ? 'POST' : 'GET';
    expect((await ask(path, token, method)).status).toBe(404);
    expect(worker.received).toEqual([]);
  });

  test('brings nothing of where it is, and takes nothing the client made up', async () => {
    for (const path of [...SHOWN, `${QUEUE}api/broken`, `${QUEUE}api/moved`]) {
      const response = await fetch(at(path), {
        redirect: 'manual',
        headers: {
          authorization: `Bearer ${token}`, cookie: 'a=b', 'x-linli-identity': 'made-up',
          'x-forwarded-for': '1.2.3.4',
        },
      });
      const said = `${JSON.stringify([...response.headers])} ${await response.text()}`;
      expect(said).not.toMatch(new RegExp(`10\\.0\\.0\\.7|${new URL(worker.url).port}|=mine`));
      expect(response.headers.get('cache-control')).toBe(response.ok ? 'no-store' : null);
    }
    for (const { headers } of worker.received) {
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(cookie|authorization|x-forwarded)/)]),
      );
      expect(headers['x-linli-identity']).not.toBe('made-up');
    }
    expect((await ask(`${QUEUE}api/broken`)).status).toBe(502);
  });

  test('is away while its worker is, and the gateway stays', async () => {
    for (const path of ['queues/grid/', 'metrics/grid', 'parked/grid']) {
      const response = await ask(`/operators/${path}`);
      expect([response.status, await response.text()])
        .toEqual([502, expect.not.stringContaining('127.0.0.1')]);
    }
  });

  test('is nothing at all where no worker is named', async () => {
    await using plain = await openGraph();
    expect((await fetch(`${plain.url}/operators/`)).status).toBe(404);
  });
});

/** As it stands here: fetch would tidy the path up. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(graph.url);
  const headers = { authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    const answered = ({ statusCode }: IncomingMessage): void => resolve(statusCode);
    request({ port, path, headers }, answered).on('error', reject).end();
  });
}
