import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { UnsecuredJWT, decodeJwt } from 'jose';
import { locationOf, newBrowser, signInAt } from '@linli/chassis/testing/browser.ts';
import type { Browser } from '@linli/chassis/testing/browser.ts';
import { anOfficer, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { openOperated, QUEUE, REPLAY, SHOWN } from './operated.ts';
import type { Operated } from './operated.ts';
import { PARKED } from './tiny-worker.ts';
import type { TinyWorker } from './tiny-worker.ts';

let operated: Operated;
let graph: Graph;
let worker: TinyWorker;
let token: string;
let at: Operated['at'];
let ask: Operated['ask'];
let browse: Browser;

beforeAll(async () => {
  operated = await openOperated();
  ({ graph, worker, token, at, ask } = operated);
});
afterAll(async () => operated[Symbol.asyncDispose]());
beforeEach(() => {
  browse = newBrowser();
  worker.received.length = 0;
});

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
