import { describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { begin, end, isPlaceOf, type Post } from './duty.ts';

const NOW = new Date('2026-03-16T09:30:00+08:00');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);
const until = (endedAt: Date | null) => ({ startedAt: later(-9_000), endedAt });

describe('A duty', () => {
  test.each([
    ['on a post that nobody held', 0, [], { endedAt: null }],
    ['as the one before ends', 5, [until(later(5))], { startedAt: later(5), endedAt: null }],
    ['an instant before that', 4, [until(later(5))], { code: 'POST_TAKEN', field: 'from' }],
    ['while another lasts', 5, [until(null)], { code: 'POST_TAKEN' }],
    ['before one that is to come', 0, [{ startedAt: later(9), endedAt: null }],
      { code: 'POST_TAKEN' }],
    ['in the past', -1, [], { code: 'INVALID_INPUT', field: 'from' }],
  ])('begins %s, or is refused', (_, from, terms, expected) => {
    expect(begin(later(from), terms, NOW)).toMatchObject(expected);
  });

  test.each([
    ['now', 0, until(null), { endedAt: NOW }],
    ['before the end it had', 4, until(later(5)), { endedAt: later(4) }],
    ['when it has ended', 5, until(later(5)), { code: 'DUTY_ENDED' }],
    ['in the past', -1, until(null), { code: 'INVALID_INPUT', field: 'at' }],
    ['as it begins', 9, { startedAt: later(9), endedAt: null }, { code: 'INVALID_INPUT' }],
  ])('ends %s, or is refused', (_, at, term, expected) => {
    expect(end(term, later(at), NOW)).toMatchObject(expected);
  });

  test.each<[Post, string, boolean]>([
    ['GRID_OFFICER', idOf('grid'), true], ['GRID_OFFICER', '510116001001', false],
    ['DEPARTMENT_LIAISON', idOf('department'), true], ['DEPARTMENT_LIAISON', '510116', false],
    ['STREET_LEADER', '510116001', true], ['STREET_LEADER', idOf('grid'), false],
  ])('of a %s stands at a place of its kind', (post, place, expected) => {
    expect(isPlaceOf(post, place)).toBe(expected);
  });
});
