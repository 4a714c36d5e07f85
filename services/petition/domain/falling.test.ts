import { describe, expect, test } from '@jest/globals';
import { type Accused, falling } from './falling.ts';
import type { Level, Stations } from './levels.ts';

const STATIONS: Stations = {
  microGridId: 'micro', generalGridId: 'general', communityDivision: '510116001001',
  streetDivision: '510116001', district: '510116', departmentId: 'housing',
};

const about = (departmentId: string | null, division: string | null): Accused => {
  return { departmentId, division };
};
const levels = (level: Level, accused: Accused | null, copies: readonly string[] = []) => {
  const fall = falling(level, STATIONS, { copies, accused });
  return [fall.seats.map((seat) => seat.level), fall.copies.map((seat) => seat.level)];
};

describe('A rung', () => {
  test('may fall to its level or any above, at the place of each', () => {
    expect(falling('GENERAL_GRID', STATIONS, { copies: [], accused: null }).seats).toMatchObject([
      { post: 'GRID_OFFICER', place: 'general', division: '510116001001' },
      { post: 'COMMUNITY_LEADER', place: '510116001001', division: '510116001001' },
      { post: 'STREET_LEADER', place: '510116001', division: '510116001' },
      { post: 'DEPARTMENT_LIAISON', place: 'housing', division: '510116' },
      { post: 'DISTRICT_CENTRE', place: '510116', division: '510116' },
    ]);
  });

  test('is told to those its ladder names besides', () => {
    expect(levels('STREET', null, ['DEPARTMENT', 'ARCHIVE']))
      .toEqual([['STREET', 'DEPARTMENT', 'DISTRICT'], ['DEPARTMENT']]);
  });

  test.each<[string, Accused, readonly Level[], readonly Level[]]>([
    ['the department', about('housing', null), ['STREET', 'DISTRICT'], []],
    ['another', about('fire', null), ['STREET', 'DEPARTMENT', 'DISTRICT'], ['DEPARTMENT']],
    ['the street', about(null, '510116001'), ['DEPARTMENT', 'DISTRICT'], ['DEPARTMENT']],
    ['another street', about(null, '510116002'), ['STREET', 'DEPARTMENT', 'DISTRICT'],
      ['DEPARTMENT']],
  ])('falls and is told to nobody it accuses: %s', (_, accused, seats, copies) => {
    expect(levels('STREET', accused, ['DEPARTMENT'])).toEqual([seats, copies]);
  });

  test('that accuses a street is kept from its communities and grids', () => {
    expect(levels('MICRO_GRID', about(null, '510116001'))[0]).toEqual(['DEPARTMENT', 'DISTRICT']);
  });
});
