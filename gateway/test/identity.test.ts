import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT, decodeJwt } from 'jose';
import type { JWTPayload } from 'jose';
import { anOfficer, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';

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

  test('whose token has expired, though it was good a moment ago', async () => {
    const { openIdentity } = await import('../identity.ts');
    const { issuer } = graph;
    const identify = openIdentity([{ issuer: issuer.url, audience: 'https://linli.local/graph' }]);
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
    });
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
