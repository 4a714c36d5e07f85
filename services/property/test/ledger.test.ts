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
    'update profile_line set figures = $${}$$', 'delete from credit_score',
    'update credit_sheet set points = 0', 'delete from credit_suspension',
  ];

  test.each(changes)('to the API and the worker: %s', async (sql) => {
    for (const { orm: { em } } of [serving.database.api, serving.database.worker]) {
      await expect(em.fork().execute(sql)).rejects.toThrow('permission denied');
    }
  });

  test.each(['points = points + 1', "event_id = gen_random_uuid()", "rule_code = 'NO_RULE'",
    'subject_id = gen_random_uuid()', 'profile_version = 99'])(
    'and lets in no line that its evidence and its rule do not give: %s', async (change) => {
      const [column = '', value = ''] = change.split(' = ');
      const insert = `insert into credit_entry select line.* from credit_entry as entry,
        jsonb_populate_record(entry, to_jsonb(entry) || jsonb_build_object('id', gen_random_uuid(),
          'event_id', 'aaaaaaaa-0000-4000-8000-000000000001',
          'evidence', entry.evidence || '{"eventId": "aaaaaaaa-0000-4000-8000-000000000001"}')
          || jsonb_build_object('${column}', ${value})) as line limit 1`;
      await expect(serving.database.worker.orm.em.fork().execute(insert))
        .rejects.toThrow(/row-level security|check constraint/);
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
  const query = `{ creditRulebook { version base goodCap grades { grade floor label }
    rules { code points validMonths rule profile version } scorers { level weight } } }`;
  expect((await serving.ask(officer, query)).data).toMatchObject({ creditRulebook: {
    version: 1, base: 80, goodCap: 40,
    grades: [{ grade: 'AAA', floor: 85 }, { grade: 'AA', floor: 80 }, { grade: 'A', floor: 70 },
      { grade: 'B', floor: 60, label: '一般' }],
    scorers: [{ level: 'STREET', weight: 30 }, { level: 'COUNTY', weight: 40 },
      { level: 'CITY', weight: 30 }],
    rules: expect.arrayContaining([
      { code: 'PETITION_UPHELD', points: -3, validMonths: 12, rule: 'R-K-11', version: 1,
        profile: 'CREDIT_DEFAULT' },
    ]),
  } });
});
