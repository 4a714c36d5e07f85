import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { StartError } from '@linli/chassis/process.ts';
import { demoMachines, demoPeople } from '../issuer/demo-people.ts';
import { AUDIENCE, openIssuer } from '../issuer/issuer.ts';
import type { Issuer } from '../issuer/issuer.ts';

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

/** A browser of a few lines: follows redirects within the issuer and keeps its cookies. */
function newBrowser() {
  const cookies = new Map<string, string>();
  return async (url: string, body?: URLSearchParams): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, issuer.url), {
      redirect: 'manual',
      headers: { cookie },
      ...(body && { method: 'POST', body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
}

const redirect_uri = 'http://127.0.0.1:4000/callback';

async function signIn(sub: string, verifier: string): Promise<string> {
  const browse = newBrowser();
  const asked = new URLSearchParams({
    client_id: 'linli-console',
    response_type: 'code',
    redirect_uri,
    scope: 'openid graph',
    resource: AUDIENCE,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const toPage = (await browse(`/auth?${asked}`)).headers.get('location') ?? '';
  expect(await (await browse(toPage)).text()).toContain(`value="${sub}"`);
  const back = (await browse(toPage, new URLSearchParams({ sub }))).headers.get('location') ?? '';
  const done = (await browse(back)).headers.get('location') ?? '';
  return new URL(done).searchParams.get('code') ?? '';
}

async function redeem(code: string, code_verifier: string): Promise<Response> {
  return fetch(`${issuer.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'linli-console',
      redirect_uri,
      code,
      code_verifier,
    }),
  });
}

describe('the local issuer', () => {
  test('signs a person in by code and PKCE', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const answer = await redeem(await signIn('grid-officer', verifier), verifier);
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
    const code = await signIn('grid-officer', randomBytes(32).toString('base64url'));
    expect((await redeem(code, randomBytes(32).toString('base64url'))).status).toBe(400);
  });

  test('refuses a machine with another secret', async () => {
    const response = await fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`hotline-12345:${issuer.secretOf('partner-agency')}`)}` },
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
