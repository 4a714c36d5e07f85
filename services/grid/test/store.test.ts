import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openLoad } from '@linli/chassis/load.ts';
import type { Loaded } from '@linli/chassis/load.ts';
import {
  expectMigrationsMatchEntities, openTestDatabase,
} from '@linli/chassis/testing/database.ts';
import type { TestDatabase } from '@linli/chassis/testing/database.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { PARENT_OF } from '../domain/grid.ts';
import type { Duty } from '../store/duty.entity.ts';
import type { Grid } from '../store/grid.entity.ts';
import { orm } from '../store/orm.ts';
import { KEYS } from '../store/tables.ts';
import type { Tables } from '../store/tables.ts';

const [FIRST, SECOND] = ['510116001001', '510116001002'];

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(orm);
  const boundary = [[0, 0], [1, 0], [1, 1]] as const;
  const division = { tenant: '510116', name: 'name', boundary };
  await add('division', [
    { ...division, code: '510116', level: 'DISTRICT', parentCode: null },
    { ...division, code: '510116001', level: 'TOWN', parentCode: '510116' },
    { ...division, code: FIRST, level: 'COMMUNITY', parentCode: '510116001' },
    { ...division, code: SECOND, level: 'COMMUNITY', parentCode: '510116001' },
  ]);
  await add('grid', [aGrid(FIRST, 'MASTER', 1, null), aGrid(SECOND, 'MASTER', 1, null)]);
  await add('grid', [aGrid(FIRST, 'GENERAL', 1, idOf(FIRST, 'MASTER', 1))]);
  await add('officer', [{
    id: OFFICER, division: FIRST, kind: 'MICRO', name: 'sealed', phone: 'sealed',
  }]);
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

const OFFICER = idOf('officer');

test('the migrations build exactly what the entities describe', async () => {
  await expect(expectMigrationsMatchEntities(orm)).resolves.toBeUndefined();
});

describe('the tree of grids', () => {
  test.each([
    ['a second master of one community', aGrid(FIRST, 'MASTER', 2, null), 'grid_master'],
    ['a general grid under a general grid', aGrid(FIRST, 'GENERAL', 2, idOf(FIRST, 'GENERAL', 1)),
      'grid_tree'],
    ['a micro-grid under the master', aGrid(FIRST, 'MICRO', 1, idOf(FIRST, 'MASTER', 1)),
      'grid_tree'],
    ['a micro-grid under another community', aGrid(SECOND, 'MICRO', 1, idOf(FIRST, 'GENERAL', 1)),
      'grid_tree'],
    ['a dedicated grid under a general grid',
      aGrid(FIRST, 'DEDICATED', 1, idOf(FIRST, 'GENERAL', 1)),
      'grid_tree'],
    ['a micro-grid that calls its parent a master', {
      ...aGrid(FIRST, 'MICRO', 1, idOf(FIRST, 'MASTER', 1)), parentKind: 'MASTER' as const,
    }, 'grid_parent_kind'],
    ['a general grid under nothing', aGrid(FIRST, 'GENERAL', 3, null), 'grid_parent'],
  ])('does not take %s', async (_, grid, constraint) => {
    await expect(add('grid', [grid])).rejects.toThrow(constraint);
  });

  test('takes a micro-grid under a general and a dedicated one under the master', async () => {
    await add('grid', [
      aGrid(FIRST, 'MICRO', 7, idOf(FIRST, 'GENERAL', 1)),
      aGrid(FIRST, 'DEDICATED', 7, idOf(FIRST, 'MASTER', 1)),
    ]);
  });
});

describe('the duties of one grid', () => {
  beforeAll(async () => {
    await add('duty', [aDuty(1, '2026-01-01', '2026-02-01'), aDuty(2, '2026-02-01', null)]);
  });

  test.each([
    ['inside another', '2026-01-10', '2026-01-20'],
    ['into one that still lasts', '2026-03-01', '2026-04-01'],
    ['without an end before another', '2025-12-01', null],
  ])('do not overlap: %s', async (_, from, to) => {
    await expect(add('duty', [aDuty(3, from, to)])).rejects.toThrow('duty_overlap');
  });

  test('may end at the instant at which the next begins', async () => {
    await add('duty', [aDuty(4, '2025-12-01', '2026-01-01')]);
  });
});

function add<T extends keyof Tables>(table: T, rows: readonly Loaded<Tables[T]>[]): Promise<void> {
  const into = { database: database.worker, tenant: '510116', progress: () => undefined };
  return openLoad<Tables>(into, KEYS).load(table, rows);
}

function aGrid(division: string, kind: Grid['kind'], place: number, parentId: string | null): Grid {
  return {
    id: idOf(division, kind, place), tenant: '510116', division,
    code: `${division}${kind.charAt(2)}00000${place}`, kind, name: 'name', parentId,
    parentKind: PARENT_OF[kind], estateId: null, households: 1,
    unitName: kind === 'DEDICATED' ? 'unit' : null,
    boundary: [[0, 0], [1, 0], [1, 1]],
    minLongitude: 0, minLatitude: 0, maxLongitude: 1, maxLatitude: 1,
  };
}

function aDuty(place: number, from: string, to: string | null): Duty {
  return {
    id: idOf('duty', place), tenant: '510116', division: FIRST, officerId: OFFICER,
    post: 'GRID_OFFICER', place: idOf(FIRST, 'GENERAL', 1), gridId: idOf(FIRST, 'GENERAL', 1),
    startedAt: new Date(from), endedAt: to ? new Date(to) : null,
  };
}
