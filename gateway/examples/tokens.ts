import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Whom tokens are asked for: the graph, wherever it is served. */
const RESOURCE = { resource: 'https://linli.local/graph' };

const CONSOLE = 'linli-console';
const REDIRECT = 'http://127.0.0.1/callback';

const granted = z.object({ access_token: z.string() });

/** As a program signs in: by its name and its secret. */
export async function tokenOfMachine(
  issuer: string, machine: string, secret: string,
): Promise<string> {
  const credentials = Buffer.from(`${machine}:${secret}`).toString('base64');
  return redeem(issuer, { grant_type: 'client_credentials', scope: 'graph', ...RESOURCE }, {
    authorization: `Basic ${credentials}`,
  });
}

/** As a portal signs somebody in: by an authorization code, and the proof that it asked for it. */
export async function tokenOfPerson(issuer: string, person: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const asked = new URLSearchParams({
    client_id: CONSOLE,
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: 'openid graph',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...RESOURCE,
  });
  return redeem(issuer, {
    grant_type: 'authorization_code',
    client_id: CONSOLE,
    redirect_uri: REDIRECT,
    code: await codeFor(issuer, asked, person),
    code_verifier: verifier,
  });
}

async function redeem(
  issuer: string, grant: Record<string, string>, headers: Record<string, string> = {},
): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST', headers, body: new URLSearchParams(grant),
  });
  if (!response.ok) throw new Error(`${issuer} gave no token: ${await response.text()}`);
  return granted.parse(await response.json()).access_token;
}

/** What the person's browser does: opens the page, chooses who they are, and is sent back. */
async function codeFor(issuer: string, asked: URLSearchParams, person: string): Promise<string> {
  const browse = newBrowser(issuer);
  const page = await browse(`/auth?${asked}`);
  const chosen = await browse(page, new URLSearchParams({ sub: person }));
  const back = await browse(chosen);
  const code = new URL(back).searchParams.get('code');
  if (code === null) throw new Error(`${issuer} did not sign ${person} in: ${back}`);
  return code;
}

/** A browser of a few lines: keeps cookies, and says where it is sent next. */
function newBrowser(issuer: string) {
  const cookies = new Map<string, string>();
  return async (place: string, form?: URLSearchParams): Promise<string> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(place, issuer), {
      redirect: 'manual', headers: { cookie }, ...(form && { method: 'POST', body: form }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${place} led nowhere: ${response.status}`);
    return next;
  };
}
