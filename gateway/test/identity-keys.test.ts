import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, decodeJwt } from 'jose';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { IssuerUnreachable, openTokenVerifier } from '../identity/keys.ts';
import { openRevocations } from '../identity/revocations.ts';
import { demoMachines, demoPeople } from '../issuer/demo-people.ts';
import { AUDIENCE, openIssuer } from '../issuer/issuer.ts';
import type { Issuer } from '../issuer/issuer.ts';

/** The issuer's own documents, handed on by a middleman who counts and may hold them back. */
interface Middleman {
  readonly url: string;
  asked: number;
  /** What it hands out: the issuer's document, another text, or null for nothing at all. */
  shown: 'ISSUER' | string | null;
}

let folder: string;
let issuer: Issuer;
let server: Server;
let middleman: Middleman;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linli-keys-'));
  const people = demoPeople({ department: 'department-1' });
  const keyFile = join(folder, 'issuer.json');
  issuer = await openIssuer({ port: 0, keyFile, people, machines: demoMachines });
  server = createServer((request, response) => {
    middleman.asked += 1;
    const { shown } = middleman;
    if (shown === null) return void response.writeHead(503).end();
    if (shown !== 'ISSUER') return void response.end(shown);
    void fetch(`${issuer.url}${request.url}`).then(async (answer) => {
      response.end(await answer.text());
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  middleman = { url: `http://127.0.0.1:${port}`, asked: 0, shown: 'ISSUER' };
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await issuer[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

function trusted() {
  const { url } = middleman;
  return {
    issuer: issuer.url, audience: AUDIENCE, algorithms: ['ES256' as const],
    jwksUri: `${url}/jwks`, revocationUri: `${url}/revoked`,
  };
}

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const strangersKeys = JSON.stringify({
  keys: [{ ...stranger.publicKey.export({ format: 'jwk' }), kid: 'stranger', alg: 'ES256' }],
});

async function forged(token: string, kid: string): Promise<string> {
  const claims = new SignJWT(decodeJwt(token)).setProtectedHeader({ alg: 'ES256', kid });
  return claims.sign(stranger.privateKey);
}

describe('the issuer’s keys', () => {
  test('are asked for again for one that is not among them, as after a rotation', async () => {
    Object.assign(middleman, { shown: strangersKeys, asked: 0 });
    const verify = openTokenVerifier(trusted(), 0);
    const token = await issuer.mint('grid-officer');
    await expect(verify(token)).rejects.toThrow(AccessDenied);
    middleman.shown = 'ISSUER';
    await expect(verify(token)).resolves.toMatchObject({ sub: 'grid-officer' });
    await expect(verify(await forged(token, 'stranger'))).rejects.toThrow(AccessDenied);
  });

  test('are not asked for by a flood of keys that nobody has', async () => {
    Object.assign(middleman, { shown: 'ISSUER', asked: 0 });
    const verify = openTokenVerifier(trusted());
    const token = await issuer.mint('grid-officer');
    const names = Array.from({ length: 200 }, () => randomBytes(6).toString('hex'));
    const flood = names.map((kid) => forged(token, kid));
    for (const answer of await Promise.all(flood)) {
      await expect(verify(answer)).rejects.toThrow(AccessDenied);
    }
    expect(middleman.asked).toBe(1);
    await expect(verify(token)).resolves.toMatchObject({ sub: 'grid-officer' });
  });

  test('of another swapped in under the issuer’s name open nothing', async () => {
    const [{ kid }] = (await (await fetch(`${issuer.url}/jwks`)).json()).keys;
    Object.assign(middleman, { shown: 'ISSUER' });
    const token = await issuer.mint('grid-officer');
    const verify = openTokenVerifier(trusted(), 0);
    await expect(verify(await forged(token, kid))).rejects.toThrow(AccessDenied);
  });

  test('of an algorithm that is not pinned for the issuer are none', async () => {
    const token = await issuer.mint('grid-officer');
    const verify = openTokenVerifier({ ...trusted(), algorithms: ['RS256'] });
    await expect(verify(token)).rejects.toThrow(AccessDenied);
  });
});

describe('what the issuer took back', () => {
  const START = Date.parse('2026-04-16T09:00:00+08:00');

  test('is refused five seconds later at the latest, and nothing else is', async () => {
    Object.assign(middleman, { shown: 'ISSUER', asked: 0 });
    let now = START;
    const isRevoked = openRevocations(trusted(), () => now);
    const [taken, kept] = [await issuer.mint('grid-officer'), await issuer.mint('grid-officer')];
    const all = Array.from({ length: 20 }, () => isRevoked(decodeJwt(taken)));
    expect(new Set(await Promise.all(all))).toEqual(new Set([false]));
    expect(middleman.asked).toBe(1);
    await issuer.revoke(taken);
    now += 4_999;
    expect(await isRevoked(decodeJwt(taken))).toBe(false);
    now += 1;
    expect(await isRevoked(decodeJwt(taken))).toBe(true);
    expect(await isRevoked(decodeJwt(kept))).toBe(false);
    expect(await isRevoked({})).toBe(true);
  });

  test('is remembered for a minute without the issuer, and then nobody is let in', async () => {
    Object.assign(middleman, { shown: 'ISSUER', asked: 0 });
    let now = START;
    const isRevoked = openRevocations(trusted(), () => now);
    const [taken, kept] = [await issuer.mint('grid-officer'), await issuer.mint('grid-officer')];
    await issuer.revoke(taken);
    expect(await isRevoked(decodeJwt(taken))).toBe(true);
    middleman.shown = null;
    now += 59_999;
    expect([await isRevoked(decodeJwt(taken)), await isRevoked(decodeJwt(kept))])
      .toEqual([true, false]);
    now += 1;
    await expect(isRevoked(decodeJwt(kept))).rejects.toThrow(IssuerUnreachable);
    middleman.shown = 'ISSUER';
    now += 5_000;
    expect(await isRevoked(decodeJwt(kept))).toBe(false);
  });

  test('is nothing where the issuer takes nothing back', async () => {
    const { revocationUri: _, ...other } = trusted();
    expect(await openRevocations(other)(decodeJwt(await issuer.mint('grid-officer')))).toBe(false);
  });
});
