import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { AUDIENCE } from '../issuer/issuer.ts';

const redirect_uri = 'http://127.0.0.1:4000/callback';

/** The code that the issuer hands out once somebody has signed in, as a browser comes by it. */
export async function signIn(issuer: string, sub: string, verifier: string): Promise<string> {
  const browse = newBrowser(issuer);
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

export async function redeem(
  issuer: string, code: string, code_verifier: string,
): Promise<Response> {
  return fetch(`${issuer}/token`, {
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

/** A browser of a few lines: follows redirects within the issuer and keeps its cookies. */
function newBrowser(issuer: string) {
  const cookies = new Map<string, string>();
  return async (url: string, body?: URLSearchParams): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, issuer), {
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
