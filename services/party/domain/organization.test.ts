import { describe, expect, test } from '@jest/globals';
import { GRID_KINDS, KINDS, LED_BY, levelAbove, LEVELS } from './organization.ts';

describe('Party organisations', () => {
  test('form a chain of six tiers, each under the one right above it', () => {
    expect(LEVELS.map(levelAbove)).toEqual([
      null, 'DISTRICT', 'TOWN', 'COMMUNITY', 'ESTATE', 'BUILDING',
    ]);
  });

  test('of no tier may hang from any other', () => {
    expect(levelAbove(null)).toBeNull();
  });

  test('lead grids, each kind by another kind: committee, branch, group and one more (3+1)', () => {
    const leaders = GRID_KINDS.map((kind) => LED_BY[kind]);
    expect(leaders).toEqual(['COMMITTEE', 'BRANCH', 'GROUP', 'DEDICATED']);
    expect(leaders.filter((kind) => !KINDS.includes(kind))).toEqual([]);
  });
});
