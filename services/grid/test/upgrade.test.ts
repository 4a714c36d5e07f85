import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asActor, asWorker, kysely, migrate } from '@linli/chassis/database.ts';
import { listDeadlines } from '@linli/chassis/deadlines.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { openTestDatabase } from '@linli/chassis/testing/database.ts';
import type { TestDatabase } from '@linli/chassis/testing/database.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { readContext } from '../commands/rung-context.ts';
import { orm } from '../store/orm.ts';

const [WHISTLE, DEADLINE, DEPARTMENT] = [idOf('whistle'), idOf('deadline'), idOf('department')];

let database: TestDatabase;
/** A whistle of the first release, with its clock running. */
beforeAll(async () => {
  database = await openTestDatabase({ ...orm, migrations: orm.migrations.slice(0, 1) });
  await asWorker(database.worker, async (em) => {
    await sql`insert into division values ('510116', '510116', '区', 'DISTRICT', null, '[]')`
      .execute(kysely(em));
    await sql`insert into whistle values (${WHISTLE}, '510116', '510116', 'DAILY', 'BLOWN', null,
      ${DEPARTMENT}, '占道', '2026-03-16T01:30:00Z', '2026-03-17T15:59:59.999Z')`.execute(kysely(em));
    await sql`insert into deadline (id, tenant, division, subject_id, kind, rule, rule_version,
        source, amount, unit, ladder, ladder_version, started_at, due_at, provisional,
        calendar_version, ring_at, context)
      values (${DEADLINE}, '510116', '510116', ${WHISTLE}, 'ACKNOWLEDGE', 'R-G-28', 1, 'rule', 1,
        'WORKING_DAYS', 'WHISTLE', 1, '2026-03-16T01:30:00Z', '2026-03-17T15:59:59.999Z', false,
        'v', '2026-03-17T15:59:59.999Z', ${JSON.stringify({ departmentId: DEPARTMENT })}::jsonb)`
      .execute(kysely(em));
  });
  await migrate(orm, database.urls.owner);
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

test('a whistle that was blown before goes on, on the ladder of the profile', async () => {
  const [clock] = await asWorker(database.worker, (em) => listDeadlines(em, [WHISTLE]));
  expect(clock).toMatchObject({
    state: 'RUNNING', profile: 'GRID_DEFAULT', rule: 'R-G-28', ruleVersion: 1, amount: 1,
    ladder: 'GRID_DEFAULT/WHISTLE_DAILY', ladderVersion: 1, rung: 0,
    dueAt: new Date('2026-03-17T15:59:59.999Z'),
  });
  expect(clock && readContext(clock)).toEqual({
    level: 'DEPARTMENT', microGridId: null, generalGridId: null, masterGridId: null,
    division: '510116', departmentId: DEPARTMENT,
  });
});

test.each([
  ['an event away', 'delete from grid_event'],
  ['a step away', 'delete from grid_event_step'],
  ['a step otherwise', `update grid_event_step set note = ''`],
])('nobody writes %s (R-G-26)', async (_, statement) => {
  const everywhere = anActor({ tenant: '510116', grants: ['grid.read@510116'] });
  await expect(asActor(database.api, 'grid', everywhere, (em) => {
    return sql.raw(statement).execute(kysely(em));
  })).rejects.toThrow('permission denied');
});
