import { expect, test } from '@jest/globals';
import { answers, openDatabase } from '../database.ts';
import { openTestDatabase } from '../testing/database.ts';
import { petitionOrm } from './fixtures.ts';

test('a database answers from the moment it is opened, and not where there is none', async () => {
  await using database = await openTestDatabase(petitionOrm);
  await using opened = await openDatabase(petitionOrm, database.urls.api);
  expect(await answers(opened)).toBe(true);

  const elsewhere = new URL(database.urls.api);
  elsewhere.port = '1';
  await using none = await openDatabase(petitionOrm, elsewhere.href);
  await expect(answers(none)).rejects.toThrow();
});
