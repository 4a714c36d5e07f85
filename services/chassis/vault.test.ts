import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { openVault } from './vault.ts';

const key = randomBytes(32).toString('base64');
const vault = openVault(key);

describe('The vault', () => {
  test.each(['13800138000', '欧阳娜', ''])('opens what it sealed: %p', (plain) => {
    expect(vault.open(vault.seal(plain))).toBe(plain);
    expect(openVault(key).open(vault.seal(plain))).toBe(plain);
  });

  test('never seals alike, and shows nothing but the key it used', () => {
    const [one, two] = [vault.seal('13800138000'), vault.seal('13800138000')];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^v1:[\w-]+$/);
    expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('138');
  });

  test('refuses a text altered in any byte, under another key, or cut short', () => {
    const sealed = vault.seal('13800138000');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(() => vault.open(`v1:${altered.toString('base64url')}`)).toThrow();
    }
    expect(() => openVault(randomBytes(32).toString('base64')).open(sealed)).toThrow();
    expect(() => vault.open(`v1:${bytes.subarray(0, 20).toString('base64url')}`)).toThrow();
    expect(() => vault.open(sealed.replace('v1:', 'v2:'))).toThrow(/does not hold/);
  });

  test('finds the same text by the same index, which only the key can make', () => {
    expect(vault.index('13800138000')).toBe(openVault(key).index('13800138000'));
    expect(vault.index('13800138000')).not.toBe(vault.index('13800138001'));
    const other = openVault(randomBytes(32).toString('base64'));
    expect(other.index('13800138000')).not.toBe(vault.index('13800138000'));
  });

  test('does not open with a key of another length', () => {
    expect(() => openVault(randomBytes(16).toString('base64'))).toThrow(/VAULT_KEY/);
  });
});
