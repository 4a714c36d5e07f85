import { describe, expect, test } from '@jest/globals';
import { ALGORITHMS, canonical, isIntact, openSigner, signed, signerOf } from './signing.ts';

const SECRET = Buffer.alloc(32, 7);
const LIST = { kind: 'BLACK', entries: [{ name: '甲物业', score: 55, at: null }], 'é': [true, 'x"'] };

describe.each(ALGORITHMS)('A list signed by %s', (algorithm) => {
  const signer = openSigner(SECRET, algorithm);
  const { export: exported } = signed(LIST, signer);

  test('is checked from its export alone', () => {
    expect(isIntact(exported)).toBe(true);
    expect(isIntact(exported, signer.trusted)).toBe(true);
  });

  test('is detected wherever one byte of it is altered', () => {
    const bytes = Buffer.from(exported);
    const kept = [...bytes.keys()].filter((place) => {
      const altered = Buffer.from(bytes);
      altered[place] = (bytes[place] ?? 0) ^ 1;
      return isIntact(altered.toString());
    });
    expect(kept).toEqual([]);
  });

  test('is detected where a byte is added or left out', () => {
    expect(isIntact(`${exported} `)).toBe(false);
    expect(isIntact(exported.slice(0, -1))).toBe(false);
    expect(isIntact(exported.replace(',', ', '))).toBe(false);
    expect(isIntact('')).toBe(false);
  });

  test('is not taken for one that another key signed', () => {
    const other = openSigner(Buffer.alloc(32, 8), algorithm);
    const forged = signed(LIST, other).export;
    expect(isIntact(forged)).toBe(true);
    expect(isIntact(forged, signer.trusted)).toBe(false);
  });

  test('comes of the same key as long as the secret is the same', () => {
    expect(openSigner(SECRET, algorithm).publicKey).toBe(signer.publicKey);
    expect(openSigner(Buffer.alloc(32, 8), algorithm).keyId).not.toBe(signer.keyId);
  });
});

test('The two algorithms have keys of their own, and either trusts what the other signed', () => {
  const [one, other] = ALGORITHMS.map((algorithm) => openSigner(SECRET, algorithm).keyId);
  expect(one).not.toBe(other);
  const [ofOne, ofOther] = ALGORITHMS.map((algorithm) => openSigner(SECRET, algorithm).trusted);
  expect(ofOne).toEqual([one, other]);
  expect(ofOther).toEqual([one, other]);
});

test('Lists and the audit chain are signed by keys of their own', () => {
  const keys = ALGORITHMS.flatMap((algorithm) => [
    openSigner(SECRET, algorithm).keyId, openSigner(SECRET, algorithm, 'audit').keyId,
  ]);
  expect(new Set(keys).size).toBe(4);
});

test('A signing key outlives the rotation of the vault, and is asked for by then', () => {
  const first = SECRET.toString('base64');
  const second = Buffer.alloc(32, 8).toString('base64');
  const algorithm = { SIGNING_ALGORITHM: 'ED25519' } as const;
  const before = { ...algorithm, VAULT_KEY: first, VAULT_KEY_PREVIOUS: [] };
  const rotated = { ...before, VAULT_KEY: second, VAULT_KEY_PREVIOUS: [first] };
  expect(() => signerOf(rotated, 'list')).toThrow(/SIGNING_KEY/);
  expect(signerOf({ ...rotated, SIGNING_KEY: first }, 'list').keyId)
    .toBe(signerOf(before, 'list').keyId);
});

test('Canonical text says the same in whatever order it was put together', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: new Date(0) }))
    .toBe('{"a":"1970-01-01T00:00:00.000Z","b":[1,{"c":"x","d":null}]}');
  expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
});
