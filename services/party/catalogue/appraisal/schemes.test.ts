import { expect, test } from '@jest/globals';
import { checkScheme } from '../../domain/appraisal/check-scheme.ts';
import { SCHEMES } from './schemes.ts';

test.each(SCHEMES.map((scheme) => [scheme.code, scheme] as const))(
  'What is shipped is what a district could propose itself: %s', (_, scheme) => {
    expect(checkScheme(scheme)).toBeNull();
    expect(scheme.source).toMatch(/\.txt.*to be confirmed by tenant/);
  });

test('A scheme takes over only what is shipped with it', () => {
  const codes = SCHEMES.map(({ code }) => code);
  const taken = SCHEMES.flatMap(({ criteria }) => criteria.flatMap(({ scheme }) => scheme ?? []));
  expect(taken.filter((code) => !codes.includes(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});
