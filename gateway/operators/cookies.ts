import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Cookie {
  readonly name: string;
  readonly path: string;
  readonly sameSite: 'Strict' | 'Lax';
}

/** The access token of whoever has signed in. No other site can make a browser send it. */
export const SESSION: Cookie = { name: 'linli-operator', path: '/operators', sameSite: 'Strict' };

/** What a sign-in under way is known by as the issuer sends the browser back. */
export const UNDER_WAY: Cookie = {
  name: 'linli-signing-in', path: '/operators/signed-in', sameSite: 'Lax',
};

export function readCookie({ headers }: FastifyRequest, { name }: Cookie): string | undefined {
  const cookies = headers.cookie?.split(/; */) ?? [];
  return cookies.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** No script reads it, and it goes over TLS alone wherever the gateway is reached by TLS. */
export function setCookie(
  reply: FastifyReply,
  { name, path, sameSite }: Cookie,
  { value, seconds, secure }: { value: string; seconds: number; secure: boolean },
): void {
  const kept = `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=${sameSite}`;
  void reply.header('set-cookie', secure ? `${kept}; Secure` : kept);
}
