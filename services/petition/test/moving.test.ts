import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { work } from '../worker.ts';
import { openPetitions, type Petitions, workerEnv } from './fixtures.ts';
import { handling, profilesOf } from './profiles.ts';

let opened: AsyncDisposableStack;
let petitions: Petitions;
let profiles: ReturnType<typeof profilesOf>;
let queueUrl: string;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  queueUrl = opened.use(await openTestQueue()).url;
  petitions = opened.use(await openPetitions());
  profiles = profilesOf(petitions);
});
afterEach(() => opened.disposeAsync());

const HOUR = 3_600_000;
const later = (ms: number) => new Date(petitions.clock.now().getTime() + ms);
const turn = (ms: number) => petitions.clock.turn(later(ms));

async function startWorker(): Promise<void> {
  const env = { ...workerEnv(petitions.database), QUEUE_DATABASE_URL: queueUrl };
  opened.use(await work(env, petitions.clock));
}

const rowsOf = <T>(query: ReturnType<typeof sql<T>>) => {
  return asWorker(petitions.database.worker, async (em) => (await query.execute(kysely(em))).rows);
};

interface Clock {
  readonly dueAt: Date;
  readonly amount: number;
  readonly ruleVersion: number;
  readonly version: number;
  readonly state: string;
}
const clockOf = async (id: string) => {
  const [row] = await rowsOf(sql<Clock>`select due_at, amount, rule_version, version, state
    from deadline where subject_id = ${id} and kind = 'HANDLE'`);
  return row;
};
const moved = (id: string, ruleVersion = 2) => {
  return until(() => clockOf(id), (seen) => seen?.ruleVersion === ruleVersion);
};
/** The events by which versions have taken effect and were heard. */
const heard = (count: number) => until(async () => {
  const [row] = await rowsOf(sql<{ count: number }>`select count(*)::int count from inbox
    where topic = 'petition.profile-effective' and state = 'PROCESSED'`);
  return row?.count ?? 0;
}, (seen) => seen === count);

const FIFTEEN = new Date('2026-10-15T23:59:59.999+08:00');
const FOUR = new Date('2026-09-23T23:59:59.999+08:00');

