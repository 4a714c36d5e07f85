import { expect, test } from '@jest/globals';
import { groupLoaderOf, loaderOf } from './loader.ts';

interface Row { id: string; of: string }
const ROWS: Row[] = [{ id: 'b', of: 'x' }, { id: 'a', of: 'y' }, { id: 'c', of: 'x' }];

test('A loader asks once for all keys and matches by key, never by position', async () => {
  const asked: (readonly string[])[] = [];
  const loader = loaderOf(async (keys) => {
    asked.push(keys);
    return ROWS;
  }, (row) => row.id);
  const answers = await Promise.all(['a', 'missing', 'b'].map((key) => loader.load(key)));
  expect(answers).toEqual([ROWS[1], null, ROWS[0]]);
  expect(asked).toEqual([['a', 'missing', 'b']]);
});

test('A group loader answers each key with its rows in their order, or none', async () => {
  const loader = groupLoaderOf(async () => ROWS, (row) => row.of);
  const answers = await Promise.all(['y', 'z', 'x'].map((key) => loader.load(key)));
  expect(answers).toEqual([[ROWS[1]], [], [ROWS[0], ROWS[2]]]);
});

test('No statement is given more than a thousand keys', async () => {
  const sizes: number[] = [];
  const loader = loaderOf(async (keys: readonly string[]) => {
    sizes.push(keys.length);
    return [];
  }, String);
  await loader.loadMany(Array.from({ length: 1_500 }, (_, at) => String(at)));
  expect(sizes).toEqual([1_000, 500]);
});
