import { decodeJwt } from 'jose';
import type { JWTPayload } from 'jose';
import { expiring } from '@linli/chassis/edge/expiring.ts';
import { AccessDenied, inForce } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Issuer } from '../config.ts';
import { actorOf } from '../grants.ts';
import { openTokenVerifier } from './keys.ts';
import { openRevocations } from './revocations.ts';
import type { IsRevoked } from './revocations.ts';

/**
 * Who sends this Authorization header, and for what; throws AccessDenied when nobody we know does,
 * or when the token is for another purpose.
 */
export interface Identify {
  (authorization: string | undefined, purpose?: string | null): Promise<Actor>;
  /** The same, at once where there is nothing to wait for. */
  readonly atOnce: AtOnce;
}

type AtOnce = (
  authorization: string | undefined, purpose: string | null,
) => Actor | Promise<Actor>;

/** A token found good is not checked again for so long, nor after its own end. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_AT_MOST = 5_000;

interface Trusted {
  verify(token: string): Promise<JWTPayload>;
  readonly isRevoked: IsRevoked;
}

interface Known {
  readonly actor: Actor;
  readonly claims: JWTPayload;
  readonly isRevoked: IsRevoked;
  /** Whether any grant begins or ends: then who asks is another from one instant to the next. */
  readonly changes: boolean;
}

export function openIdentity(issuers: readonly Issuer[]): Identify {
  const trusted = new Map(issuers.map((issuer): [string, Trusted] => [
    issuer.issuer, { verify: openTokenVerifier(issuer), isRevoked: openRevocations(issuer) },
  ]));
  const known = expiring<Known>(REMEMBERED_AT_MOST, Date.now);

  const check = async (token: string): Promise<Known> => {
    const issuer = trusted.get(issuerOf(token));
    if (!issuer) throw new AccessDenied('UNAUTHENTICATED');
    const claims = await issuer.verify(token);
    const actor = actorOf(claims);
    const changes = actor.grants.some(({ from, to }) => from !== undefined || to !== undefined);
    const checked = { claims, actor, changes, isRevoked: issuer.isRevoked };
    known.set(token, checked, rememberUntil(claims, Date.now()));
    return checked;
  };

  const atOnce: AtOnce = (authorization, purpose) => {
    const token = tokenIn(authorization);
    const remembered = known.get(token);
    return remembered
      ? admit(remembered, purpose)
      : check(token).then((checked) => admit(checked, purpose));
  };
  const identify = async (authorization: string | undefined, purpose: string | null = null) =>
    atOnce(authorization, purpose);
  return Object.assign(identify, { atOnce });
}

function admit(known: Known, purpose: string | null): Actor | Promise<Actor> {
  const isRevoked = known.isRevoked(known.claims);
  return typeof isRevoked === 'boolean'
    ? actorNow(known, isRevoked, purpose)
    : isRevoked.then((told) => actorNow(known, told, purpose));
}

function tokenIn(authorization = ''): string {
  const token = /^Bearer +([\w.~+/=-]{1,8192})$/i.exec(authorization)?.[1];
  if (!token) throw new AccessDenied('UNAUTHENTICATED');
  return token;
}

/** One and the same actor for all requests of a token, where nothing tells them apart. */
function actorNow({ actor, changes }: Known, isRevoked: boolean, purpose: string | null): Actor {
  if (isRevoked) throw new AccessDenied('UNAUTHENTICATED');
  const stated = purpose ?? actor.purpose;
  if (actor.purpose !== null && stated !== actor.purpose) throw new AccessDenied('FORBIDDEN');
  if (!changes && stated === actor.purpose) return actor;
  return { ...actor, grants: inForce(actor.grants, new Date()), purpose: stated };
}

/** The cache drops its entries in the order they were set: a shorter end is not remembered. */
function rememberUntil({ exp = 0 }: JWTPayload, now: number): number {
  return exp * 1000 > now + REMEMBERED_MS ? now + REMEMBERED_MS : now;
}

/** Read before it is verified, and used for nothing but finding the key set. */
function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    throw new AccessDenied('UNAUTHENTICATED');
  }
}
