import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { SIDE } from './district.ts';
import { aLodging, HOTLINE, inGrid, openPetitions, type Petitions, SHUANGLIU } from './fixtures.ts';

let petitions: Petitions;
beforeAll(async () => {
  petitions = await openPetitions();
});
afterAll(() => petitions[Symbol.asyncDispose]());

const lodge = (changes: Record<string, unknown> = {}, actor = HOTLINE) => {
  return petitions.act(actor, 'lodgePetition', aLodging(changes));
};

const ESTATE = (n: number) => ({ id: idOf(SHUANGLIU, 'estate', n) });
const MICRO = (n: number) => ({ id: idOf(SHUANGLIU, 'MICRO', n) });

describe('a place', () => {
  test.each([
    ['a point', { point: inGrid(2) }, ESTATE(1), MICRO(2), '510116001001'],
    ['a point without estate', { point: inGrid(3) }, null, MICRO(3), '510116001001'],
    ['an estate', { estateId: ESTATE(1).id }, ESTATE(1), MICRO(1), '510116001001'],
    ['an estate without grids', { estateId: ESTATE(2).id }, ESTATE(2), null, '510116001002'],
    ['an address', { address: '东升街道安居苑北区3栋' }, ESTATE(3), null, '510116001002'],
    [
      'an address with its community', { address: '三里坝社区安居苑2栋' }, ESTATE(1), MICRO(1),
      '510116001001',
    ],
  ])('may be said as %s', async (_, place, estate, grid, code) => {
    expect(await lodge({ place })).toMatchObject({ estate, grid, division: { code } });
  });

  test('on the edge of two micro-grids lies in one', async () => {
    const point = { longitude: inGrid(1).longitude + SIDE / 2e6, latitude: inGrid(1).latitude };
    expect(await lodge({ place: { point } })).toMatchObject({ grid: MICRO(2) });
  });

  test('without a micro-grid is owed by its community', async () => {
    expect(await lodge({ place: { estateId: ESTATE(2).id } })).toMatchObject({
      owedBy: { level: 'COMMUNITY', grid: null, division: { code: '510116001002' } },
    });
  });
});
