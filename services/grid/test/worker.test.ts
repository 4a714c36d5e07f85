import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { listDeadlines, listEscalations } from '@linli/chassis/deadlines.ts';
import { receive } from '@linli/chassis/inbox.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { idOf, newId } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import { work } from '../worker.ts';
import { STREET } from './district.ts';
import { department, DEPARTMENT, MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  serving = opened.use(await openServing());
  const queue = opened.use(await openTestQueue());
  opened.use(await work({
    WORKER_DATABASE_URL: serving.database.urls.worker, QUEUE_DATABASE_URL: queue.url,
  }, serving.clock));
});
afterAll(() => opened.disposeAsync());

const DUE_AT = '2026-03-16T01:00:00.000Z';

describe('a petition whose ladder reached the street', () => {
  test('blows a whistle at the instant its rung was due', async () => {
    const petitionId = await called();
    const [whistle] = await whistlesOf(petitionId, 1);
    expect(whistle).toMatchObject({
      kind: 'EMERGENCY', state: 'BLOWN', blownAt: DUE_AT, reason: '逾期未办结',
      acknowledgeBy: '2026-03-16T01:30:00.000Z', division: { code: STREET },
      department: { id: DEPARTMENT },
    });
  });

  test('blows it once, though it is announced twice and delivered twice', async () => {
    const petitionId = idOf('petition', randomUUID());
    const id = newId(MORNING);
    await deliver(petitionId, id);
    await deliver(petitionId, id);
    await deliver(petitionId, newId(MORNING));
    await settled();
    expect(await whistlesOf(petitionId, 1)).toHaveLength(1);
  });

  test('hears of the department that reports in', async () => {
    const petitionId = await called();
    const [whistle] = await whistlesOf(petitionId, 1);
    await serving.data(department, `mutation ($input: ReportInInput!) {
      reportIn(input: $input) { ... on Whistle { state } } }`, {
      input: { idempotencyKey: randomUUID(), whistleId: whistle?.id, action: '已拆除' },
    });
    expect(await announcedTo(petitionId)).toEqual([{
      topic: 'grid.department-reported-in', subscriber: 'petition', tenant: '510116',
      payload: {
        whistleId: whistle?.id, petitionId, departmentId: DEPARTMENT, action: '已拆除',
        arrivedAt: MORNING.toISOString(),
      },
    }]);
  });
});

describe('a whistle nobody acknowledges', () => {
  test('climbs to the centre and its leader, by the instants they were due (R-G-28)', async () => {
    const petitionId = await called();
    const [whistle] = await whistlesOf(petitionId, 1);
    const id = whistle?.id ?? '';
    await until(() => escalationsOf(id), (rows) => rows.length > 0);
    serving.clock.turn(WEEK_LATER);
    await settled();
    serving.clock.turn(MORNING);
    const rung = { rule: 'R-G-28@1', division: STREET };
    const holder = { gridId: null, division: '510116', departmentId: null };
    expect(await escalationsOf(id)).toMatchObject([{
      ...rung, action: 'URGE', rung: 0, level: 'DISTRICT_CENTRE', holder,
      dueAt: new Date('2026-03-16T01:30:00Z'), firedAt: MORNING,
    }, {
      ...rung, action: 'ESCALATE', rung: 1, level: 'DISTRICT_LEADER', holder,
      dueAt: new Date('2026-03-16T02:00:00Z'), firedAt: WEEK_LATER,
    }]);
    const [deadline] = await asWorker(serving.database.worker, (em) => listDeadlines(em, [id]));
    expect(deadline).toMatchObject({ state: 'RUNNING', rung: 2, ringAt: null });
  });
});

const WEEK_LATER = new Date('2026-03-23T09:30:00+08:00');

async function called(): Promise<string> {
  const petitionId = idOf('petition', randomUUID());
  await deliver(petitionId, newId(MORNING));
  return petitionId;
}

let sequence = 0;

/** An event arrives as the queue brings it. */
async function deliver(petitionId: string, id: string): Promise<void> {
  await receive(serving.database.worker, {
    id,
    topic: 'petition.whistle-called',
    subject: petitionId,
    sequence: (sequence += 1),
    tenant: '510116',
    publisher: 'petition',
    happenedAt: MORNING.toISOString(),
    payload: {
      petitionId, division: STREET, departmentId: DEPARTMENT, kind: 'EMERGENCY',
      reason: '逾期未办结', dueAt: DUE_AT,
    },
  });
}

const WHISTLES = z.object({
  whistles: z.object({ nodes: z.array(z.looseObject({ id: z.string() })) }),
});

async function whistlesOf(petitionId: string, atLeast: number) {
  const list = async () => WHISTLES.parse(await serving.data(reader, `query ($id: ID) {
    whistles(filter: { petitionId: $id }) { nodes {
      id kind state reason blownAt acknowledgeBy division { code } department { id } } } }`,
  { id: petitionId })).whistles.nodes;
  return until(list, (whistles) => whistles.length >= atLeast);
}

function escalationsOf(id: string) {
  return asWorker(serving.database.worker, (em) => listEscalations(em, [id]));
}

async function announcedTo(petitionId: string): Promise<unknown> {
  const { rows } = await asWorker(serving.database.worker, (em) => sql`
    select topic, subscriber, tenant, payload from outbox where subject = ${petitionId}
  `.execute(kysely(em)));
  return rows;
}

/** Every delivery has been handled. */
async function settled(): Promise<void> {
  await until(() => asWorker(serving.database.worker, async (em) => {
    const { rows } = await sql`
      select 1 from inbox where state <> 'PROCESSED'
      union all select 1 from deadline where state = 'RUNNING' and ring_at <= ${serving.clock.now()}
    `.execute(kysely(em));
    return rows;
  }), (rows) => rows.length === 0);
}
