import { createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { newIdentityKeys, openSigner, openVerifier, requestIdOf } from './identity.ts';
import type { Received } from './identity.ts';
import { digestOf, signSending } from './edge/signature.ts';

const officer: Actor = {
  id: 'officer-1',
  kind: 'PERSON',
  tenant: '510116',
  grants: [{ action: 'petition.read', under: '510116' }],
  organization: null,
  purpose: null,
  client: null,
};
const START = Date.parse('2026-04-16T09:00:00+08:00');
const BODY = '{"query":"{ petition(id: 1) { id } }"}';
const keys = newIdentityKeys();

describe('A request to a subgraph', () => {
  test('is answered as the actor the gateway signed for', async () => {
    expect(await verifier()(await sending())).toEqual(officer);
  });

  test('keeps the id of the client\'s request in every sending', async () => {
    const [one, two] = [await sending(), await sending()];
    const ids = [one, two].map(({ headers }) => String(headers['x-request-id']));
    expect(ids.map(requestIdOf)).toEqual(['client-request-1', 'client-request-1']);
    expect(ids[0]).not.toBe(ids[1]);
    const verify = verifier();
    expect([await verify(one), await verify(two)]).toEqual([officer, officer]);
  });

  test.each([
    'x-linli-identity', 'x-linli-signature', 'x-linli-timestamp', 'x-request-id',
  ])('is refused without its %s', async (header) => {
    const { headers, ...request } = await sending();
    await refused(verifier()({ ...request, headers: { ...headers, [header]: undefined } }));
  });

  test.each([
    ['body', { body: BODY.replace('1', '2') }],
    ['path', { path: '/graphql?x' }],
    ['method', { method: 'PUT' }],
  ])('is refused with an altered %s', async (_, altered) => {
    await refused(verifier()({ ...await sending(), ...altered }));
  });

  test('is refused with the identity of another', async () => {
    const request = await sending();
    const other = await sending({ actor: { ...officer, id: 'officer-2' } });
    const identity = other.headers['x-linli-identity'];
    const headers = { ...request.headers, 'x-linli-identity': identity };
    await refused(verifier()({ ...request, headers }));
  });

  test('is refused with another request id or timestamp', async () => {
    const request = await sending();
    for (const altered of [
      { 'x-request-id': 'client-request-2.AAAAAAAAAAAA' },
      { 'x-linli-timestamp': String(START + 1) },
    ]) {
      await refused(verifier()({ ...request, headers: { ...request.headers, ...altered } }));
    }
  });

  test('is refused when it was meant for another subgraph', async () => {
    await refused(verifier()(await sending({ audience: 'property' })));
  });

  test('is refused when signed by a key that is not the gateway\'s', async () => {
    await refused(verifier()(await sending({ privateJwk: newIdentityKeys().privateJwk })));
    const kid: unknown = JSON.parse(keys.privateJwk).kid;
    const forged = JSON.stringify({ ...JSON.parse(newIdentityKeys().privateJwk), kid });
    await refused(verifier()(await sending({ privateJwk: forged })));
  });

  test.each([
    ['in the last millisecond of the skew', 30_000, true],
    ['a millisecond later', 30_001, false],
    ['before it was sent, within the skew', -30_000, true],
    ['before it was sent, beyond it', -30_001, false],
  ])('arrives %s', async (_, later, admitted) => {
    const answer = verifier({ now: () => START + later })(await sending());
    await (admitted ? expect(answer).resolves.toEqual(officer) : refused(answer));
  });

  test('is refused with a forged token, though signed by what all subgraphs hold', async () => {
    const forger = openSigner(newIdentityKeys().privateJwk, () => START);
    const token = (await forger.headers(officer, 'petition', requestOf()))['x-linli-identity'];
    await refused(verifier()(signedAgain(String(token), START)));
  });

  test('is refused with a token that has expired, though it was signed just now', async () => {
    const stale = await sending();
    const token = String(stale.headers['x-linli-identity']);
    for (const [later, admitted] of [[59_000, true], [61_000, false]] as const) {
      const now = START + later;
      const answer = verifier({ now: () => now })(signedAgain(token, now));
      await (admitted ? expect(answer).resolves.toEqual(officer) : refused(answer));
    }
  });

  test('is refused once its token has expired, though it came before', async () => {
    let now = START;
    const verify = verifier({ now: () => now });
    const first = await sending();
    expect(await verify(first)).toEqual(officer);
    now += 61_000;
    await refused(verify(signedAgain(String(first.headers['x-linli-identity']), now)));
  });

  test('hands on what a grant is narrowed to, and no grant outside its period', async () => {
    const own = { action: 'petition.handle', under: '510116', organization: 'OWN' } as const;
    const bound = { action: 'social.read', under: '510116', project: 'a', purpose: 'B' } as const;
    const ending = { action: 'grid.read', under: '510116', to: new Date(START) } as const;
    const from = new Date(START);
    const begun = { action: 'grid.roster', under: '510116', from } as const;
    const actor = { ...officer, grants: [own, bound, ending, begun], purpose: 'B', client: 'desk' };
    expect(await verifier()(await sending({ actor })))
      .toEqual({ ...actor, grants: [own, bound, begun] });
  });

  test('is refused when it comes again', async () => {
    const verify = verifier();
    const request = await sending();
    expect(await verify(request)).toEqual(officer);
    await refused(verify(request));
  });
});

describe('The gateway', () => {
  test('renews a token after 20 seconds, and signs each anew for each subgraph', async () => {
    let now = START;
    const signer = openSigner(keys.privateJwk, () => now);
    const tokenFor = async (audience: string): Promise<string | undefined> => {
      return (await signer.headers(officer, audience, requestOf()))['x-linli-identity'];
    };
    const first = await tokenFor('petition');
    now += 19_999;
    expect(await tokenFor('petition')).toBe(first);
    expect(await tokenFor('property')).not.toBe(first);
    now += 1;
    expect(await tokenFor('petition')).not.toBe(first);
  });

  test('may sign by the next key while the current one still stands', async () => {
    const next = newIdentityKeys();
    const both = [keys, next].flatMap(({ subgraphJwks }) => JSON.parse(subgraphJwks).keys);
    const verify = verifier({ jwks: JSON.stringify({ keys: both }) });
    expect(await verify(await sending())).toEqual(officer);
    expect(await verify(await sending({ privateJwk: next.privateJwk }))).toEqual(officer);
  });

  test('does not start on what is no key', () => {
    expect(() => openSigner('{}')).toThrow(/P-256/);
    expect(() => openVerifier('nothing', 'petition')).toThrow(/P-256/);
  });
});

function requestOf(): Pick<Received, 'method' | 'path' | 'body'> & { requestId: string } {
  return { method: 'POST', path: '/graphql', body: BODY, requestId: 'client-request-1' };
}

async function sending({
  actor = officer, audience = 'petition', privateJwk = keys.privateJwk,
} = {}): Promise<Received> {
  const { requestId: _, ...request } = requestOf();
  const signer = openSigner(privateJwk, () => START);
  return { ...request, headers: await signer.headers(actor, audience, requestOf()) };
}

/** A sending of a token, signed at an instant that the token may not have lived to see. */
function signedAgain(token: string, now: number): Received {
  const { requestId, ...request } = requestOf();
  const timestamp = String(now);
  const signed = { ...requestOf(), tokenDigest: digestOf(token), timestamp };
  const signature = signSending(signed, sharedSecret());
  const headers = {
    'x-linli-identity': token,
    'x-linli-signature': signature,
    'x-linli-timestamp': timestamp,
    'x-request-id': requestId,
  };
  return { ...request, headers };
}

/** What every subgraph holds. */
function sharedSecret(): KeyObject {
  const held: { kty: string; k: string }[] = JSON.parse(keys.subgraphJwks).keys;
  const { k = '' } = held.find(({ kty }) => kty === 'oct') ?? {};
  return createSecretKey(Buffer.from(k, 'base64url'));
}

function verifier({ jwks = keys.subgraphJwks, now = () => START } = {}) {
  return openVerifier(jwks, 'petition', now);
}

async function refused(answer: Promise<unknown>): Promise<void> {
  await expect(answer).rejects.toThrow(new AccessDenied('UNAUTHENTICATED'));
}
