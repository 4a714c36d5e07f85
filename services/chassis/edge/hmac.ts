import { hash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** HMAC-SHA-256 of texts by one key, as base64url. */
export type Hmac = (text: string) => string;

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;

/**
 * As RFC 2104 has it, of two digests: what `createHmac` makes for each text, and has collected
 * afterwards, costs a multiple of them.
 */
export function newHmac(key: KeyObject): Hmac {
  const secret = key.export();
  if (secret.length > BLOCK_BYTES) throw new Error('A key is no longer than a block');
  const inner = padded(secret, 0x36);
  const outer = Buffer.concat([padded(secret, 0x5c), Buffer.alloc(DIGEST_BYTES)]);
  return (text) => {
    const digest = hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'binary');
    outer.write(digest, BLOCK_BYTES, 'binary');
    return hash('sha256', outer, 'base64url');
  };
}

function padded(secret: Buffer, sign: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES, sign);
  for (const [at, byte] of secret.entries()) block[at] = byte ^ sign;
  return block;
}
