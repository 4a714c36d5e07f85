import {
  createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync, hkdfSync, randomBytes,
  randomUUID,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { AccessDenied, ACTIONS, inForce } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { expiring } from './edge/expiring.ts';
import { openSendings, SKEW_MS } from './edge/sendings.ts';
import { digestOf, HEADERS, isSignedBy, readSent, signSending } from './edge/signature.ts';
import type { Sending } from './edge/signature.ts';
import { StartError } from './process.ts';

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
  /** What every subgraph is given, and nobody else: IDENTITY_JWKS. */
  readonly subgraphJwks: string;
}

const ISSUER = 'linli-gateway';

/** A token lives for 30 s and is renewed after 20, so that none is sent in its last breath. */
const LIFE_S = 30;
const RENEW_MS = 20_000;
const TOKENS_AT_MOST = 5_000;

/** Keys for one run of the embedded system. */
export function newIdentityKeys(): IdentityKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomBytes(8).toString('hex');
  const named = { kid, alg: 'ES256', use: 'sig' };
  const secret = sendingSecretOf(privateKey).export({ format: 'jwk' });
  return {
    privateJwk: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), ...named }),
    subgraphJwks: JSON.stringify({
      keys: [
        { ...publicKey.export({ format: 'jwk' }), ...named },
        { ...secret, kid, alg: 'HS256' },
      ],
    }),
  };
}

/**
 * What the gateway signs a sending with, and a subgraph checks it by: all subgraphs hold the same
 * one. By it alone nobody is anybody: who asks is told by a token of the identity key, for one
 * subgraph, that no other is ever sent.
 */
function sendingSecretOf(privateKey: KeyObject): KeyObject {
  const d = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
  return createSecretKey(Buffer.from(hkdfSync('sha256', d, '', 'linli sending v1', 32)));
}

/** The gateway's side. The clock is the real one: a demonstration does not age a token. */
export function openSigner(privateJwk: string, now: () => number = Date.now): Signer {
  const [[kid, key] = []] = readKeys(`{"keys":[${privateJwk}]}`, createPrivateKey);
  if (!kid || !key) throw new StartError('The identity key must be a private P-256 JWK');
  const secret = sendingSecretOf(key);
  const tokens = expiring<Promise<Minted>>(TOKENS_AT_MOST, now);
  const known = new WeakMap<Actor, Map<string, string>>();

  /** An actor is one object for many requests: what it is known by is written once. */
  const nameOf = (actor: Actor, audience: string): string => {
    const names = known.get(actor) ?? new Map<string, string>();
    if (names.size === 0) known.set(actor, names);
    const name = names.get(audience) ?? `${audience} ${JSON.stringify(actor)}`;
    names.set(audience, name);
    return name;
  };
  const tokenFor = (actor: Actor, audience: string): Promise<Minted> => {
    const name = nameOf(actor, audience);
    const kept = tokens.get(name);
    if (kept) return kept;
    const token = mint(actor, audience, { kid, key }, now());
    tokens.set(name, token, now() + RENEW_MS);
    return token;
  };

  return {
    async headers(actor, audience, sending) {
      const { token, tokenDigest } = await tokenFor(actor, audience);
      const timestamp = String(now());
      // From a pool that is filled for many: a few random bytes each time cost more than the rest.
      const requestId = `${sending.requestId}.${randomUUID().slice(-12)}`;
      const signature = signSending({ ...sending, tokenDigest, timestamp, requestId }, secret);
      return {
        [HEADERS.identity]: token,
        [HEADERS.signature]: signature,
        [HEADERS.timestamp]: timestamp,
        [HEADERS.requestId]: requestId,
      };
    },
  };
}

/** A subgraph's side, with the gateway's keys: the current ones and the next. */
export function openVerifier(
  jwks: string,
  audience: string,
  now: () => number = Date.now,
): Verifier {
  const keys = new Map(readKeys(jwks, createPublicKey));
  const secrets = new Map(readSecrets(jwks));
  const sendings = openSendings(now);
  const tokens = expiring<Vouched>(TOKENS_AT_MOST, now);

  return async ({ headers, ...request }) => {
    const sent = readSent(headers);
    if (!sent) throw new AccessDenied('UNAUTHENTICATED');
    const { token, timestamp, requestId, signature } = sent;
    const signedAt = Number(timestamp);

    if (Math.abs(now() - signedAt) > SKEW_MS) throw new AccessDenied('UNAUTHENTICATED');
    const known = tokens.get(token);
    const vouched = known ?? await readToken(token, { keys, audience, now: now() });
    const secret = secrets.get(vouched.kid);
    const signed = { ...request, tokenDigest: vouched.digest, timestamp, requestId };
    if (!secret || !isSignedBy(secret, signed, signature)) {
      throw new AccessDenied('UNAUTHENTICATED');
    }
    if (!known) tokens.set(token, vouched, vouched.until);
    if (!sendings.admit(requestId, signedAt)) throw new AccessDenied('UNAUTHENTICATED');
    return actorNow(vouched.actor, now());
  };
}

