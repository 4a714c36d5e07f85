import {
  createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** AES-256-GCM and SHA-256, or SM4 and SM3 where commercial cryptography is prescribed (R-D-41). */
export const CIPHERS = ['AES', 'SM4'] as const;
export type Cipher = (typeof CIPHERS)[number];

/** What one key of the ring does by one cipher. */
export interface Sealing {
  /** Stands before whatever it sealed. */
  readonly id: string;
  seal(plain: string): string;
  /** Throws at whatever it did not seal, or was altered since. */
  open(body: string): string;
  index(plain: string): string;
}

type Make = (key: Buffer, id: string) => Pick<Sealing, 'seal' | 'open'>;

/** The key as the cipher uses it; its id tells nothing of it. */
export function sealingOf(key: Buffer, cipher: Cipher): Sealing {
  const id = `${cipher.toLowerCase()}-${derive(key, 'linli key id').toString('hex', 0, 4)}`;
  return { id, ...MAKE[cipher](key, id), index: indexing(key, cipher) };
}

/** What was sealed before keys had ids: by AES, and by whichever key there was. */
export const UNNAMED = 'v1';
export function unnamedSealing(key: Buffer): Sealing {
  return { id: UNNAMED, ...aes(key, UNNAMED), index: indexing(key, 'AES') };
}

const GCM_IV = 12;
const GCM_TAG = 16;
const CTR_IV = 16;
const SM3_BYTES = 32;

const aes: Make = (key, id) => {
  const secret = createSecretKey(derive(key, 'linli seal v1'));
  const named = Buffer.from(id);
  return {
    seal(plain) {
      const iv = randomBytes(GCM_IV);
      const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(named);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(text) {
      const bytes = Buffer.from(text, 'base64url');
      const iv = bytes.subarray(0, GCM_IV);
      const options = { authTagLength: GCM_TAG };
      const decipher = createDecipheriv('aes-256-gcm', secret, iv, options).setAAD(named);
      decipher.setAuthTag(bytes.subarray(GCM_IV, GCM_IV + GCM_TAG));
      return utf8(decipher.update(bytes.subarray(GCM_IV + GCM_TAG)), decipher.final());
    },
  };
};

/** Node's OpenSSL has no GCM of SM4: counter mode, then HMAC-SM3 over all of it, checked first. */
const sm4: Make = (key, id) => {
  const secret = derive(key, 'linli seal sm4 v1', 16);
  const signing = createSecretKey(derive(key, 'linli tag sm3 v1'));
  const tagOf = (bytes: Buffer): Buffer => {
    return createHmac('sm3', signing).update(id).update('\0').update(bytes).digest();
  };
  return {
    seal(plain) {
      const iv = randomBytes(CTR_IV);
      const cipher = createCipheriv('sm4-ctr', secret, iv);
      const bytes = Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([tagOf(bytes), bytes]).toString('base64url');
    },
    open(text) {
      const all = Buffer.from(text, 'base64url');
      const [tag, bytes] = [all.subarray(0, SM3_BYTES), all.subarray(SM3_BYTES)];
      if (bytes.length < CTR_IV || !timingSafeEqual(tag, tagOf(bytes))) {
        throw new Error('Altered since it was sealed');
      }
      const decipher = createDecipheriv('sm4-ctr', secret, bytes.subarray(0, CTR_IV));
      return utf8(decipher.update(bytes.subarray(CTR_IV)), decipher.final());
    },
  };
};

const MAKE = { AES: aes, SM4: sm4 } as const satisfies Record<Cipher, Make>;

const INDEX = {
  AES: { digest: 'sha256', label: 'linli index v1' },
  SM4: { digest: 'sm3', label: 'linli index sm3 v1' },
} as const satisfies Record<Cipher, { digest: string; label: string }>;

/** R-D-45: a keyed hash; never a plain one, which could be tried out. */
function indexing(key: Buffer, cipher: Cipher): Sealing['index'] {
  const { digest, label } = INDEX[cipher];
  const secret: KeyObject = createSecretKey(derive(key, label));
  return (plain) => createHmac(digest, secret).update(plain).digest('base64url');
}

function derive(key: Buffer, purpose: string, bytes = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, bytes));
}

function utf8(...parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8');
}
