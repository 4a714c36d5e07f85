import {
  createHmac, createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync,
  randomBytes, sign, timingSafeEqual, verify,
} from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';

/** A key that supergraphs are signed by: Ed25519, or a secret for HMAC-SHA-256. */
export type SigningKey = JsonWebKey & { readonly kty: 'OKP' | 'oct'; readonly kid: string };

/**
 * The text with its signature as a last comment line, so that text and signature are one file,
 * replaced in one step, and still GraphQL to whoever does not check.
 */
export function withSignature(text: string, key: SigningKey): string {
  const body = text.endsWith('\n') ? text : `${text}\n`;
  return `${body}${MARK}${key.kid} ${signatureOf(body, key).toString('base64url')}\n`;
}

/** The text that was signed: null where no signature of these keys stands under it. */
export function signedText(artefact: string, keys: readonly SigningKey[]): string | null {
  const at = artefact.lastIndexOf(MARK);
  if (at < 0) return null;
  const [kid, signature = ''] = artefact.slice(at + MARK.length).trimEnd().split(' ');
  const body = artefact.slice(0, at);
  const key = keys.find((each) => each.kid === kid);
  return key && isSignedBy(body, key, Buffer.from(signature, 'base64url')) ? body : null;
}

/** A pair: the private half signs, the public half is told to whoever checks. */
export function newSigningKeys(): { private: SigningKey; public: SigningKey } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const named = { kty: 'OKP', kid: randomBytes(8).toString('hex') } as const;
  return {
    private: { ...privateKey.export({ format: 'jwk' }), ...named },
    public: { ...publicKey.export({ format: 'jwk' }), ...named },
  };
}

const MARK = '# linli-signature ';

function signatureOf(body: string, key: SigningKey): Buffer {
  if (key.kty === 'oct') return hmacOf(body, key);
  return sign(null, Buffer.from(body), createPrivateKey({ key, format: 'jwk' }));
}

function isSignedBy(body: string, key: SigningKey, signature: Buffer): boolean {
  if (key.kty === 'oct') {
    const own = hmacOf(body, key);
    return own.length === signature.length && timingSafeEqual(own, signature);
  }
  return verify(null, Buffer.from(body), createPublicKey({ key, format: 'jwk' }), signature);
}

function hmacOf(body: string, { k = '' }: SigningKey): Buffer {
  const secret = createSecretKey(Buffer.from(k, 'base64url'));
  return createHmac('sha256', secret).update(body).digest();
}
