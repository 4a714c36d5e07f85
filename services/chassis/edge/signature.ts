import { hash, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { newHmac } from './hmac.ts';
import type { Hmac } from './hmac.ts';

/** One request to a subgraph; a client's request may cause several, all under its id. */
export interface Sending {
  readonly method: string;
  /** With its query string, as it stands in the request line. */
  readonly path: string;
  readonly body: string | Uint8Array;
  readonly requestId: string;
}

/** What the gateway's signature binds together. */
export type Signed = Sending & {
  /** `digestOf` the token: one token comes with many sendings. */
  readonly tokenDigest: string;
  readonly timestamp: string;
};

export const HEADERS = {
  identity: 'x-linli-identity',
  signature: 'x-linli-signature',
  timestamp: 'x-linli-timestamp',
  requestId: 'x-request-id',
} as const;

/** The headers of a sending, as they have to be. */
export interface Sent {
  readonly token: string;
  readonly signature: string;
  readonly timestamp: string;
  readonly requestId: string;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Null where one is missing, or could be none of ours. */
export function readSent(headers: Headers): Sent | null {
  const {
    [HEADERS.identity]: token, [HEADERS.signature]: signature,
    [HEADERS.timestamp]: timestamp, [HEADERS.requestId]: requestId,
  } = headers;
  if (!isText(token, 16_384) || !isText(signature, 128) || !isText(requestId, 128)) return null;
  if (!isText(timestamp, 13) || !/^\d{13}$/.test(timestamp) || requestId.length < 8) return null;
  return { token, signature, timestamp, requestId };
}

function isText(header: string | string[] | undefined, atMost: number): header is string {
  return typeof header === 'string' && header.length <= atMost;
}

/** By HMAC-SHA-256: a signature by the identity key on every request cost more than its answer. */
export function signSending(signed: Signed, secret: KeyObject): string {
  return macBy(secret)(textOf(signed));
}

export function isSignedBy(secret: KeyObject, signed: Signed, signature: string): boolean {
  const [expected, given] = [Buffer.from(signSending(signed, secret)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

function macBy(secret: KeyObject): Hmac {
  const mac = macs.get(secret) ?? newHmac(secret);
  macs.set(secret, mac);
  return mac;
}

const macs = new WeakMap<KeyObject, Hmac>();

/** No part of it can hold a line break: they are header values, a request line and digests. */
function textOf({ method, path, body, tokenDigest, timestamp, requestId }: Signed): string {
  return `${method}\n${path}\n${digestOf(body)}\n${tokenDigest}\n${timestamp}\n${requestId}`;
}
