import { createHash, sign, verify } from 'node:crypto';
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

const dsaEncoding = 'ieee-p1363';

export function signSending(signed: Signed, key: KeyObject): string {
  return sign('sha256', textOf(signed), { key, dsaEncoding }).toString('base64url');
}

export function isSignedBy(key: KeyObject, signed: Signed, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  return verify('sha256', textOf(signed), { key, dsaEncoding }, bytes);
}

/** No part of it can hold a line break: they are header values, a request line and digests. */
function textOf({ method, path, body, token, timestamp, requestId }: Signed): Buffer {
  const lines = [method, path, digest(body), digest(token), timestamp, requestId];
  return Buffer.from(lines.join('\n'));
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
