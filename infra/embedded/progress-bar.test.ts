import { expect, test } from '@jest/globals';
import { shalong } from '../district/shalong.ts';
import { openBar, rowsOf } from './progress-bar.ts';

function drawn(isTTY: boolean, steps: readonly number[], total: number): string {
  const said: string[] = [];
  const bar = openBar('Loading', total, { isTTY, write: (text) => said.push(text) });
  for (const rows of steps) bar.step(rows);
  bar.finish();
  return said.join('');
}

test('where nobody watches, each tenth is told once', () => {
  const lines = drawn(false, [1, 1, 30, 1, 200], 100).trimEnd().split('\n');
  expect(lines.slice(0, -1)).toEqual(
    ['Loading …', 'Loading: 30 %', 'Loading: 90 %', 'Loading: 100 %']);
  expect(lines.at(-1)).toMatch(/^233 rows in \d+\.\d s$/);
});

test('where somebody watches, one line is drawn again and again, full only at the end', () => {
  const text = drawn(true, [50, 100], 100);
  expect(text.split('\r').slice(1).map((line) => line.match(/\d+ %/)?.[0]))
    .toEqual(['50 %', '99 %', '100 %']);
  expect(text.split('\n')).toHaveLength(3);
});

test('the total counts every row, and of dwellings and residents those that are loaded', () => {
  const district = shalong();
  const [some, all] = [rowsOf([district], false), rowsOf([district], true)];
  const more = (full: boolean) =>
    [...district.dwellings(full)].length + [...district.residents(full)].length;
  expect(all - some).toBe(more(true) - more(false));
  expect(rowsOf([district, district], true)).toBe(2 * all);
});
