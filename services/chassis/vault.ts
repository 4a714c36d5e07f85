import {
  createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { StartError } from './process.ts';

/** Personal data at rest: sealed by AES-256-GCM, found again by a keyed hash. */
export interface Vault {
  seal(plain: string): string;
  /** Throws at whatever was not sealed by this key, or was altered since. */
  open(sealed: string): string;
  /** The same plain text, the same index; without the key, nothing can be told from it. */
  index(plain: string): string;
}

/** Stands before every sealed text, so that a second key can live beside the first. */
const KEY_ID = 'v1';

const IV_BYTES = 12;
const TAG_BYTES = 16;

export function openVault(keyBase64: string): Vault {
  const key = Buffer.from(keyBase64, 'base64');
  if (key.length !== 32) throw new StartError('VAULT_KEY must be 32 bytes in base64');
  const sealing = derive(key, 'linli seal v1');
  const indexing = derive(key, 'linli index v1');
  return {
    seal: (plain) => seal(sealing, plain),
    open: (sealed) => open(sealing, sealed),
    index: (plain) => createHmac('sha256', indexing).update(plain).digest('base64url'),
  };
}

/** A key object is unpacked once; raw bytes would be at every seal. */
function derive(key: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', key, '', purpose, 32)));
}

function seal(key: KeyObject, plain: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(KEY_ID));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${KEY_ID}:${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
}

function open(key: KeyObject, sealed: string): string {
  const [keyId, text] = sealed.split(':');
  if (keyId !== KEY_ID || !text) throw new Error('Sealed by a key that this vault does not hold');
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(KEY_ID));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = bytes.subarray(IV_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}
