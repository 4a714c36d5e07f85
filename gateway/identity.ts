import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { expiring } from '@linli/chassis/edge/expiring.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Issuer } from './config.ts';
import { discover } from './discovery.ts';
import { actorOf } from './grants.ts';

/** Who sends this Authorization header; throws AccessDenied when nobody we know does. */
export type Identify = (authorization: string | undefined) => Promise<Actor>;

/** The issuer's keys could not be had: neither a yes nor a no can be given. */
export class IssuerUnreachable extends Error {}

/** Pinned: a token does not choose how it is checked, and `none` is not a way. */
const ALGORITHMS = ['ES256', 'EdDSA', 'RS256', 'PS256'];
const CLOCK_TOLERANCE_S = 5;

/** A token found good is not checked again for so long, nor after its own end. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_AT_MOST = 5_000;

export function openIdentity(issuers: readonly Issuer[]): Identify {
  const verifiers = new Map(issuers.map((issuer) => [issuer.issuer, openVerifier(issuer)]));
  const known = expiring<Actor>(REMEMBERED_AT_MOST, Date.now);

  return async (authorization) => {
    const token = /^Bearer +([\w.~+/=-]{1,8192})$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new AccessDenied('UNAUTHENTICATED');
    const remembered = known.get(token);
    if (remembered) return remembered;

    const verify = verifiers.get(issuerOf(token));
    if (!verify) throw new AccessDenied('UNAUTHENTICATED');
    const claims = await verify(token);
    const actor = actorOf(claims);
    known.set(token, actor, rememberUntil(claims, Date.now()));
    return actor;
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

function openVerifier(issuer: Issuer): (token: string) => Promise<JWTPayload> {
  const keys = openKeys(issuer);
  const pinned = {
    algorithms: ALGORITHMS,
    issuer: issuer.issuer,
    audience: issuer.audience,
    clockTolerance: CLOCK_TOLERANCE_S,
    requiredClaims: ['sub', 'exp'],
  };
  return async (token) => {
    try {
      return (await jwtVerify(token, keys, pinned)).payload;
    } catch (error) {
      if (isNoKeySet(error)) throw new IssuerUnreachable(issuer.issuer, { cause: error });
      throw new AccessDenied('UNAUTHENTICATED');
    }
  };
}

/** Jose says this in its own words only of what it received; the rest is the network's. */
function isNoKeySet(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  const { JWKSInvalid, JWKSTimeout } = errors;
  if (error instanceof JWKSInvalid || error instanceof JWKSTimeout) return true;
  return error.code === 'ERR_JOSE_GENERIC';
}

/** Found on first use, so that the gateway may be up before its issuer is. */
function openKeys({ issuer, jwksUri }: Issuer): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  const find = async (): Promise<JWTVerifyGetKey> => {
    const uri = jwksUri ?? (await discover(issuer)).jwks_uri;
    return createRemoteJWKSet(new URL(uri), { timeoutDuration: 5_000 });
  };
  return async (header, token) => {
    keys ??= find().catch((error: unknown) => {
      keys = null;
      throw error;
    });
    return (await keys)(header, token);
  };
}
