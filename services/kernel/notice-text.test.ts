import { describe, expect, test } from '@jest/globals';
import { type About, noticeText, type Vocabulary } from './notice-text.ts';

const WORDS: Vocabulary = {
  clocks: { HANDLE: ['handling', '办理'] },
  levels: { GENERAL_GRID: ['the general grid', '一般网格'], COMMUNITY: ['the community', '村社区'] },
};

const about: About = {
  action: 'REMIND', clock: 'HANDLE', dueAt: new Date('2026-10-15T15:59:59.999Z'),
  rule: 'R-E-01@1', role: 'OWES', passedOver: [],
};

describe('A notice', () => {
  test('says in two languages what is due when, by which rule, and whose it is', () => {
    expect(noticeText(about, WORDS)).toEqual({
      text: 'Reminder: handling is due at 2026-10-15 23:59, China time (R-E-01@1). '
        + 'The step is yours.',
      textZh: '提醒:办理期限为北京时间2026-10-15 23:59(R-E-01@1)。此步骤由您承办。',
    });
  });

  test('tells who took a step over that nobody was there for', () => {
    const passedOver = ['GENERAL_GRID', 'COMMUNITY'];
    const { text, textZh } = noticeText({ ...about, passedOver }, WORDS);
    expect(text).toContain('Nobody was on duty at: the general grid, the community.');
    expect(textZh).toContain('一般网格、村社区届时无人在岗,由您接办。');
  });

  test('tells who need not act that they need not', () => {
    const { text, textZh } = noticeText({ ...about, role: 'COPY' }, WORDS);
    expect([text, textZh]).toEqual([
      expect.stringContaining('For your information.'), expect.stringContaining('请知悉。'),
    ]);
  });

  test('goes by the code of what has no name', () => {
    const { text } = noticeText({
      ...about, action: 'LAPSE', clock: 'RATE', passedOver: ['MOON'],
    }, WORDS);
    expect(text).toMatch(/^LAPSE: RATE is due .* at: MOON\.$/);
  });
});
