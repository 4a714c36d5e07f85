import { describe, expect, test } from '@jest/globals';
import { invalid, textWithin } from './input.ts';

describe('A text that is typed', () => {
  test.each([
    ['keeps what is between its spaces', ' 占道 经营 ', '占道 经营'],
    ['may be as short as it may', '占', '占'],
    ['may be as long as it may, in characters and not in code units', '𠮷'.repeat(5), '𠮷'.repeat(5)],
  ])('%s', (_, typed, kept) => {
    expect(textWithin('text', typed, { max: 5 })).toBe(kept);
  });

  test.each([['nothing but spaces', ' \t'], ['one character more', '一二三四五六']])(
    'is refused in both languages by its rule: %s', (_, typed) => {
      expect(textWithin('text', typed, { max: 5 }, 'R-H-09')).toEqual(
        invalid('text', 'has 1 to 5 characters', '须为1至5字', 'R-H-09'),
      );
    },
  );

  test('may be absent where it may be empty', () => {
    expect(textWithin('note', ' ', { min: 0, max: 5 })).toBe('');
  });
});
