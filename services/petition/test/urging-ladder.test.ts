import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { z } from 'zod';
import { work } from '../worker.ts';
import { START, workerEnv } from './fixtures.ts';
import { type Measures, openMeasures, OTHER } from './measure-fixtures.ts';
import { enterDuties } from './rostering.ts';

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

const RUNGS = z.object({
  escalations: z.array(z.object({
    action: z.string(), dueAt: z.string(), by: z.string(),
    deadline: z.object({ kind: z.string() }), to: z.object({ level: z.string() }),
  })),
});

async function rungs(id: string, kinds: readonly string[]): Promise<string[]> {
  const { escalations } = RUNGS.parse(await measures.see(id));
  return escalations.filter(({ deadline }) => kinds.includes(deadline.kind))
    .map(({ action, dueAt, by, deadline, to }) => {
      return `${deadline.kind} ${action} ${by} ${dueAt} ${to.level}`;
    });
}

const WHY = { reason: '群众多次反映未果' };
const URGED = ['CRITICISM', 'INTERVIEW'];
const UNANSWERED = '2026-09-24T15:59:59.999Z';

test('an urge is told at once; unanswered it ends in criticism and an interview', async () => {
  const [id, answered] = [await measures.lodge(), await measures.lodge()];
  for (const each of [id, answered]) await measures.step('supervisor', 'urgePetition', each, WHY);
  measures.turn('2026-09-18T10:00:01+08:00');
  const first = await until(() => rungs(id, URGED), (seen) => seen.length === 1);
  expect(first).toEqual([`CRITICISM URGE R-H-43@1 ${START.toISOString()} MICRO_GRID`]);
  await measures.step('lead', 'feedBack', answered, { text: '正在施工' });
  measures.turn('2026-09-25T10:00:00+08:00');
  const all = await until(() => rungs(id, URGED), (seen) => seen.length === 3);
  expect(all.toSorted()).toEqual([
    `CRITICISM CRITICISE R-H-44@1 ${UNANSWERED} DEPARTMENT`,
    ...first,
    `INTERVIEW INTERVIEW R-E-06@1 ${UNANSWERED} DISTRICT`,
  ].toSorted());
  const handled = ['HANDLE', 'FIRST_CONTACT', 'SIGN_FOR'];
  expect(await rungs(answered, [...URGED, ...handled])).not.toContainEqual(
    expect.stringMatching(/CRITICISE|INTERVIEW/u),
  );
});

const NOTICES = z.object({
  notices: z.array(z.object({
    action: z.string(), level: z.string(), role: z.string(), text: z.string(),
  })),
});

test('an urge and a criticism notice are told to whom they are for, by the roster', async () => {
  const places = ['MICRO_GRID', 'STREET', 'DEPARTMENT', 'DISTRICT'] as const;
  await enterDuties(measures.petitions, places.map((at) => ({ at, person: at.toLowerCase() })));
  const id = await measures.lodge();
  await measures.step('supervisor', 'urgePetition', id, WHY);
  measures.turn('2026-09-25T10:00:00+08:00');
  await until(() => rungs(id, URGED), (seen) => seen.length === 3);
  const { notices } = NOTICES.parse(await measures.see(id));
  const told = notices.filter(({ text }) => text.includes('the answer to an urge'))
    .map(({ action, level, role }) => `${action} ${level} ${role}`);
  expect(told.toSorted()).toEqual([
    'CRITICISE DEPARTMENT OWES', 'CRITICISE DISTRICT COPY', 'INTERVIEW DEPARTMENT COPY',
    'INTERVIEW DISTRICT OWES', 'URGE DEPARTMENT COPY', 'URGE MICRO_GRID OWES', 'URGE STREET COPY',
  ]);
});

test('a return nobody decides on is the district’s, once it is late', async () => {
  const id = await measures.lodge();
  const back = { ...WHY, suggestedDepartmentId: OTHER };
  await measures.step('lead', 'returnPetition', id, back);
  measures.turn('2026-09-21T10:00:00+08:00');
  expect(await until(() => rungs(id, ['DISPUTE']), (seen) => seen.length === 1)).toEqual([
    'DISPUTE URGE R-E-03@1 2026-09-20T15:59:59.999Z DISTRICT',
  ]);
});
