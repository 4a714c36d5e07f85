import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@linli/chassis/database.ts';
import { orm } from '../store/orm.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { hear, upheld } from './hearing.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const TODAY = '2026-11-23T10:00:00+08:00';
const officer = anOfficer(HERE);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(TODAY);
  await serving.load(aDistrict(HERE));
  await hear(serving, upheld({ name: 'one', company: companyId(1), closedAt: TODAY }));
});
afterAll(async () => serving[Symbol.asyncDispose]());

describe('The ledger is append-only (R-K-27)', () => {
  const changes = [
    'update credit_entry set points = 0', 'delete from credit_entry', 'truncate credit_entry',
    'update credit_rule set points = 0', 'delete from credit_rulebook',
  ];

  test.each(changes)('to the API and the worker: %s', async (sql) => {
    for (const { orm: { em } } of [serving.database.api, serving.database.worker]) {
      await expect(em.fork().execute(sql)).rejects.toThrow('permission denied');
    }
  });

  test.each(['credit_entry', 'credit_score', 'credit_rule'])(
    'and %s is written by the worker alone', async (table) => {
      const insert = `insert into ${table} select * from ${table}`;
      await expect(serving.database.api.orm.em.fork().execute(insert))
        .rejects.toThrow('permission denied');
    });

  test('to the owner of the table, who finds no line to change', async () => {
    await using owner = await openDatabase(orm, serving.database.urls.owner);
    await owner.orm.em.fork().execute('update credit_entry set points = 0');
    await owner.orm.em.fork().execute('delete from credit_entry');
    const query = `{ company(id: "${companyId(1)}") { credit { score } } }`;
    const { data } = await serving.ask(officer, query);
    expect(data).toEqual({ company: { credit: { score: 77 } } });
  });
});

test('The rulebook in force is shown with its figures and their sources', async () => {
  const query = `{ creditRulebook { version base goodCap grades { grade floor }
    rules { code points validMonths source version } } }`;
  expect((await serving.ask(officer, query)).data).toMatchObject({ creditRulebook: {
    version: 1, base: 80, goodCap: 40,
    grades: [{ grade: 'AAA', floor: 85 }, { grade: 'AA', floor: 80 }, { grade: 'A', floor: 70 },
      { grade: 'B', floor: 60 }],
    rules: expect.arrayContaining([
      { code: 'PETITION_UPHELD', points: -3, validMonths: 12, source: 'R-K-11', version: 1 },
    ]),
  } });
});
