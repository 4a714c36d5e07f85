import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '../database.ts';
import { listed, quoted } from '../connections/array-text.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { petitionOrm } from './fixtures.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

test.each([
  ['plain', ['镇街吹哨', 'WHISTLE', '']],
  ['with nulls', ['a', null, 'null', 'NULL']],
  ['with what arrays are made of', ['{', '}', ',', '{"a":[1,"b"]}', ' lead', 'trail ']],
  ['with quotes and backslashes', ['"', '\\', '\\"', '\\n', "it's", '\\\\']],
  ['with what JSON spells with a letter', ['two\nlines', 'a\ttab', '\u0007', '\\\n']],
  ['none', []],
])('texts arrive as they are: %s', async (_, texts) => {
  expect(await arrived(quoted(texts), 'text[]')).toEqual(texts);
});

test('what needs no quotes arrives as it is', async () => {
  expect(await arrived(listed([3, -1, 'null']), 'int[]')).toEqual([3, -1, null]);
});

async function arrived(array: unknown, type: 'int[]' | 'text[]'): Promise<unknown> {
  return asWorker(database.worker, async (em) => {
    const { rows } = await sql<{ seen: unknown }>`select ${array}::${sql.raw(type)} as seen`
      .execute(kysely(em));
    return rows[0]?.seen;
  });
}
