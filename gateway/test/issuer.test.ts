import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { StartError } from '@linli/chassis/process.ts';
import { demoMachines, demoPeople } from '../issuer/demo-people.ts';
import { AUDIENCE, openIssuer } from '../issuer/issuer.ts';
import type { Issuer } from '../issuer/issuer.ts';
import { redeem, signIn } from './signing-in.ts';

const register = { people: demoPeople({ department: 'department-1' }), machines: demoMachines };

let folder: string;
let keyFile: string;
let issuer: Issuer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linli-issuer-'));
  keyFile = join(folder, 'keys', 'issuer.json');
  issuer = await openIssuer({ port: 0, keyFile, ...register });
});
afterAll(async () => {
  await issuer[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe('the local issuer', () => {
  test('signs a person in by code and PKCE', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const code = await signIn(issuer.url, 'grid-officer', verifier);
    const answer = await redeem(issuer.url, code, verifier);
    const { access_token } = await answer.json();
    expect(decodeJwt(access_token)).toMatchObject({
      iss: issuer.url,
      aud: AUDIENCE,
      sub: 'grid-officer',
      linli_kind: 'PERSON',
      linli_tenant: '510116',
      linli_grants: expect.arrayContaining(['petition.handle@510116001001']),
    });
  });

  test('gives nothing for a code to who cannot prove to have asked for it', async () => {
    const [verifier, other] = [randomBytes(32), randomBytes(32)];
    const code = await signIn(issuer.url, 'grid-officer', verifier.toString('base64url'));
    expect((await redeem(issuer.url, code, other.toString('base64url'))).status).toBe(400);
  });

  test('refuses a machine with another secret', async () => {
    const credentials = btoa(`hotline-12345:${issuer.secretOf('partner-agency')}`);
    const response = await fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${credentials}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: AUDIENCE }),
    });
    expect(response.status).toBe(401);
  });

  test('mints for each of its register what that one holds', async () => {
    for (const subject of [...register.people, ...register.machines]) {
      const claims = decodeJwt(await issuer.mint(subject.sub));
      expect(claims).toMatchObject({
        sub: subject.sub,
        linli_kind: subject.kind,
        linli_tenant: subject.tenant,
        linli_grants: subject.grants,
        linli_organization: subject.organization,
      });
    }
    await expect(issuer.mint('nobody')).rejects.toThrow('nobody');
  });

  test('lists what it took back, over a new start, until it would have ended', async () => {
    const listOf = async (): Promise<string[]> => {
      const { revoked } = await (await fetch(issuer.revocationUri)).json();
      return revoked.map(({ jti }: { jti: string }) => jti);
    };
    const token = await issuer.mint('grid-officer');
    const other = await issuer.mint('street-officer');
    await fetch(issuer.revocationUri, { method: 'POST', body: new URLSearchParams({ token }) });
    await issuer.revoke('no token');
    await issuer.revoke(token.replace(/\.[^.]+$/, '.AAAA'));
    expect(await listOf()).toEqual([decodeJwt(token).jti]);
    expect(await listOf()).not.toContain(decodeJwt(other).jti);
    const kept = JSON.parse(await readFile(`${keyFile}.revoked`, 'utf8'));
    expect(kept).toEqual([{ jti: decodeJwt(token).jti, exp: decodeJwt(token).exp }]);
    const brokenFile = join(folder, 'other.json');
    await writeFile(`${brokenFile}.revoked`, '[');
    await expect(openIssuer({ port: 0, keyFile: brokenFile, ...register }))
      .rejects.toThrow(StartError);
  });

  test('keeps its keys for itself, and over a new start', async () => {
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    const before = await readFile(keyFile, 'utf8');
    await using again = await openIssuer({ port: 0, keyFile, ...register });
    expect(again.secretOf('hotline-12345')).toBe(issuer.secretOf('hotline-12345'));
    expect(await readFile(keyFile, 'utf8')).toBe(before);
    const keys = await (await fetch(`${again.url}/jwks`)).text();
    expect(keys).not.toContain('"d"');
  });

  test('does not start on a key file it cannot read', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{}');
    await expect(openIssuer({ port: 0, keyFile: broken, ...register })).rejects.toThrow(StartError);
  });
});
