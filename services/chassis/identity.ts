import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { AccessDenied, ACTIONS } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { expiring } from './edge/expiring.ts';
import type { Expiring } from './edge/expiring.ts';
import { StartError } from './process.ts';
import { HEADERS, isSignedBy, signSending } from './edge/signature.ts';
import type { Sending } from './edge/signature.ts';

/** Who asks, as a subgraph hears it: a token for that subgraph alone, bound to one request. */
export interface Signer {
  /** Every call signs a sending of its own: a retry is signed again. */
  headers(actor: Actor, audience: string, sending: Sending): Promise<Record<string, string>>;
}

/** A request as it arrived, its body unparsed. */
export type Received = Omit<Sending, 'requestId'> & {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

/** Throws `AccessDenied('UNAUTHENTICATED')` unless the gateway sent exactly this, just now. */
export type Verifier = (request: Received) => Promise<Actor>;

export interface IdentityKeys {
  /** The gateway's own. */
  readonly privateJwk: string;
  /** What every subgraph is given: IDENTITY_JWKS. */
  readonly publicJwks: string;
}

const ISSUER = 'linli-gateway';

/** A token lives for 30 s and is renewed after 20, so that none is sent in its last breath. */
const LIFE_S = 30;
const RENEW_MS = 20_000;
const TOKENS_AT_MOST = 5_000;

/** How far the clocks of two machines may stand apart. */
const SKEW_MS = 30_000;
/** Sendings remembered, to refuse a second of any; beyond it none is let in. */
const SENDINGS_AT_MOST = 500_000;

/** A key pair for one run of the embedded system. */
export function newIdentityKeys(): IdentityKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const named = { kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' };
  return {
    privateJwk: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), ...named }),
    publicJwks: JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...named }] }),
  };
}

/** The gateway's side. The clock is the real one: a demonstration does not age a token. */
export function openSigner(privateJwk: string, now: () => number = Date.now): Signer {
  const [[kid, key] = []] = readKeys(`{"keys":[${privateJwk}]}`, createPrivateKey);
  if (!kid || !key) throw new StartError('The identity key must be a private P-256 JWK');
  const tokens = expiring<Promise<string>>(TOKENS_AT_MOST, now);

  const tokenFor = (actor: Actor, audience: string): Promise<string> => {
    const name = `${audience} ${JSON.stringify(actor)}`;
    const kept = tokens.get(name);
    if (kept) return kept;
    const token = mint(actor, audience, { kid, key }, now());
    tokens.set(name, token, now() + RENEW_MS);
    return token;
  };

  return {
    async headers(actor, audience, sending) {
      const token = await tokenFor(actor, audience);
      const timestamp = String(now());
      const requestId = `${sending.requestId}.${randomBytes(9).toString('base64url')}`;
      const signature = signSending({ ...sending, token, timestamp, requestId }, key);
      return {
        [HEADERS.identity]: token,
        [HEADERS.signature]: signature,
        [HEADERS.timestamp]: timestamp,
        [HEADERS.requestId]: requestId,
      };
    },
  };
}

/** A subgraph's side, with the gateway's public keys: the current one and the next. */
export function openVerifier(
  jwks: string,
  audience: string,
  now: () => number = Date.now,
): Verifier {
  const keys = new Map(readKeys(jwks, createPublicKey));
  const sendings = expiring<true>(SENDINGS_AT_MOST, now);

  return async ({ headers, ...request }) => {
    const parsed = SENT.safeParse(headers);
    if (!parsed.success) throw new AccessDenied('UNAUTHENTICATED');
    const sent = parsed.data;
    const timestamp = sent[HEADERS.timestamp];
    const requestId = sent[HEADERS.requestId];
    const token = sent[HEADERS.identity];

    if (Math.abs(now() - Number(timestamp)) > SKEW_MS) throw new AccessDenied('UNAUTHENTICATED');
    const { actor, key } = await readToken(token, { keys, audience, now: now() });
    const signed = { ...request, token, timestamp, requestId };
    if (!isSignedBy(key, signed, sent[HEADERS.signature])) {
      throw new AccessDenied('UNAUTHENTICATED');
    }
    admitOnce(sendings, requestId, now() + 2 * SKEW_MS);
    return actor;
  };
}

/** The request of a client that a sending belongs to. */
export function requestIdOf(sendingId: string): string {
  return sendingId.replace(/\.[\w-]{12}$/, '');
}

const SENT = z.object({
  [HEADERS.identity]: z.string().max(16_384),
  [HEADERS.signature]: z.string().max(128),
  [HEADERS.timestamp]: z.string().regex(/^\d{13}$/),
  [HEADERS.requestId]: z.string().min(8).max(128),
});

const CLAIMS = z.object({
  sub: z.string().min(1),
  kind: z.enum(['PERSON', 'MACHINE']),
  tenant: z.string().regex(/^\d{6}$/),
  grants: z.array(z.object({ action: z.enum(ACTIONS), under: z.string().regex(/^\d{6,12}$/) })),
  organization: z.string().nullable(),
});

const KEYS = z.object({
  keys: z.array(z.looseObject({
    kid: z.string(), kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(),
  })).min(1),
});

type KeyReader = (input: { key: z.infer<typeof KEYS>['keys'][number]; format: 'jwk' }) => KeyObject;

function readKeys(jwks: string, create: KeyReader): [kid: string, key: KeyObject][] {
  try {
    return KEYS.parse(JSON.parse(jwks)).keys.map((jwk) => {
      return [jwk.kid, create({ key: jwk, format: 'jwk' })];
    });
  } catch {
    throw new StartError('The identity keys must be P-256 keys with `kid`, as JWK');
  }
}

function mint(
  { id, ...claims }: Actor,
  audience: string,
  { kid, key }: { kid: string; key: KeyObject },
  now: number,
): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid })
    .setSubject(id)
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFE_S)
    .sign(key);
}

async function readToken(
  token: string,
  by: { keys: ReadonlyMap<string, KeyObject>; audience: string; now: number },
): Promise<{ actor: Actor; key: KeyObject }> {
  try {
    const key = by.keys.get(decodeProtectedHeader(token).kid ?? '');
    if (!key) throw new AccessDenied('UNAUTHENTICATED');
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['ES256'],
      issuer: ISSUER,
      audience: by.audience,
      currentDate: new Date(by.now),
      clockTolerance: SKEW_MS / 1000,
    });
    const { sub: id, kind, tenant, grants, organization } = CLAIMS.parse(payload);
    return { actor: { id, kind, tenant, grants, organization }, key };
  } catch {
    throw new AccessDenied('UNAUTHENTICATED');
  }
}

function admitOnce(sendings: Expiring<true>, requestId: string, until: number): void {
  if (sendings.get(requestId) || sendings.full()) throw new AccessDenied('UNAUTHENTICATED');
  sendings.set(requestId, true, until);
}
