import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { UnsecuredJWT, decodeJwt } from 'jose';
import { newIdentityKeys } from '@linli/chassis/identity.ts';
import { locationOf, newBrowser, signInAt } from '@linli/chassis/testing/browser.ts';
import type { Browser } from '@linli/chassis/testing/browser.ts';
import { anOfficer, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { openTinyWorker, PARKED } from './tiny-worker.ts';
import type { TinyWorker } from './tiny-worker.ts';

const QUEUE = '/operators/queues/petition/';
const SHOWN = [QUEUE, '/operators/metrics/petition', '/operators/parked/petition', '/operators/'];
const REPLAY = `/operators/parked/petition/${PARKED.id}/replay`;

let opened: AsyncDisposableStack;
let worker: TinyWorker;
let graph: Graph;
let token: string;
let browse: Browser;

beforeAll(async () => {
  opened = new AsyncDisposableStack();
  const keys = newIdentityKeys();
  worker = opened.use(await openTinyWorker(keys.publicJwks));
  graph = opened.use(await openGraph({
    IDENTITY_PRIVATE_JWK: keys.privateJwk,
    WORKER_URLS: JSON.stringify({ petition: worker.url, grid: 'http://127.0.0.1:9' }),
  }));
  token = await graph.issuer.mint('system-operator');
});
afterAll(() => opened.disposeAsync());
beforeEach(() => {
  browse = newBrowser();
  worker.received.length = 0;
});

const at = (path: string): string => `${graph.url}${path}`;

/** As a program does: with a token of its own, and without a page. */
function ask(path: string, bearer: string | null = token, method = 'GET'): Promise<Response> {
  const headers = bearer ? { authorization: `Bearer ${bearer}` } : {};
  return fetch(at(path), { method, headers, redirect: 'manual' });
}

describe('an operator', () => {
  test('is sent to sign in, and back to what was asked for', async () => {
    const page = await signInAt(browse, at(`${QUEUE}queue/petition?status=failed`), 'system-operator');
    expect([page.status, await page.text()]).toEqual([200, '<p>a queue</p>']);
    expect(worker.received).toMatchObject([{
      line: 'GET /queues/queue/petition?status=failed', actor: { id: 'system-operator' },
    }]);
  });

  test('keeps a session no script reads, no other site sends, and that soon ends', async () => {
    await signInAt(browse, at(QUEUE), 'system-operator');
    expect([...browse.cookies.keys()].filter((name) => name.startsWith('linli')))
      .toEqual(['linli-operator']);
    expect(browse.cookies.get('linli-operator')?.said).toMatch(
      /; Path=\/operators; Max-Age=1800; HttpOnly; SameSite=Strict$/,
    );
    for (const path of SHOWN) expect((await browse(at(path))).status).toBe(200);
    await browse(at('/operators/sign-out'), { method: 'POST', origin: graph.url });
    expect((await browse(at(QUEUE), { accept: '*/*' })).status).toBe(401);
  });

  test('has the session over TLS alone where the gateway is reached by TLS', async () => {
    await using tls = await openGraph({ ...graph.env, PUBLIC_URL: 'https://linli.example/' });
    const asked = await newBrowser()(`${tls.url}${QUEUE}`);
    expect(asked.headers.get('set-cookie')).toMatch(/; SameSite=Lax; Secure$/);
    expect(new URL(locationOf(asked, tls.url)).searchParams.get('redirect_uri'))
      .toBe('https://linli.example/operators/signed-in');
  });

  test('that signs in as somebody else may choose whom', async () => {
    await signInAt(browse, at(QUEUE), 'grid-officer');
    const refused = await browse(at(QUEUE));
    expect([refused.status, await refused.text()])
      .toEqual([403, expect.stringContaining('/operators/sign-in?again=1')]);
    const page = await signInAt(browse, at('/operators/sign-in?again=1'), 'system-operator');
    expect([page.status, await page.text()])
      .toEqual([200, expect.stringContaining('/operators/queues/petition/')]);
  });

  test('as a program brings its token, and has figures and what is parked as data', async () => {
    const figures = await ask('/operators/metrics/petition');
    expect([figures.headers.get('content-type'), await figures.text()])
      .toEqual(['text/plain; version=0.0.4', 'linli_x 1\n']);
    expect(await (await ask('/operators/parked/petition')).json())
      .toEqual({ events: [{ ...PARKED, topic: 'grid.told' }], deadlines: [] });
    const replayed = await ask(REPLAY, token, 'POST');
    expect([replayed.status, await replayed.json()]).toEqual([200, { replayed: true }]);
  });

  test('sees what is parked as text, and has it tried again by a button', async () => {
    const page = await signInAt(browse, at('/operators/parked/petition'), 'system-operator');
    const text = await page.text();
    expect(text).toContain('no &#60;b&#62;grid&#60;/b&#62;');
    expect(text).toContain(`action="${REPLAY}"`);
    const pressed = await browse(at(REPLAY), { form: new URLSearchParams(), origin: graph.url });
    expect([pressed.status, pressed.headers.get('location')])
      .toEqual([303, '/operators/parked/petition']);
    expect(worker.received.map(({ line }) => line))
      .toEqual(['GET /parked', `POST /parked/${PARKED.id}/replay`]);
  });
});

describe('operators’ pages are not for', () => {
  test.each<[string, () => Promise<string | null> | string | null]>([
    ['who sends no token', () => null],
    ['who sends a token with alg none', () => new UnsecuredJWT(decodeJwt(token)).encode()],
    ['who sends another’s signature', async () => {
      const [head, claims] = token.split('.');
      return [head, claims, (await graph.issuer.mint(anOfficer)).split('.')[2]].join('.');
    }],
  ])('%s, as bearer or in the cookie', async (_, forged) => {
    const sent = await forged();
    if (sent) browse.plant('linli-operator', sent, '/operators');
    for (const path of SHOWN) {
      expect((await ask(path, sent)).status).toBe(401);
      expect((await browse(at(path), { accept: '*/*' })).status).toBe(401);
      expect(locationOf(await browse(at(path)), at(path))).toContain(`${graph.issuer.url}/auth?`);
    }
    expect(worker.received).toEqual([]);
  });

  test.each([
    ['who has another grant', ['petition.supervise@510116']],
    ['who operates a part of the district', ['system.operate@510116001']],
    ['who operates another district', ['system.operate@520204']],
  ])('%s', async (_, grants) => {
    const other = await graph.issuer.mint({ ...anOfficer, sub: `other ${grants[0]}`, grants });
    for (const path of SHOWN) expect((await ask(path, other)).status).toBe(403);
    expect((await ask(REPLAY, other, 'POST')).status).toBe(403);
    expect(worker.received).toEqual([]);
  });

  test('a token in the cookie where the graph is asked', async () => {
    const response = await fetch(at('/graphql'), {
      method: 'POST',
      headers: { cookie: `linli-operator=${token}`, 'content-type': 'application/json' },
      body: '{"query":"{ motto }"}',
    });
    expect(response.status).toBe(401);
  });
});

describe('a sign-in', () => {
  test.each<[string, (back: URL) => void]>([
    ['somebody else began', ({ searchParams }) => searchParams.set('state', 'another')],
    ['with a made-up code', ({ searchParams }) => searchParams.set('code', 'made-up')],
    ['without a code', ({ searchParams }) => searchParams.delete('code')],
  ])('%s comes to nothing', async (_, spoil) => {
    const asked = new URL(locationOf(await browse(at(QUEUE)), graph.url));
    const back = new URL(at('/operators/signed-in?code=x'));
    back.searchParams.set('state', asked.searchParams.get('state') ?? '');
    spoil(back);
    expect((await browse(back.href)).status).toBe(401);
    expect(browse.cookies.has('linli-operator')).toBe(false);
  });

  test.each([
    'https://evil.example/', '//evil.example/', '/operators/../', 'javascript:alert(1)', '/',
  ])('never leads to another place than the operators’: %s', async (to) => {
    const swap = (): void => {
      const { value = '' } = browse.cookies.get('linli-signing-in') ?? {};
      const kept = { ...JSON.parse(Buffer.from(value, 'base64url').toString()), to };
      const swapped = Buffer.from(JSON.stringify(kept)).toString('base64url');
      browse.plant('linli-signing-in', swapped, '/operators/signed-in');
    };
    const page = await signInAt(browse, at(QUEUE), 'system-operator', swap);
    expect([page.url, page.status]).toEqual([at('/operators/'), 200]);
  });

  test('begins on the one name of loopback that the issuer sends back to', async () => {
    const { port } = new URL(graph.url);
    const asked = await browse(`http://localhost:${port}${QUEUE}`).catch(() => null);
    if (asked) expect(asked.headers.get('location')).toBe(at(QUEUE));
  });
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
