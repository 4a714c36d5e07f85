import { decodeJwt } from 'jose';
import type { JWTPayload } from 'jose';
import { expiring } from '@linli/chassis/edge/expiring.ts';
import { AccessDenied, inForce } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Issuer } from './config.ts';
import { actorOf } from './grants.ts';
import { openTokenVerifier } from './identity-keys.ts';
import { openRevocations } from './identity-revocations.ts';
import type { IsRevoked } from './identity-revocations.ts';

/**
 * Who sends this Authorization header, and for what; throws AccessDenied when nobody we know does,
 * or when the token is for another purpose.
 */
export type Identify = (
  authorization: string | undefined, purpose?: string | null,
) => Promise<Actor>;

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
}

export function openIdentity(issuers: readonly Issuer[]): Identify {
  const trusted = new Map(issuers.map((issuer): [string, Trusted] => [
    issuer.issuer, { verify: openTokenVerifier(issuer), isRevoked: openRevocations(issuer) },
  ]));
  const known = expiring<Known>(REMEMBERED_AT_MOST, Date.now);

  const check = async (token: string): Promise<Known> => {
    const remembered = known.get(token);
    if (remembered) return remembered;
    const issuer = trusted.get(issuerOf(token));
    if (!issuer) throw new AccessDenied('UNAUTHENTICATED');
    const claims = await issuer.verify(token);
    const checked = { claims, actor: actorOf(claims), isRevoked: issuer.isRevoked };
    known.set(token, checked, rememberUntil(claims, Date.now()));
    return checked;
  };

  return async (authorization, purpose = null) => {
    const token = /^Bearer +([\w.~+/=-]{1,8192})$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new AccessDenied('UNAUTHENTICATED');
    const { actor, claims, isRevoked } = await check(token);
    if (await isRevoked(claims)) throw new AccessDenied('UNAUTHENTICATED');
    if (actor.purpose !== null && purpose !== null && purpose !== actor.purpose) {
      throw new AccessDenied('FORBIDDEN');
    }
    const grants = inForce(actor.grants, new Date());
    return { ...actor, grants, purpose: actor.purpose ?? purpose };
  };
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
