import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { CIPHERS } from './vault/ciphers.ts';
import { openVault } from './vault.ts';

const aKey = (): string => randomBytes(32).toString('base64');
const key = aKey();

describe.each(CIPHERS)('The vault by %s', (cipher) => {
  const vault = openVault({ VAULT_KEY: key, VAULT_CIPHER: cipher });
  const bodyOf = (sealed: string): Buffer => {
    return Buffer.from(sealed.slice(vault.mark.length), 'base64url');
  };

  test.each(['13800138000', '欧阳娜', '', 'x'.repeat(5_000)])('opens what it sealed: %#', (plain) => {
    expect(vault.open(vault.seal(plain))).toBe(plain);
    expect(openVault({ VAULT_KEY: key, VAULT_CIPHER: cipher }).open(vault.seal(plain))).toBe(plain);
  });

  test('seals the same text differently each time, and shows nothing of it', () => {
    const [one, two] = [vault.seal('13800138000'), vault.seal('13800138000')];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^(aes|sm4)-[0-9a-f]{8}:[\w-]+$/);
    expect(one.startsWith(vault.mark)).toBe(true);
    expect(bodyOf(one).toString('latin1')).not.toContain('138');
  });

  test('refuses a text altered in any byte, under another key, or cut short', () => {
    const sealed = vault.seal('13800138000');
    const bytes = bodyOf(sealed);
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(() => vault.open(`${vault.mark}${altered.toString('base64url')}`)).toThrow();
    }
    expect(() => openVault({ VAULT_KEY: aKey() }).open(sealed)).toThrow(/does not hold/);
    const cut = bytes.subarray(0, 20).toString('base64url');
    expect(() => vault.open(`${vault.mark}${cut}`)).toThrow();
    expect(() => vault.open(sealed.replace(vault.mark, 'aes-00000000:'))).toThrow(/does not hold/);
    expect(() => vault.open('')).toThrow();
  });

  test('finds the same text by the same index, which only the key can make', () => {
    const again = openVault({ VAULT_KEY: key, VAULT_CIPHER: cipher });
    expect(vault.index('13800138000')).toBe(again.index('13800138000'));
    expect(vault.index('13800138000')).not.toBe(vault.index('13800138001'));
    const other = openVault({ VAULT_KEY: aKey(), VAULT_CIPHER: cipher });
    expect(other.index('13800138000')).not.toBe(vault.index('13800138000'));
  });
});

describe('A ring of keys', () => {
  const [older, newer] = [openVault({ VAULT_KEY: key }), aKey()];
  const ring = openVault({ VAULT_KEY: newer, VAULT_KEY_PREVIOUS: [key], VAULT_CIPHER: 'SM4' });

  test('seals by the current key and opens by all', () => {
    const sealed = older.seal('张三');
    expect(ring.open(sealed)).toBe('张三');
    expect(sealed.startsWith(ring.mark)).toBe(false);
    expect(ring.seal('张三').startsWith(ring.mark)).toBe(true);
    expect(() => older.open(ring.seal('张三'))).toThrow(/does not hold/);
  });

  test('searches under every index there may be, the current one first', () => {
    expect(ring.indexes('13800138000')).toContain(older.index('13800138000'));
    expect(ring.indexes('13800138000')[0]).toBe(ring.index('13800138000'));
    expect(new Set(ring.indexes('13800138000')).size).toBe(4);
  });

  test('opens what was sealed before keys had names, by whichever of them it was', () => {
    const sealed = sealedBeforeNames(key, '13800138000');
    expect(ring.open(sealed)).toBe('13800138000');
    expect(older.open(sealed)).toBe('13800138000');
    expect(() => openVault({ VAULT_KEY: newer }).open(sealed)).toThrow();
  });
});

test('The vault does not open with a key of another length', () => {
  const short = randomBytes(16).toString('base64');
  expect(() => openVault({ VAULT_KEY: short })).toThrow(/VAULT_KEY/);
  expect(() => openVault({ VAULT_KEY: key, VAULT_KEY_PREVIOUS: [short] })).toThrow(/VAULT_KEY/);
});

/** As the first vault wrote it: one key, under the name v1. */
function sealedBeforeNames(base64: string, plain: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const secret = Buffer.from(hkdfSync('sha256', bytes, '', 'linli seal v1', 32));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(Buffer.from('v1'));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `v1:${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
}
