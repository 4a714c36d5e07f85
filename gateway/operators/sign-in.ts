import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { log } from '@linli/chassis/log.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Config } from '../config.ts';
import { discover } from '../discovery.ts';
import { IssuerUnreachable } from '../identity/keys.ts';
import type { Identify } from '../identity/identity.ts';
import { readCookie, SESSION, setCookie, UNDER_WAY } from './cookies.ts';
import { originOf } from './origin.ts';
import { onwardPage, sendPage } from './pages.ts';

/** Signs people in by authorization code with PKCE, and keeps the token in their browser. */
export interface SignIn {
  /** Sends the browser to the issuer; `again`: also who is signed in there may choose anew. */
  start(request: FastifyRequest, reply: FastifyReply, to: string, again: boolean): Promise<unknown>;
  /** The browser is back from the issuer with a code. */
  finish(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  end(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
}

const FRONT_PAGE = '/operators/';
const SESSION_S = 30 * 60;
const UNDER_WAY_S = 10 * 60;

export function openSignIn(config: Config, identify: Identify): SignIn {
  const { SIGN_IN_CLIENT: client } = config;
  const [trusted] = config.ISSUERS;
  if (!trusted) throw new Error('The configuration names an issuer');
  const { issuer, audience } = trusted;
  const place = (request: FastifyRequest) => {
    const origin = originOf(request, config);
    return { redirect: `${origin}${UNDER_WAY.path}`, secure: origin.startsWith('https:') };
  };
  return {
    async start(request, reply, to, again) {
      // A cookie is kept for the name that set it, and the issuer knows one name of loopback only.
      if (!config.PUBLIC_URL && request.hostname === 'localhost') {
        return reply.redirect(`${originOf(request, config)}${request.url}`, 303);
      }
      const { redirect, secure } = place(request);
      const { authorization_endpoint: endpoint } = await askIssuer(issuer);
      const [state, verifier] = [secret(), secret()];
      const asked = new URLSearchParams({
        client_id: client,
        response_type: 'code',
        redirect_uri: redirect,
        scope: 'openid graph',
        resource: audience,
        state,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        ...(again && { prompt: 'login' }),
      });
      const value = Buffer.from(JSON.stringify({ state, verifier, to })).toString('base64url');
      setCookie(reply, UNDER_WAY, { value, secure, seconds: UNDER_WAY_S });
      return reply.header('cache-control', 'no-store').redirect(`${endpoint}?${asked}`, 303);
    },

    async finish(request, reply) {
      const { redirect, secure } = place(request);
      const { state, verifier, to } = readUnderWay(readCookie(request, UNDER_WAY));
      const back = BACK.safeParse(request.query);
      if (!back.success || back.data.state !== state) throw new AccessDenied('UNAUTHENTICATED');
      const { token_endpoint: endpoint } = await askIssuer(issuer);
      const { access_token: token, expires_in: life } = await redeem(endpoint, {
        client_id: client,
        redirect_uri: redirect,
        code: back.data.code,
        code_verifier: verifier,
      });
      await identify(`Bearer ${token}`);
      const seconds = Math.min(life, SESSION_S);
      setCookie(reply, UNDER_WAY, { value: '', secure, seconds: 0 });
      setCookie(reply, SESSION, { value: token, secure, seconds });
      // A page, not a redirect: that would count as the issuer's, and bring no strict cookie.
      return sendPage(reply, 200, onwardPage(isOurs(to) ? to : FRONT_PAGE));
    },

    async end(request, reply) {
      setCookie(reply, SESSION, { value: '', secure: place(request).secure, seconds: 0 });
      return sendPage(reply, 200, onwardPage('/'));
    },
  };
}

/** Where to go on to afterwards: nowhere but to what operators are shown. */
function isOurs(to: string): boolean {
  return /^\/operators\/[\w/?=&.%+-]*$/.test(to) && !to.includes('..');
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

const BACK = z.object({ code: z.string().min(1).max(2_048), state: z.string().min(1) });
const STARTED = z.object({ state: z.string(), verifier: z.string(), to: z.string() });

function readUnderWay(cookie: string | undefined): z.infer<typeof STARTED> {
  try {
    return STARTED.parse(JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString('utf8')));
  } catch {
    throw new AccessDenied('UNAUTHENTICATED');
  }
}

const ENDPOINTS = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });

async function askIssuer(issuer: string): Promise<z.infer<typeof ENDPOINTS>> {
  try {
    return ENDPOINTS.parse(await discover(issuer));
  } catch (error) {
    throw new IssuerUnreachable(issuer, { cause: error });
  }
}

const TOKEN = z.object({ access_token: z.string(), expires_in: z.number().default(0) });

/** A code that the issuer does not take is nobody's. */
async function redeem(
  endpoint: string,
  asked: Record<string, string>,
): Promise<z.infer<typeof TOKEN>> {
  const response = await fetch(endpoint, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(5_000),
    body: new URLSearchParams({ grant_type: 'authorization_code', ...asked }),
  }).catch((error: unknown) => {
    throw new IssuerUnreachable(endpoint, { cause: error });
  });
  const answer = TOKEN.safeParse(await response.json().catch(() => null));
  if (response.ok && answer.success) return answer.data;
  log.warn({ status: response.status }, 'the issuer gave no token for a code');
  throw new AccessDenied('UNAUTHENTICATED');
}
