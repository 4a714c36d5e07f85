import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Issuer } from '../config.ts';
import { discover } from '../discovery.ts';

/** The issuer's keys, or what it revoked, could not be had: neither a yes nor a no can be given. */
export class IssuerUnreachable extends Error {}

const CLOCK_TOLERANCE_S = 5;

/** Keys are asked for again after so long, or sooner for a key that is not among them. */
const KEYS_MS = 10 * 60_000;

/**
 * An unknown key has the issuer asked again, but never sooner than this after the last time: a
 * flood of made-up keys costs it two requests a minute.
 */
const COOLDOWN_MS = 30_000;

/** The claims of a token of the issuer's, for this audience and not over; throws at any other. */
export function openTokenVerifier(
  issuer: Issuer, cooldownMs = COOLDOWN_MS,
): (token: string) => Promise<JWTPayload> {
  const keys = openKeys(issuer, cooldownMs);
  const pinned = {
    algorithms: [...issuer.algorithms],
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
function openKeys({ issuer, jwksUri }: Issuer, cooldownDuration: number): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  const find = async (): Promise<JWTVerifyGetKey> => {
    const uri = jwksUri ?? (await discover(issuer)).jwks_uri;
    const times = { timeoutDuration: 5_000, cacheMaxAge: KEYS_MS, cooldownDuration };
    return createRemoteJWKSet(new URL(uri), times);
  };
  return async (header, token) => {
    keys ??= find().catch((error: unknown) => {
      keys = null;
      throw error;
    });
    return (await keys)(header, token);
  };
}
