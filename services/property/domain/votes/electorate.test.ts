import { describe, expect, test } from '@jest/globals';
import { votersOf } from './electorate.ts';

const part = (dwellingId: string, ownerIds: readonly string[], area = 9_050) =>
  ({ dwellingId, area, ownerIds });

describe('W-19: the heads of an estate (R-W-06)', () => {
  test('are one a dwelling, and one for all dwellings of one owner', () => {
    const voters = votersOf([part('d1', ['wang']), part('d2', ['li']), part('d3', ['wang'])]);
    expect(voters).toEqual([
      { ownerIds: ['wang'], dwellingIds: ['d1', 'd3'], area: 18_100, heads: 1 },
      { ownerIds: ['li'], dwellingIds: ['d2'], area: 9_050, heads: 1 },
    ]);
  });

  test('are one for whatever the developer has not sold', () => {
    const unsold = Array.from({ length: 40 }, (_, n) => part(`d${n}`, ['developer']));
    expect(votersOf(unsold)).toMatchObject([{ heads: 1, area: 362_000 }]);
  });

  test('are one for joint owners, who are another buyer than either of them alone', () => {
    const voters = votersOf([
      part('d1', ['wang', 'zhao']), part('d2', ['wang']), part('d3', ['zhao', 'wang']),
    ]);
    expect(voters.map(({ dwellingIds }) => dwellingIds)).toEqual([['d1', 'd3'], ['d2']]);
  });

  test('are one a dwelling whose owner nobody knows, so that the whole stays whole', () => {
    expect(votersOf([part('d1', []), part('d2', [])])).toHaveLength(2);
  });
});
