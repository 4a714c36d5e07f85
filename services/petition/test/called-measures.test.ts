import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { receive } from '@linli/chassis/inbox.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import { work } from '../worker.ts';
import { eventsOf, SHUANGLIU, START, workerEnv } from './fixtures.ts';
import { type Measures, openMeasures } from './measure-fixtures.ts';

let opened: AsyncDisposableStack;
let measures: Measures;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  const queueUrl = opened.use(await openTestQueue()).url;
  measures = opened.use(await openMeasures());
  measures.clock.turn(START);
  const env = { ...workerEnv(measures.database), QUEUE_DATABASE_URL: queueUrl };
  opened.use(await work(env, measures.clock));
});
afterEach(() => opened.disposeAsync());

const RECORDS = z.looseObject({
  supervisions: z.array(z.looseObject({ clock: z.unknown() })),
  interviews: z.array(z.looseObject({ clock: z.unknown() })),
});
type Records = z.infer<typeof RECORDS>;

const seen = async (id: string): Promise<Records> => RECORDS.parse(await measures.see(id));
const waitFor = (id: string, kind: 'supervisions' | 'interviews') => {
  return until(() => seen(id), (record) => record[kind].some(({ clock }) => clock !== null));
};

const WHY = { reason: '群众多次反映未果' };
/** Due on 2026-10-15; three working days later, and five. */
const SUPERVISED = '2026-10-20T15:59:59.999Z';
const CALLED_IN = '2026-10-22T15:59:59.999Z';

test('R-E-05: a rung opens the supervision, as of its instant and with its clock', async () => {
  const id = await measures.lodge();
  measures.turn('2026-10-20T23:59:59.998+08:00');
  expect(await seen(id)).toMatchObject({ supervisions: [] });
  measures.turn('2026-10-21T00:00:00+08:00');
  expect(await waitFor(id, 'supervisions')).toMatchObject({
    supervisions: [{
      at: SUPERVISED, by: 'R-E-05@1', trigger: 'OVERDUE', listed: false, decision: null,
      reason: expect.stringContaining('SUPERVISE by R-E-05: R-H-21@1 gives 15 WORKING_DAYS'),
      calledBy: { action: 'SUPERVISE', by: 'R-E-05@1', dueAt: SUPERVISED },
      clock: { kind: 'SUPERVISION', state: 'RUNNING', dueAt: '2026-10-27T15:59:59.999Z' },
    }],
  });
  const result = { result: '已整改' };
  expect(await measures.step('supervisor', 'acceptSupervisionResult', id, result)).toMatchObject({
    supervisions: [{ decision: 'ACCEPTED', answer: '已整改', clock: { state: 'MET' } }],
  });
});

test('R-E-06: a rung opens the interview as owed, and a supervisor summons to it', async () => {
  const id = await measures.lodge();
  measures.turn('2026-10-23T00:00:00+08:00');
  const owed = {
    at: CALLED_IN, by: 'R-E-06@1', decision: null,
    calledBy: { action: 'INTERVIEW', by: 'R-E-06@1', dueAt: CALLED_IN },
    deadline: { kind: 'HANDLE' },
  };
  expect(await waitFor(id, 'interviews')).toMatchObject({
    interviews: [{
      ...owed, summons: null,
      clock: { kind: 'INTERVIEW_DATE', state: 'RUNNING', dueAt: '2026-10-26T15:59:59.999Z' },
    }],
  });
  const at = (heldAt: string) => ({ ...WHY, heldAt });
  const summon = (input: object) => measures.step('supervisor', 'scheduleInterview', id, input);
  for (const heldAt of ['2026-10-22T15:59:59.999Z', '2026-10-30T16:00:00Z']) {
    expect(await summon(at(heldAt))).toMatchObject({
      code: 'INVALID_INPUT', field: 'heldAt', rule: 'R-E-06',
    });
  }
  expect(await summon(at('2026-10-30T15:59:59Z'))).toMatchObject({ __typename: 'Petition' });
  expect(await seen(id)).toMatchObject({
    interviews: [{
      ...owed,
      summons: { by: 'supervisor', reason: WHY.reason, heldAt: '2026-10-30T15:59:59.000Z' },
      clock: { kind: 'INTERVIEW_PLAN', state: 'RUNNING', dueAt: '2026-10-30T15:59:59.999Z' },
    }],
    deadlines: expect.arrayContaining([
      expect.objectContaining({ kind: 'INTERVIEW_DATE', state: 'MET' }),
    ]),
  });
  expect(await summon(WHY)).toMatchObject({ code: 'PENDING', rule: 'R-E-06' });
  expect(await measures.step('lead', 'submitInterviewPlan', id, { plan: '限期整改' }))
    .toMatchObject({ interviews: [{ decision: 'PLANNED', answer: '限期整改' }] });
});

test('a rung that is heard of again opens nothing again, open or ended', async () => {
  const id = await measures.lodge();
  measures.turn('2026-10-23T00:00:00+08:00');
  await waitFor(id, 'interviews');
  const { worker } = measures.database;
  const calls = await eventsOf(worker, 'petition.measure-called', id);
  expect(calls).toMatchObject([{ kind: 'SUPERVISION' }, { kind: 'INTERVIEW' }]);
  const result = { result: '已整改' };
  await measures.step('supervisor', 'acceptSupervisionResult', id, result);
  for (const [sequence, payload] of calls.entries()) {
    await receive(worker, {
      id: idOf('replayed', sequence), topic: 'petition.measure-called', subject: id,
      sequence: 1_000 + sequence, payload: z.looseObject({}).parse(payload), tenant: SHUANGLIU,
      publisher: 'petition', happenedAt: START.toISOString(),
    });
  }
  await until(() => countDone(sequencesOf(calls)), (done) => done === calls.length);
  expect(await seen(id)).toMatchObject({
    supervisions: [{ decision: 'ACCEPTED' }], interviews: [{ decision: null }],
  });
  const { supervisions, interviews } = await seen(id);
  expect([supervisions.length, interviews.length]).toEqual([1, 1]);
});

test('what somebody opened themselves is not opened beside it', async () => {
  const id = await measures.lodge();
  await measures.step('supervisor', 'supervisePetition', id, {
    ...WHY, trigger: 'BAD_INFLUENCE',
  });
  measures.turn('2026-10-23T00:00:00+08:00');
  await waitFor(id, 'interviews');
  const { supervisions } = await seen(id);
  expect(supervisions).toMatchObject([
    { by: 'supervisor', trigger: 'BAD_INFLUENCE', calledBy: null },
  ]);
  expect(supervisions).toHaveLength(1);
});

const sequencesOf = (calls: readonly unknown[]) => calls.map((_, sequence) => 1_000 + sequence);

function countDone(sequences: readonly number[]): Promise<number> {
  return asWorker(measures.database.worker, async (em) => {
    const { rows } = await sql<{ done: number }>`select count(*)::int as done from inbox
      where sequence = any(${sequences}::bigint[]) and state = 'PROCESSED'`.execute(kysely(em));
    return rows[0]?.done ?? 0;
  });
}