describe('a version that moves cases in flight', () => {
  test('does so at its instant and not before, once, whoever rings', async () => {
    const id = await petitions.lodge();
    await profiles.enact({ validFrom: later(HOUR), inFlight: 'MOVE' });
    await Promise.all([startWorker(), startWorker()]);
    turn(HOUR - 1);
    expect(await clockOf(id)).toMatchObject({ dueAt: FIFTEEN, ruleVersion: 1 });
    turn(1);
    expect(await moved(id)).toMatchObject({ dueAt: FOUR, amount: 4, version: 2 });
    await heard(1);
    expect(await clockOf(id)).toMatchObject({ version: 2 });
    const rungs = await rowsOf(sql`select action, rung, due_at from escalation
      where action = 'TAKE_EFFECT'`);
    expect(rungs).toEqual([{ action: 'TAKE_EFFECT', rung: 1, dueAt: petitions.clock.now() }]);
  });

  test('catches up when nobody worked for days, and none is due before it held', async () => {
    const id = await petitions.lodge();
    const at = new Date('2026-09-28T12:00:00+08:00');
    await profiles.enact({ validFrom: at, inFlight: 'MOVE' });
    petitions.clock.turn(new Date('2026-10-08T09:00:00+08:00'));
    await startWorker();
    expect(await moved(id)).toMatchObject({ dueAt: at, amount: 4 });
  });

  test('leaves what was overdue by then, and what says KEEP moves nothing', async () => {
    const [late, open] = [await petitions.lodge({ kind: 'CONSULTATION' }), await petitions.lodge()];
    const lines = [handling(4), handling(20, {
      code: 'R-H-19', applies: [{ fact: 'kind', values: ['CONSULTATION'] }],
    })];
    petitions.clock.turn(new Date('2026-09-23T00:00:00+08:00'));
    await profiles.enact({ lines, inFlight: 'MOVE' });
    await startWorker();
    expect(await moved(open)).toMatchObject({ dueAt: FOUR });
    expect(await clockOf(late)).toMatchObject({ ruleVersion: 1, amount: 3 });
    turn(HOUR);
    await profiles.enact({ lines: [handling(9)] });
    turn(HOUR);
    expect(await clockOf(open)).toMatchObject({ ruleVersion: 2 });
  });

  test('keeps the extension of one clock and the pause of another', async () => {
    const [extended, paused] = [await petitions.lodge(), await petitions.lodge()];
    await rowsOf(sql`update deadline set amount = 20, due_at = '2026-10-22T15:59:59.999Z'
      where subject_id = ${extended} and kind = 'HANDLE'`);
    const pauses = [
      { from: '2026-09-19T02:00:00Z', to: '2026-09-21T02:00:00Z', reason: 'HEARING' },
      { from: '2026-09-21T04:00:00Z', to: null, reason: 'HEARING' },
    ];
    await rowsOf(sql`update deadline set state = 'PAUSED', pauses = ${JSON.stringify(pauses)}::jsonb
      where subject_id = ${paused} and kind = 'HANDLE'`);
    petitions.clock.turn(new Date('2026-09-21T14:00:00+08:00'));
    await profiles.enact({ inFlight: 'MOVE' });
    await startWorker();
    expect(await moved(extended)).toMatchObject({
      amount: 9, dueAt: new Date('2026-10-08T23:59:59.999+08:00'),
    });
    expect(await moved(paused)).toMatchObject({
      state: 'PAUSED', amount: 4, dueAt: new Date('2026-09-28T23:59:59.999+08:00'),
    });
  });

  test('moves what stands still, however long ago it would have been due', async () => {
    const id = await petitions.lodge();
    const pauses = [{ from: '2026-09-21T04:00:00Z', to: null, reason: 'HEARING' }];
    await rowsOf(sql`update deadline set state = 'PAUSED', pauses = ${JSON.stringify(pauses)}::jsonb
      where subject_id = ${id} and kind = 'HANDLE'`);
    petitions.clock.turn(new Date('2026-11-16T12:00:00+08:00'));
    await profiles.enact({ inFlight: 'MOVE' });
    await startWorker();
    expect(await moved(id)).toMatchObject({ state: 'PAUSED', amount: 4, dueAt: FOUR });
  });

  test('moves more than a batch, each once, whoever else is at work', async () => {
    const id = await petitions.lodge();
    await rowsOf(sql`insert into deadline
      select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid()))).*
      from deadline one, generate_series(1, 1100)
      where subject_id = ${id} and kind = 'HANDLE'`);
    await profiles.enact({ inFlight: 'MOVE' });
    await Promise.all([startWorker(), startWorker()]);
    await heard(3);
    expect(await rowsOf(sql`select version, due_at, count(*)::int count from deadline
      where kind = 'HANDLE' group by 1, 2`)).toEqual([{ version: 2, dueAt: FOUR, count: 1_101 }]);
  });

  test('rolled back moves them back, to the same instant', async () => {
    const id = await petitions.lodge();
    turn(HOUR);
    const version = await profiles.enact({ inFlight: 'MOVE' });
    await startWorker();
    await moved(id);
    turn(HOUR);
    await profiles.decide('rollBack', version, { inFlight: 'MOVE' });
    expect(await moved(id, 3)).toMatchObject({ dueAt: FIFTEEN, amount: 15 });
  });

  test('rolled back before its day moves nothing', async () => {
    const id = await petitions.lodge();
    const version = await profiles.enact({ validFrom: later(HOUR), inFlight: 'MOVE' });
    await profiles.decide('rollBack', version);
    await startWorker();
    turn(2 * HOUR);
    const other = await profiles.enact({ lines: [handling(6)], inFlight: 'MOVE' });
    expect(await moved(id, 3)).toMatchObject({ amount: 6 });
    expect(await heard(1)).toBe(1);
    expect(await profiles.see(other)).toMatchObject({ version: 3 });
  });
});

test('a dry run tells what would change, and changes nothing', async () => {
  const one = await petitions.lodge();
  turn(1);
  const other = await petitions.lodge();
  await petitions.lodge({ kind: 'CONSULTATION' });
  const id = profiles.made(await profiles.propose({ validFrom: later(HOUR) }));
  const first = await profiles.dryRun(id, ', first: 1');
  expect(first).toMatchObject({
    version: { id }, examined: 9, changed: 2, sooner: 2, later: 0,
    cases: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{
      petition: { id: one }, deadline: { kind: 'HANDLE', dueAt: FIFTEEN.toISOString() },
      dueAt: FOUR.toISOString(), provisional: false,
      rule: { code: 'R-H-21', version: 2, amount: 4, figure: '4 WORKING_DAYS' },
    }] },
  });
  const { cases }: { cases: { pageInfo: { endCursor: string } } } = JSON.parse(
    JSON.stringify(first),
  );
  expect(await profiles.dryRun(id, `, after: "${cases.pageInfo.endCursor}"`)).toMatchObject({
    changed: 2, cases: { pageInfo: { hasNextPage: false }, nodes: [{ petition: { id: other } }] },
  });
  expect(await clockOf(one)).toMatchObject({ dueAt: FIFTEEN, version: 1 });
});