/** The same object as long as no grant begins or ends: what is known of it may be kept by it. */
function actorNow(actor: Actor, now: number): Actor {
  if (!actor.grants.some(({ from, to }) => from ?? to)) return actor;
  return { ...actor, grants: inForce(actor.grants, new Date(now)) };
}

/** The request of a client that a sending belongs to. */
export function requestIdOf(sendingId: string): string {
  return sendingId.replace(/\.[\w-]{12}$/, '');
}

const instant = z.iso.datetime().transform((text) => new Date(text));

const CLAIMS = z.object({
  sub: z.string().min(1),
  kind: z.enum(['PERSON', 'MACHINE']),
  tenant: z.string().regex(/^\d{6}$/),
  grants: z.array(z.object({
    action: z.enum(ACTIONS),
    under: z.string().regex(/^\d{6,12}$/),
    organization: z.literal('OWN').exactOptional(),
    project: z.string().min(1).exactOptional(),
    purpose: z.string().min(1).exactOptional(),
    from: instant.exactOptional(),
    to: instant.exactOptional(),
  })),
  organization: z.string().nullable(),
  purpose: z.string().nullable(),
  client: z.string().nullable(),
});

const POINT = z.looseObject({
  kid: z.string(), kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(),
});
const SECRET = z.looseObject({ kid: z.string(), kty: z.literal('oct'), k: z.string().min(43) });
const KEYS = z.object({ keys: z.array(z.union([POINT, SECRET])).min(1) });

type KeyReader = (input: { key: z.infer<typeof POINT>; format: 'jwk' }) => KeyObject;

function readKeys(jwks: string, create: KeyReader): [kid: string, key: KeyObject][] {
  return keysOf(jwks).flatMap((jwk) => {
    return jwk.kty === 'EC' ? [[jwk.kid, create({ key: jwk, format: 'jwk' })]] : [];
  });
}

function readSecrets(jwks: string): [kid: string, secret: KeyObject][] {
  return keysOf(jwks).flatMap((jwk) => {
    return jwk.kty === 'oct' ? [[jwk.kid, createSecretKey(Buffer.from(jwk.k, 'base64url'))]] : [];
  });
}

function keysOf(jwks: string): z.infer<typeof KEYS>['keys'] {
  try {
    return KEYS.parse(JSON.parse(jwks)).keys;
  } catch {
    throw new StartError('The identity keys must be P-256 keys with `kid`, as JWK');
  }
}

/** A token, and what each sending with it is signed by. */
interface Minted {
  readonly token: string;
  readonly tokenDigest: string;
}

async function mint(
  { id, ...claims }: Actor,
  audience: string,
  { kid, key }: { kid: string; key: KeyObject },
  now: number,
): Promise<Minted> {
  const issuedAt = Math.floor(now / 1000);
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid })
    .setSubject(id)
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFE_S)
    .sign(key);
  return { token, tokenDigest: digestOf(token) };
}

/** Who a good token speaks of, and until when: it is checked once, and comes with many sendings. */
interface Vouched {
  readonly actor: Actor;
  readonly digest: string;
  readonly kid: string;
  readonly until: number;
}

async function readToken(
  token: string,
  by: { keys: ReadonlyMap<string, KeyObject>; audience: string; now: number },
): Promise<Vouched> {
  try {
    const { kid = '' } = decodeProtectedHeader(token);
    const key = by.keys.get(kid);
    if (!key) throw new AccessDenied('UNAUTHENTICATED');
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['ES256'],
      issuer: ISSUER,
      audience: by.audience,
      currentDate: new Date(by.now),
      clockTolerance: SKEW_MS / 1000,
      requiredClaims: ['exp'],
    });
    const { sub: id, ...claims } = CLAIMS.parse(payload);
    const until = (payload.exp ?? 0) * 1_000 + SKEW_MS;
    return { actor: { id, ...claims }, digest: digestOf(token), kid, until };
  } catch {
    throw new AccessDenied('UNAUTHENTICATED');
  }
}
