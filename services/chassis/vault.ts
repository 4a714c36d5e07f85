import { StartError } from './process.ts';
import { CIPHERS, sealingOf, UNNAMED, unnamedSealing } from './vault/ciphers.ts';
import type { Cipher, Sealing } from './vault/ciphers.ts';

/** Personal data at rest: sealed by the current key, opened by any of the ring. */
export interface Vault {
  seal(plain: string): string;
  /** Throws at whatever was not sealed by a key of the ring, or was altered since. */
  open(sealed: string): string;
  /** The same plain text, the same index; without the key, nothing can be told from it. */
  index(plain: string): string;
  /** Whatever the text may be kept under until every row is sealed anew; the current one first. */
  indexes(plain: string): readonly string[];
  /** What stands before each text that the current key sealed. */
  readonly mark: string;
}

/** The settings it opens with, by their names in the environment. */
export interface VaultSettings {
  readonly VAULT_KEY: string;
  /** What VAULT_KEY was before, the latest first. */
  readonly VAULT_KEY_PREVIOUS?: readonly string[];
  readonly VAULT_CIPHER?: Cipher;
}

export function openVault(settings: VaultSettings): Vault {
  const { VAULT_KEY, VAULT_KEY_PREVIOUS = [], VAULT_CIPHER = 'AES' } = settings;
  const keys = [VAULT_KEY, ...VAULT_KEY_PREVIOUS].map(readKey);
  const ciphers = [VAULT_CIPHER, ...CIPHERS.filter((cipher) => cipher !== VAULT_CIPHER)];
  const ring = keys.flatMap((key) => ciphers.map((cipher) => sealingOf(key, cipher)));
  const [current] = ring;
  if (!current) throw new StartError('VAULT_KEY is not set');
  const byId = new Map(ring.map((sealing) => [sealing.id, [sealing]]));
  byId.set(UNNAMED, keys.map(unnamedSealing));
  return {
    seal: (plain) => `${current.id}:${current.seal(plain)}`,
    open: (sealed) => open(byId, sealed),
    index: current.index,
    indexes: (plain) => ring.map(({ index }) => index(plain)),
    mark: `${current.id}:`,
  };
}

function readKey(base64: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new StartError('VAULT_KEY must be 32 bytes in base64');
  return key;
}

function open(byId: ReadonlyMap<string, readonly Sealing[]>, sealed: string): string {
  const [id = '', body = ''] = sealed.split(':');
  const candidates = byId.get(id);
  if (!candidates || body === '') {
    throw new Error('Sealed by a key that this vault does not hold');
  }
  return openByAny(candidates, body);
}

/** Only what was sealed before keys had names has more than one candidate. */
function openByAny([first, ...others]: readonly Sealing[], body: string): string {
  if (!first) throw new Error('Altered, or sealed by a key that this vault does not hold');
  if (others.length === 0) return first.open(body);
  try {
    return first.open(body);
  } catch {
    return openByAny(others, body);
  }
}
