import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { receive } from '@linli/chassis/inbox.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { CALENDAR_CN } from '@linli/kernel/calendar-cn.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { work } from '../worker.ts';
import { openPetitions, type Petitions, SHUANGLIU, workerEnv } from './fixtures.ts';

let opened: AsyncDisposableStack;
let petitions: Petitions;
let queueUrl: string;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  queueUrl = opened.use(await openTestQueue()).url;
  petitions = opened.use(await openPetitions());
});
afterEach(() => opened.disposeAsync());

async function startWorker(): Promise<void> {
  const env = { ...workerEnv(petitions.database), QUEUE_DATABASE_URL: queueUrl };
  opened.use(await work(env, petitions.clock));
}

const rowsOf = <T>(query: ReturnType<typeof sql<T>>) => {
  return asWorker(petitions.database.worker, async (em) => (await query.execute(kysely(em))).rows);
};

/** The offices are closed on Tuesday 22 September, as is told at two on the day before. */
const AT = new Date('2026-09-21T14:00:00+08:00');
async function close(): Promise<void> {
  const told = new Date('2026-09-18T10:00:00+08:00').toISOString();
  await receive(petitions.database.worker, {
    id: idOf('event', 'closure'), topic: 'grid.calendar-changed', sequence: 1,
    subject: `${SHUANGLIU}/CALENDAR_CN`, tenant: SHUANGLIU, publisher: 'grid', happenedAt: told,
    payload: {
      id: idOf('calendar', 'closure'), tenant: SHUANGLIU, code: 'CALENDAR_CN', matter: 'CALENDAR',
      region: '', version: 2, state: 'APPROVED', inFlight: 'MOVE', validFrom: AT.toISOString(),
      validTo: null, basedOn: CALENDAR_CN.id, rolledBackFrom: null, note: '停工',
      proposedBy: 'one', proposedAt: told, decidedBy: 'another', decidedAt: told,
      decisionNote: '同意', lines: [...CALENDAR_CN.lines, {
        code: 'R-T-08', kind: 'CLOSURE', variant: 'FLOOD', applies: {},
        figures: { days: ['2026-09-22'] }, source: '防汛停工通知', verify: false,
      }],
    },
  });
}

interface Clock {
  readonly dueAt: Date;
  readonly amount: number;
  readonly calendarVersion: string;
  readonly state: string;
}
const clockOf = async (id: string) => {
  const [row] = await rowsOf(sql<Clock>`select due_at, amount, calendar_version, state
    from deadline where subject_id = ${id} and kind = 'HANDLE'`);
  return row;
};
const moved = (id: string) => {
  return until(() => clockOf(id), (seen) => seen?.calendarVersion === 'CALENDAR_CN@2');
};
const endOf = (day: string) => new Date(`2026-${day}T23:59:59.999+08:00`);

describe('a calendar that takes effect', () => {
  test('keeps the extension of one clock and the pauses of another', async () => {
    const [extended, paused] = [await petitions.lodge(), await petitions.lodge()];
    await rowsOf(sql`update deadline set amount = 20, due_at = ${endOf('10-22')}, extended = true
      where subject_id = ${extended} and kind = 'HANDLE'`);
    const pauses = [
      { from: '2026-09-19T02:00:00Z', to: '2026-09-21T02:00:00Z', reason: 'HEARING' },
      { from: '2026-09-21T04:00:00Z', to: null, reason: 'HEARING' },
    ];
    await rowsOf(sql`update deadline set state = 'PAUSED', due_at = ${endOf('10-19')},
        pauses = ${JSON.stringify(pauses)}::jsonb
      where subject_id = ${paused} and kind = 'HANDLE'`);
    await startWorker();
    await close();
    petitions.clock.turn(AT);
    expect(await moved(extended)).toMatchObject({ amount: 20, dueAt: endOf('10-23') });
    expect(await moved(paused))
      .toMatchObject({ state: 'PAUSED', amount: 15, dueAt: endOf('10-20') });
  });

  test('leaves what was due by then, with the calendar it was due by', async () => {
    const [late, open] = [await petitions.lodge(), await petitions.lodge()];
    await rowsOf(sql`update deadline set amount = 1, due_at = ${AT}
      where subject_id = ${late} and kind = 'HANDLE'`);
    await startWorker();
    await close();
    petitions.clock.turn(AT);
    expect(await moved(open)).toMatchObject({ dueAt: endOf('10-16') });
    expect(await clockOf(late)).toMatchObject({ dueAt: AT, calendarVersion: 'CALENDAR_CN@1' });
  });

  test('moves more than a batch, each once, whoever else is at work', async () => {
    const id = await petitions.lodge();
    await rowsOf(sql`insert into deadline
      select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid()))).*
      from deadline one, generate_series(1, 1100)
      where subject_id = ${id} and kind = 'HANDLE'`);
    await Promise.all([startWorker(), startWorker()]);
    await close();
    petitions.clock.turn(AT);
    const seen = await until(() => rowsOf(sql<{ version: number; dueAt: Date; count: number }>`
      select version, due_at, count(*)::int count from deadline
      where kind = 'HANDLE' group by 1, 2`), ({ length, 0: first }) => {
      return length === 1 && first?.version === 2;
    });
    expect(seen).toEqual([{ version: 2, dueAt: endOf('10-16'), count: 1_101 }]);
  });
});
