import { expect, test } from '@jest/globals';
import { anywhere, searchable } from './script.ts';

test.each([
  ['網格員', '网格员'], ['网格员', '网格员'], ['業主委員會', '业主委员会'], ['皇后與後面', '皇后与后面'],
  ['ＡＢＣ１２３', 'abc123'], ['  Party　Building ', 'party building'], ['１＋２＋Ｎ', '1+2+n'],
])('%p is searched for as %p', (text, searched) => {
  expect(searchable(text)).toBe(searched);
});

test('Signs of a pattern stand for themselves', () => {
  expect(anywhere('100%_\\')).toBe('%100\\%\\_\\\\%');
});
