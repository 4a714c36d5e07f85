import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { log } from '@linli/chassis/log.ts';
import type { Issuer } from '../config.ts';
import { IssuerUnreachable } from './keys.ts';

/** Whether the token of these claims was taken back before its end; at once while it is known. */
export type IsRevoked = (claims: JWTPayload) => boolean | Promise<boolean>;

/** A token that is taken back is refused this long after at the latest. */
const FRESH_MS = 5_000;

/** How long the gateway goes by a list it cannot renew; after that it lets nobody of its in. */
const STALE_MS = 60_000;

const list = z.object({ revoked: z.array(z.object({ jti: z.string(), exp: z.number() })) });

interface Kept {
  readonly revoked: ReadonlySet<string>;
  readonly at: number;
}

const NONE: Kept = { revoked: new Set(), at: -Infinity };

/**
 * What the issuer took back, asked of it when a request comes and the list has aged; requests that
 * come meanwhile wait for the same answer. An issuer that keeps no list takes nothing back.
 */
export function openRevocations(
  { issuer, revocationUri }: Issuer, now: () => number = Date.now,
): IsRevoked {
  if (revocationUri === undefined) return () => false;
  let kept = NONE;
  let askedAt = -Infinity;
  let renewing: Promise<void> | null = null;

  const renew = async (): Promise<void> => {
    askedAt = now();
    try {
      kept = { revoked: await fetchList(revocationUri), at: askedAt };
    } catch (error) {
      log.warn({ err: error, issuer }, 'what the issuer revoked could not be read');
    }
    renewing = null;
  };

  // One that could never be taken back is not taken from an issuer that takes some back.
  const isListed = ({ jti }: JWTPayload): boolean => jti === undefined || kept.revoked.has(jti);
  const isStale = (): boolean => now() - kept.at >= STALE_MS;
  const renewed = async (claims: JWTPayload): Promise<boolean> => {
    await renewing;
    if (isStale()) throw new IssuerUnreachable(issuer);
    return isListed(claims);
  };
  return (claims) => {
    if (now() - askedAt >= FRESH_MS) renewing ??= renew();
    return renewing || isStale() ? renewed(claims) : isListed(claims);
  };
}

async function fetchList(url: string): Promise<ReadonlySet<string>> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(3_000) });
  const { revoked } = list.parse(await response.json());
  return new Set(revoked.map(({ jti }) => jti));
}
