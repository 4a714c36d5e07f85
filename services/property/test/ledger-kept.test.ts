import { expect, test } from '@jest/globals';
import { asWorker, kysely, migrate, openDatabase } from '@linli/chassis/database.ts';
import { loadProfiles } from '@linli/chassis/profiles.ts';
import { openTestDatabase } from '@linli/chassis/testing/database.ts';
import { CREDIT_PROFILES } from '../catalogue/credit-profiles.ts';
import { countUnbalanced } from '../store/credit-entries.ts';
import { orm } from '../store/orm.ts';
import type { Tables } from '../store/tables.ts';

const ID = '01900000-0000-8000-8000-00000000000';
const OLD = `
insert into company values ('${ID}1', '510116', '510116', 'code', 'company', '2015-01-01', 4);
insert into credit_rulebook values ('510116', 1, 80, 40, '[]', 'R-K-08', '2020-01-01');
insert into credit_rule values ('510116', 1, 'PETITION_UPHELD', 'BAD', -3, 12, false, 'title',
  'R-K-11', 'petition.upheld', '{}');
insert into credit_entry values ('${ID}2', '510116', '${ID}1', '${ID}3', 'PETITION_UPHELD', 1, -3,
  false, 'upheld', '{"topic": "petition.upheld", "eventId": "${ID}3"}', '2026-01-01', '2027-01-01',
  null, '2026-01-01');
insert into credit_score values ('${ID}1', '510116', 77, 'A', 1, '2026-01-01', '${ID}2')`;

test('A ledger of companies is kept as it becomes one of subjects', async () => {
  const before = { ...orm, migrations: orm.migrations.slice(0, 2) };
  await using database = await openTestDatabase(before);
  for (const statement of OLD.split(';')) await database.worker.orm.em.fork().execute(statement);
  await migrate(orm, database.urls.owner);
  await loadProfiles(database.worker, CREDIT_PROFILES);

  const [entries, scores, unbalanced] = await asWorker(database.worker, async (em) => [
    await kysely<Tables>(em).selectFrom('creditEntry').selectAll().execute(),
    await kysely<Tables>(em).selectFrom('creditScore').selectAll().execute(),
    await countUnbalanced(em),
  ]);
  const subject = { subjectKind: 'COMPANY', subjectId: `${ID}1` };
  const version = { profile: 'CREDIT_DEFAULT', profileVersion: 1 };
  expect(entries).toMatchObject([{ ...subject, ...version, id: `${ID}2`, points: -3 }]);
  expect(scores).toMatchObject([{ ...subject, ...version, score: 77, grade: 'A' }]);
  expect(unbalanced).toBe(0);

  await using owner = await openDatabase(orm, database.urls.owner);
  expect(await owner.orm.em.fork().execute('select id from credit_entry')).toEqual([]);
});
