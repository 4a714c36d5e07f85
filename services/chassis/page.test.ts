import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { connection, fromCursor, pageOf, toCursor } from './page.ts';

const KEY = z.tuple([z.string(), z.number()]);

describe('A page', () => {
  test('is 20 rows from the beginning where nothing is said', () => {
    expect(pageOf({})).toEqual({ limit: 20, after: null });
    expect(pageOf({ first: null, after: null })).toEqual({ limit: 20, after: null });
  });

  test.each([1, 100])('may be of %i rows', (first) => {
    expect(pageOf({ first }).limit).toBe(first);
  });

  test.each([0, -1, 101, 1.5])('may not be of %d rows', (first) => {
    expect(codeOf(() => pageOf({ first }))).toBe('BAD_USER_INPUT');
  });

  test.each(['', 'x', 'bnVsbA', 'W10', 'e30', 'W3t9XQ', '%%%', 'WyJcdTAwMDAiXQ'])(
    'does not begin after the malformed cursor %p',
    (after) => expect(codeOf(() => pageOf({ after }))).toBe('BAD_USER_INPUT'),
  );

  test('begins where the one before ended', () => {
    const cursor = toCursor('双流', 7);
    expect(pageOf({ after: cursor }).after).toBe(cursor);
    expect(fromCursor(cursor, KEY)).toEqual(['双流', 7]);
    expect(fromCursor(null, KEY)).toBeNull();
  });

  test('does not take the cursor of another list', () => {
    expect(codeOf(() => fromCursor(toCursor('a'), KEY))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => fromCursor(toCursor('a', 'b'), KEY))).toBe('BAD_USER_INPUT');
  });
});

describe('A connection', () => {
  const cursorOf = (row: number): string => toCursor(row);

  test('tells that more follow by the row read beyond its limit', () => {
    const page = connection([1, 2, 3], 2, cursorOf, 9);
    expect(page).toEqual({
      nodes: [1, 2],
      pageInfo: { hasNextPage: true, endCursor: toCursor(2) },
      totalCount: 9,
    });
  });

  test('ends with its last row', () => {
    expect(connection([1, 2], 2, cursorOf, 2).pageInfo.hasNextPage).toBe(false);
    expect(connection([], 2, cursorOf, 0).pageInfo).toEqual({
      hasNextPage: false,
      endCursor: null,
    });
  });
});

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return 'nothing thrown';
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions['code'] : error;
  }
}
