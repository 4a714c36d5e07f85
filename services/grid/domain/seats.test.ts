import { describe, expect, test } from '@jest/globals';
import { GRID_LEVELS } from './levels.ts';
import type { Stations } from './levels.ts';
import { seatsFrom } from './seats.ts';

const AT: Stations = {
  microGridId: 'micro', generalGridId: 'general', masterGridId: 'master',
  division: '510116001001', departmentId: 'fire',
};

describe('A step of a grid matter', () => {
  test('may fall to every level from the lowest up, at the place of each', () => {
    expect(seatsFrom('MICRO_GRID', AT).map(({ post, place, division }) => [post, place, division]))
      .toEqual([
        ['GRID_OFFICER', 'micro', '510116001001'], ['GRID_OFFICER', 'general', '510116001001'],
        ['GRID_OFFICER', 'master', '510116001001'], ['STREET_LEADER', '510116001', '510116001'],
        ['DEPARTMENT_LIAISON', 'fire', '510116'], ['DISTRICT_CENTRE', '510116', '510116'],
        ['DISTRICT_LEADER', '510116', '510116'],
      ]);
  });

  test.each(GRID_LEVELS)('never falls below %s', (level) => {
    expect(seatsFrom(level, AT)[0]?.level).toBe(level);
  });

  test('without a department is the district centre\'s, and no gap', () => {
    expect(seatsFrom('DEPARTMENT', { ...AT, departmentId: null }).map((seat) => seat.level))
      .toEqual(['DISTRICT_CENTRE', 'DISTRICT_LEADER']);
  });
});
