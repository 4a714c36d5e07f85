import {
  createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { StartError } from './process.ts';

/** ED25519, or SM2 with SM3 (GB/T 32918) where a district is to use commercial cryptography. */
export const ALGORITHMS = ['ED25519', 'SM2'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export interface Signer {
  readonly algorithm: Algorithm;
  /** The first 16 bytes of the digest of the public key. */
  readonly keyId: string;
  /** SubjectPublicKeyInfo, in hex. */
  readonly publicKey: string;
  /** The ids of all keys that come of the secret: what was signed by another algorithm before. */
  readonly trusted: readonly string[];
  sign(text: string): string;
}

/** What a value is handed out as once it is signed: everything it takes to check it. */
export interface SignedText {
  readonly text: string;
  readonly hash: string;
  readonly signature: string;
  readonly algorithm: Algorithm;
  readonly keyId: string;
  readonly publicKey: string;
}

/** What is signed: published lists, or the heads of the audit chain. Each has a key of its own. */
export type SigningUse = 'list' | 'audit';

/** The settings a signer opens with, by their names in the environment. */
export interface SigningSettings {
  readonly SIGNING_KEY?: string | undefined;
  readonly SIGNING_ALGORITHM: Algorithm;
  readonly VAULT_KEY?: string | undefined;
  readonly VAULT_KEY_PREVIOUS: readonly string[];
}

/** The signer as it is set up. VAULT_KEY is rotated, and what signs must not be. */
export function signerOf(settings: SigningSettings, use: SigningUse): Signer {
  const { SIGNING_KEY, SIGNING_ALGORITHM, VAULT_KEY, VAULT_KEY_PREVIOUS } = settings;
  if (SIGNING_KEY === undefined && VAULT_KEY_PREVIOUS.length > 0) {
    throw new StartError('SIGNING_KEY is not set: once VAULT_KEY is rotated, it is what that was');
  }
  const secret = SIGNING_KEY ?? VAULT_KEY;
  if (secret === undefined) throw new StartError('SIGNING_KEY is not set');
  return openSigner(Buffer.from(secret, 'base64'), SIGNING_ALGORITHM, use);
}

/** A signing key, which comes of the district's secret, and of nothing else. */
export function openSigner(
  secret: Buffer, algorithm: Algorithm, use: SigningUse = 'list',
): Signer {
  const key = keyOf(secret, algorithm, use);
  const publicKey = publicOf(key);
  return {
    algorithm,
    publicKey,
    keyId: keyIdOf(publicKey),
    trusted: ALGORITHMS.map((each) => keyIdOf(publicOf(keyOf(secret, each, use)))),
    sign: (text) => sign(DIGEST[algorithm], Buffer.from(text), key).toString('hex'),
  };
}

/** Keys in order and no space: the same value, the same text (after RFC 8785). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Date || typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/** The export of a value: its canonical text with hash, signature and the key that signed it. */
export function signed(value: unknown, signer: Signer): { export: string } & SignedText {
  const text = canonical(value);
  const { algorithm, keyId, publicKey } = signer;
  const all = {
    text, hash: hashOf(text), signature: signer.sign(text), algorithm, keyId, publicKey,
  };
  return { ...all, export: canonical(all) };
}

/**
 * Whether an export is exactly what was signed, by the key it names, and by a trusted one where any
 * are named. Every byte is checked: it is to be written as it would be written anew.
 */
export function isIntact(exported: string, trusted?: readonly string[]): boolean {
  const found = readExport(exported);
  if (!found || canonical(found) !== exported || !isHex(found)) return false;
  const { text, hash, signature, algorithm, keyId, publicKey } = found;
  if (hash !== hashOf(text) || keyId !== keyIdOf(publicKey)) return false;
  if (trusted && !trusted.includes(keyId)) return false;
  const key = publicKeyOf(publicKey);
  if (!key || algorithm !== algorithmOf(key)) return false;
  return verify(DIGEST[algorithm], Buffer.from(text), key, Buffer.from(signature, 'hex'));
}

function keyOf(secret: Buffer, algorithm: Algorithm, use: SigningUse): KeyObject {
  const scalar = Buffer.from(hkdfSync('sha256', secret, '', `linli ${use} ${algorithm} v1`, 32));
  return createPrivateKey({ key: pkcs8(scalar, algorithm), format: 'der', type: 'pkcs8' });
}

function publicOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('hex');
}

/** Ed25519 digests by itself; SM2 goes with SM3. */
const DIGEST = { ED25519: null, SM2: 'sm3' } as const satisfies Record<Algorithm, string | null>;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function keyIdOf(publicKey: string): string {
  return hashOf(publicKey).slice(0, 32);
}

const FIELDS = ['algorithm', 'hash', 'keyId', 'publicKey', 'signature', 'text'] as const;

function readExport(exported: string): SignedText | null {
  try {
    const found: unknown = JSON.parse(exported);
    return isSignedText(found) ? found : null;
  } catch {
    return null;
  }
}

function isSignedText(found: unknown): found is SignedText {
  if (typeof found !== 'object' || found === null) return false;
  const fields = Object.entries(found);
  return fields.length === FIELDS.length
    && fields.every(([name, value]) => {
      return typeof value === 'string' && FIELDS.some((known) => known === name);
    });
}

function isHex({ hash, signature, keyId, publicKey }: SignedText): boolean {
  return [hash, signature, keyId, publicKey].every((text) => /^(?:[0-9a-f]{2})+$/.test(text));
}

function publicKeyOf(publicKey: string): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.from(publicKey, 'hex'), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

/** OpenSSL names no type for SM2. */
function algorithmOf(key: KeyObject): Algorithm {
  return key.asymmetricKeyType === 'ed25519' ? 'ED25519' : 'SM2';
}

/** RFC 8410 for Ed25519; RFC 5915 on the curve of SM2 (1.2.156.10197.1.301). */
function pkcs8(scalar: Buffer, algorithm: Algorithm): Buffer {
  const version = Buffer.from('020100', 'hex');
  if (algorithm === 'ED25519') {
    const kind = tlv(0x30, Buffer.from('06032b6570', 'hex'));
    return tlv(0x30, version, kind, tlv(0x04, tlv(0x04, scalar)));
  }
  const kind = tlv(0x30, Buffer.from('06072a8648ce3d020106082a811ccf5501822d', 'hex'));
  const ec = tlv(0x30, Buffer.from('020101', 'hex'), tlv(0x04, scalar));
  return tlv(0x30, version, kind, tlv(0x04, ec));
}

/** All lengths here are below 128. */
function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, body.length]), body]);
}
