import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@linli/kernel/ids.ts';
import { inDatabase } from '../admin.ts';
import { asActor, asWorker, countStatements, kysely, openDatabase } from '../database.ts';
import { anActor } from '../testing/actor.ts';
import { expectMigrationsMatchEntities, openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { gridOrm, Matter, petitionOrm } from './fixtures.ts';
import type { MatterRow } from './fixtures.ts';

const NOW = new Date('2026-04-16T08:00:00+08:00');
const shuangliu = anActor({ tenant: '510116', grants: ['petition.read@510116'] });
const dongsheng = anActor({ tenant: '510116', grants: ['petition.read@510116001'] });
const shuicheng = anActor({ tenant: '520204', grants: ['petition.read@520204'] });
const elsewhere = anActor({ tenant: '510116', grants: ['grid.read@510116'] });
const impostor = anActor({ tenant: '520204', grants: ['petition.read@510116'] });

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
  await asWorker(database.worker, async (em) => {
    await kysely<{ matter: MatterRow }>(em).insertInto('matter').values([
      aMatter('510116', '510116001001'),
      aMatter('510116', '510116002001'),
      aMatter('520204', '520204001001'),
    ]).execute();
  });
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

describe('row-level security', () => {
  test.each([
    ['a district sees all of its own', shuangliu, ['510116001001', '510116002001']],
    ['a sub-district sees what is under it', dongsheng, ['510116001001']],
    ['another tenant sees its own only', shuicheng, ['520204001001']],
    ['whoever may read another service sees nothing here', elsewhere, []],
    ['a grant under a foreign district opens nothing', impostor, []],
  ])('%s', async (_, actor, divisions) => {
    expect(await divisionsSeenBy(actor)).toEqual(divisions);
  });

  test('without a session nothing is seen', async () => {
    const seen = await database.api.orm.em.fork().transactional((em) => em.find(Matter, {}));
    expect(seen).toEqual([]);
  });

  test('nothing is written for another tenant, nor outside the jurisdiction', async () => {
    const write = (division: string, tenant: string) =>
      asActor(database.api, 'petition', dongsheng, async (em) => {
        em.create(Matter, aMatter(tenant, division));
      });
    await expect(write('520204001001', '520204')).rejects.toThrow('row-level security');
    await expect(write('510116002001', '510116')).rejects.toThrow('row-level security');
    await expect(write('510116001002', '510116')).resolves.toBeUndefined();
    await asWorker(database.worker, (em) => em.nativeDelete(Matter, { division: '510116001002' }));
  });

  test('the session ends with its transaction', async () => {
    await divisionsSeenBy(shuangliu);
    const seen = await database.api.orm.em.fork().execute('select * from matter');
    expect(seen).toEqual([]);
  });

  test("another service's role cannot connect", async () => {
    await using grid = await openTestDatabase(gridOrm);
    const foreign = inDatabase(grid.urls.api, new URL(database.urls.api).pathname.slice(1));
    await using intruder = await openDatabase(gridOrm, foreign);
    const ask = intruder.orm.em.fork().execute('select 1');
    await expect(ask).rejects.toThrow('permission denied for database');
  });
});

describe('kysely', () => {
  test('is refused outside a transaction', () => {
    expect(() => kysely(database.api.orm.em.fork())).toThrow('inside asActor or asWorker');
  });

  test('names columns in camelCase and gives instants as dates', async () => {
    const heldAt = new Date('2026-04-16T23:59:59.999+08:00');
    const held = { ...aMatter('510116', '510116003001'), heldAt };
    const rows = await asWorker(database.worker, async (em) => {
      const db = kysely<{ matter: MatterRow }>(em);
      await db.insertInto('matter').values(held).execute();
      const read = db.selectFrom('matter').selectAll().where('heldAt', '=', heldAt).execute();
      await read;
      expect(await em.findOneOrFail(Matter, { id: held.id })).toMatchObject({ heldAt });
      em.clear();
      await db.deleteFrom('matter').where('id', '=', held.id).execute();
      return read;
    });
    expect(rows).toEqual([held]);
  });

  test('k queries of a use case cost k statements and a session', async () => {
    const { statements } = await countStatements(() =>
      asActor(database.api, 'petition', shuangliu, async (em) => {
        const db = kysely<{ matter: MatterRow }>(em);
        await db.selectFrom('matter').selectAll().execute();
        await db.selectFrom('matter').select('id').execute();
      }));
    expect(statements).toBe(5);
  });
});

test('entities and migrations that agree pass, and those that differ are told', async () => {
  await expectMigrationsMatchEntities(petitionOrm);
  const bare = { ...petitionOrm, migrations: [] };
  await expect(expectMigrationsMatchEntities(bare)).rejects.toThrow('create table "matter"');
});

function divisionsSeenBy(actor: ReturnType<typeof anActor>): Promise<string[]> {
  return asActor(database.api, 'petition', actor, async (em) => {
    const seen = await em.find(Matter, {}, { orderBy: { division: 'asc' } });
    return seen.map(({ division }) => division);
  });
}

function aMatter(tenant: string, division: string): MatterRow {
  return { id: newId(NOW), tenant, division, title: '楼道灯不亮', heldAt: null };
}
