import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** One request to a subgraph; a client's request may cause several, all under its id. */
export interface Sending {
  readonly method: string;
  /** With its query string, as it stands in the request line. */
  readonly path: string;
  readonly body: string | Uint8Array;
  readonly requestId: string;
}

/** What the gateway's signature binds together. */
export type Signed = Sending & { readonly token: string; readonly timestamp: string };

export const HEADERS = {
  identity: 'x-linli-identity',
  signature: 'x-linli-signature',
  timestamp: 'x-linli-timestamp',
  requestId: 'x-request-id',
} as const;

/** By HMAC-SHA-256: a signature by the identity key on every request cost more than its answer. */
export function signSending(signed: Signed, secret: KeyObject): string {
  return macOf(signed, secret).toString('base64url');
}

export function isSignedBy(secret: KeyObject, signed: Signed, signature: string): boolean {
  const [expected, given] = [macOf(signed, secret), Buffer.from(signature, 'base64url')];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function macOf(signed: Signed, secret: KeyObject): Buffer {
  return createHmac('sha256', secret).update(textOf(signed)).digest();
}

/** No part of it can hold a line break: they are header values, a request line and digests. */
function textOf({ method, path, body, token, timestamp, requestId }: Signed): string {
  return [method, path, digest(body), digest(token), timestamp, requestId].join('\n');
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
