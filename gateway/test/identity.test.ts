import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { SignJWT, UnsecuredJWT, decodeJwt } from 'jose';
import type { JWTPayload } from 'jose';
import { until } from '@linli/chassis/testing/until.ts';
import { openIdentity } from '../identity/identity.ts';
import { IssuerUnreachable } from '../identity/keys.ts';
import { anOfficer, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { redeem, signIn } from './signing-in.ts';

let graph: Graph;
let good: string;
beforeAll(async () => {
  graph = await openGraph();
  good = await graph.issuer.mint(anOfficer);
});
afterAll(async () => graph[Symbol.asyncDispose]());

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

function signedByStranger(claims: JWTPayload): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256' }).sign(stranger);
}

function tampered(token: string): string {
  const [head, , signature] = token.split('.');
  const claims = { ...decodeJwt(token), linli_grants: ['petition.supervise@510116'] };
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

describe('the gateway does not know', () => {
  test.each<[string, () => Promise<string | null> | string | null]>([
    ['who sends no token', () => null],
    ['who sends something else', () => 'not-a-token'],
    ['who sends a token with alg none', () => new UnsecuredJWT(decodeJwt(good)).encode()],
    ['who signs with another key', () => signedByStranger(decodeJwt(good))],
    ['who uses the public key as a secret', async () => {
      const keys = await (await fetch(`${graph.issuer.url}/jwks`)).text();
      const forged = new SignJWT(decodeJwt(good)).setProtectedHeader({ alg: 'HS256' });
      return forged.sign(Buffer.from(keys));
    }],
    ['who changed the grants in a good token', () => tampered(good)],
    ['whose token comes from another issuer',
      () => signedByStranger({ ...decodeJwt(good), iss: 'https://elsewhere' })],
  ])('%s', async (_, token) => {
    const before = graph.people.received.length;
    const { status, data, errors } = await graph.ask('{ motto }', { token: await token() });
    expect({ status, data, code: errors[0]?.extensions['code'] }).toEqual({
      status: 401,
      data: undefined,
      code: 'UNAUTHENTICATED',
    });
    expect(graph.people.received).toHaveLength(before);
  });

  test('whose token is for another audience', async () => {
    await using other = await openGraph({
      ISSUERS: JSON.stringify([{ issuer: graph.issuer.url, audience: 'https://elsewhere.example' }]),
    });
    expect((await other.ask('{ motto }', { token: good })).status).toBe(401);
  });

  test('whose token the issuer took back, though it was good a moment ago', async () => {
    const token = await graph.issuer.mint({ ...anOfficer, sub: 'gone' });
    const statusOf = async (asked: string): Promise<number> =>
      (await graph.ask('{ motto }', { token: asked })).status;
    expect(await statusOf(token)).toBe(200);
    await graph.issuer.revoke(token);
    await until(() => statusOf(token), (status) => status === 401);
    expect(await statusOf(good)).toBe(200);
  });

  test('whose issuer does not tell what it took back, however often they ask', async () => {
    const { issuer } = graph;
    const identify = openIdentity([{
      issuer: issuer.url, audience: 'https://linli.local/graph', algorithms: ['ES256'],
      revocationUri: 'http://127.0.0.1:9/revoked',
    }]);
    for (let times = 0; times < 3; times += 1) {
      const asked = async () => identify.atOnce(`Bearer ${good}`, null);
      await expect(asked()).rejects.toThrow(IssuerUnreachable);
    }
  });

  test('whose token has expired, though it was good a moment ago', async () => {
    const { issuer } = graph;
    const identify = openIdentity([
      { issuer: issuer.url, audience: 'https://linli.local/graph', algorithms: ['ES256'] },
    ]);
    await expect(identify(`Bearer ${good}`)).resolves.toMatchObject({ id: 'an-officer' });
    const late = await issuer.mint({ ...anOfficer, sub: 'late', lifeSeconds: 1 });
    await new Promise((resolve) => setTimeout(resolve, 7_000));
    await expect(identify(`Bearer ${late}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  }, 20_000);
});

describe('the gateway', () => {
  test('vouches for the actor of the token, with grants of the own tenant alone', async () => {
    const grants = [
      'grid.read@510116001',
      'grid.read@520204',
      'grid.read@51',
      'everything@510116',
      'petition.read@510116001001',
      'petition.read@5101160010',
    ];
    const token = await graph.issuer.mint({ ...anOfficer, sub: 'widened', grants });
    expect((await graph.ask('{ who }', { token })).data).toEqual({ who: 'widened' });
    expect(graph.posts.received.at(-1)?.actor).toEqual({
      id: 'widened',
      kind: 'PERSON',
      tenant: '510116',
      grants: [
        { action: 'grid.read', under: '510116001' },
        { action: 'petition.read', under: '510116001001' },
      ],
      organization: null,
      purpose: null,
      client: 'linli-console',
    });
  });

  test('knows a person who signed in by code and PKCE', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const code = await signIn(graph.issuer.url, 'grid-officer', verifier);
    const { access_token: token } = await (await redeem(graph.issuer.url, code, verifier)).json();
    expect((await graph.ask('{ who }', { token })).data).toEqual({ who: 'grid-officer' });
    expect(graph.posts.received.at(-1)?.actor).toMatchObject({
      kind: 'PERSON', tenant: '510116', client: 'linli-console', purpose: null,
    });
  });

  test.each([
    ['the purpose of the request', {}, 'AUDIT', [200, 'AUDIT']],
    ['the purpose of the token', { purpose: 'APPRAISAL' }, undefined, [200, 'APPRAISAL']],
    ['both where they are one', { purpose: 'AUDIT' }, 'AUDIT', [200, 'AUDIT']],
    ['no request for another purpose', { purpose: 'AUDIT' }, 'APPRAISAL', [403, undefined]],
    ['no purpose that is none', {}, 'audit; all', [400, undefined]],
  ])('tells a subgraph %s', async (name, bound, purpose, expected) => {
    const token = await graph.issuer.mint({ ...anOfficer, sub: name, ...bound });
    graph.posts.received.length = 0;
    const headers = purpose === undefined ? {} : { 'x-purpose': purpose };
    const { status } = await graph.ask('{ who }', { token, headers });
    expect([status, graph.posts.received[0]?.actor.purpose]).toEqual(expected);
  });

  test('hands narrowed grants on as they are, and none outside its period', async () => {
    const grants = [
      'petition.handle@510116;org=own', 'social.read@510116;project=spring;purpose=AUDIT',
      'grid.read@510116;to=2020-01-01T00:00:00Z', 'grid.roster@510116;from=2999-01-01T00:00:00Z',
      'grid.command@510116;from=2020-01-01T00:00:00Z', 'petition.read@510116;for=ever',
    ];
    const token = await graph.issuer.mint({ ...anOfficer, sub: 'narrowed', grants });
    await graph.ask('{ who }', { token });
    expect(graph.posts.received.at(-1)?.actor.grants).toEqual([
      { action: 'petition.handle', under: '510116', organization: 'OWN' },
      { action: 'social.read', under: '510116', project: 'spring', purpose: 'AUDIT' },
      { action: 'grid.command', under: '510116', from: new Date('2020-01-01T00:00:00Z') },
    ]);
  });

  test('knows a machine by its client credentials', async () => {
    const token = await graph.issuer.mint('hotline-12345');
    expect((await graph.ask('{ who }', { token })).data).toEqual({ who: 'hotline-12345' });
    expect(graph.posts.received.at(-1)?.actor).toMatchObject({ kind: 'MACHINE', tenant: '510116' });
  });

  test('says so when the issuer cannot be reached, and lets nobody in', async () => {
    await using lonely = await openGraph({
      ISSUERS: JSON.stringify([
        { issuer: graph.issuer.url, audience: 'https://linli.local/graph', jwksUri: 'http://127.0.0.1:9/jwks' },
      ]),
    });
    const { status, errors } = await lonely.ask('{ motto }', { token: good });
    expect([status, errors[0]?.extensions['code']]).toEqual([503, 'IDENTITY_UNAVAILABLE']);
  });
});
