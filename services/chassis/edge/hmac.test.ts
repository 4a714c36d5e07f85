import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { newHmac } from './hmac.ts';

test.each([1, 32, 64])('a text is signed as by HMAC-SHA-256: a key of %i bytes', (length) => {
  const key = createSecretKey(randomBytes(length));
  const sign = newHmac(key);
  for (const text of ['', 'POST\n/graphql', '邻里', 'x'.repeat(55), 'x'.repeat(5_000)]) {
    expect(sign(text)).toBe(createHmac('sha256', key).update(text).digest('base64url'));
  }
});

test('by the test vector of RFC 4231', () => {
  const sign = newHmac(createSecretKey(Buffer.from('Jefe')));
  expect(Buffer.from(sign('what do ya want for nothing?'), 'base64url').toString('hex'))
    .toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});
