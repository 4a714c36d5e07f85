import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { asWorker } from '@linli/chassis/database.ts';
import { listDeadlines } from '@linli/chassis/deadlines.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { COMMUNITY, STREET } from './district.ts';
import { department, DEPARTMENT, MORNING, openServing, reader, street } from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import { RESULT, whistlingOn } from './whistling.ts';

let serving: Serving;
let whistles: ReturnType<typeof whistlingOn>;
beforeAll(async () => {
  serving = await openServing();
  whistles = whistlingOn(serving);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

describe('a whistle', () => {
  test('G-10 镇街吹哨: is blown by a street, and to be heard within its limit', async () => {
    expect(await whistles.blow(street, { kind: 'EMERGENCY' })).toMatchObject({
      state: 'BLOWN', blownAt: MORNING.toISOString(),
      acknowledgeBy: '2026-03-16T02:00:00.000Z', acknowledgedAt: null, report: null,
    });
    expect(await whistles.blow(street, { kind: 'JOINT_ENFORCEMENT' })).toMatchObject({
      // Four working hours from 09:30, with the noon pause between.
      acknowledgeBy: '2026-03-16T07:00:00.000Z',
    });
    expect(await whistles.blow(street, { kind: 'DAILY' })).toMatchObject({
      acknowledgeBy: '2026-03-17T15:59:59.999Z',
    });
  });

  test('G-11 部门报到: is acknowledged, answered on site, and rated by the street', async () => {
    const id = await whistles.aWhistle();
    serving.clock.turn(new Date('2026-03-16T09:40:00+08:00'));
    expect(await whistles.acknowledge(department, id)).toMatchObject({
      state: 'ACKNOWLEDGED', acknowledgedAt: '2026-03-16T01:40:00.000Z', report: null,
    });
    serving.clock.turn(new Date('2026-03-16T10:00:00+08:00'));
    expect(await whistles.report(department, id)).toMatchObject({
      state: 'ON_SITE',
      report: { arrivedAt: '2026-03-16T02:00:00.000Z', action: '已清理占道', rating: null },
    });
    expect(await whistles.rate(street, id, 4)).toMatchObject({
      state: 'RATED', report: { rating: 4 },
    });
    serving.clock.turn(MORNING);

    expect(await serving.data(reader, `{ whistle(id: "${id}") {
      state kind division { code name } department { id } petition { id } report { rating } } }`))
      .toEqual({ whistle: {
        state: 'RATED', kind: 'EMERGENCY', division: { code: STREET, name: '街道001' },
        department: { id: DEPARTMENT }, petition: null, report: { rating: 4 },
      } });
  });

  test('is heard by whoever reports in at once', async () => {
    const id = await whistles.aWhistle();
    expect(await whistles.report(department, id)).toMatchObject({
      state: 'ON_SITE', acknowledgedAt: MORNING.toISOString(),
    });
    expect(await deadlineOf(id)).toMatchObject({ state: 'MET', endedAt: MORNING });
  });

  test('starts a clock that its acknowledgement meets', async () => {
    const id = await whistles.aWhistle();
    expect(await deadlineOf(id)).toMatchObject({
      kind: 'ACKNOWLEDGE', rule: 'R-G-28', ruleVersion: 1, amount: 30, unit: 'MINUTES',
      state: 'RUNNING', dueAt: new Date('2026-03-16T02:00:00Z'),
    });
    await whistles.acknowledge(department, id);
    expect(await deadlineOf(id)).toMatchObject({ state: 'MET', endedAt: MORNING });
  });

  test('takes its steps in their order only', async () => {
    const refused = { code: 'WRONG_STATE', field: 'whistleId' };
    const id = await whistles.aWhistle();
    expect(await whistles.rate(street, id, 5)).toMatchObject(refused);
    await whistles.acknowledge(department, id);
    expect(await whistles.acknowledge(department, id)).toMatchObject(refused);
    await whistles.report(department, id);
    expect(await whistles.acknowledge(department, id)).toMatchObject(refused);
    expect(await whistles.report(department, id)).toMatchObject(refused);
    await whistles.rate(street, id, 1);
    expect(await whistles.rate(street, id, 2)).toMatchObject(refused);
  });

  test('is one, however often a department is called for the same petition', async () => {
    const petitionId = idOf('petition', randomUUID());
    const first = await whistles.blow(street, { petitionId });
    expect(await whistles.blow(street, { petitionId })).toEqual(first);
    const data = await serving.data(reader, ENTITY, { id: petitionId });
    const { id } = RESULT.parse({ answer: first }).answer;
    expect(data).toEqual({ _entities: [{ whistles: [{ id }] }] });
  });

  const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "Petition", id: $id }]) {
    ... on Petition { whistles { id } } } }`;

  test('sent again is the same whistle, and with another body it is refused', async () => {
    const key = randomUUID();
    const first = await whistles.blow(street, { idempotencyKey: key });
    expect(await whistles.blow(street, { idempotencyKey: key })).toEqual(first);
    expect(await whistles.blow(street, { idempotencyKey: key, reason: '另一事由' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT', field: 'idempotencyKey',
    });
  });

  test.each([
    ['no reason', { reason: '  ' }, { code: 'INVALID_INPUT', field: 'reason' }],
    ['a reason too long', { reason: '噪'.repeat(501) }, { code: 'INVALID_INPUT', field: 'reason' }],
    ['no department', { departmentId: 'nobody' }, { code: 'INVALID_INPUT', field: 'departmentId' }],
    ['no petition', { petitionId: 'none' }, { code: 'INVALID_INPUT', field: 'petitionId' }],
    ['a street that is none', { division: `${STREET}999` },
      { code: 'UNKNOWN_DIVISION', field: 'division' }],
  ])('is refused for %s, and nothing is written', async (_, wrong, refusal) => {
    const count = '{ whistles { totalCount } }';
    const before = await serving.data(reader, count);
    expect(await whistles.blow(street, wrong)).toMatchObject(refusal);
    expect(await serving.data(reader, count)).toEqual(before);
  });

  test('is rated from 1 to 5', async () => {
    const id = await whistles.aWhistle();
    await whistles.report(department, id);
    for (const rating of [0, 6]) {
      const refused = { code: 'INVALID_INPUT', field: 'rating' };
      expect(await whistles.rate(street, id, rating)).toMatchObject(refused);
    }
    expect(await whistles.rate(street, id, 5)).toMatchObject({ state: 'RATED' });
  });

  test('that does not exist is refused', async () => {
    const refused = { code: 'UNKNOWN_WHISTLE', field: 'whistleId' };
    expect(await whistles.acknowledge(department, 'x')).toMatchObject(refused);
    expect(await whistles.acknowledge(department, idOf('no whistle'))).toMatchObject(refused);
  });
});

describe('the list of whistles', () => {
  test('is filtered, and read page by page with the latest first', async () => {
    const id = await whistles.aWhistle({ division: COMMUNITY, kind: 'DAILY' });
    await whistles.acknowledge(department, id);
    const query = `query ($filter: WhistleFilter, $first: Int, $after: String) {
      whistles(filter: $filter, first: $first, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const filter = { state: 'ACKNOWLEDGED', departmentId: DEPARTMENT, under: COMMUNITY };
    expect(await serving.data(reader, query, { filter })).toMatchObject({
      whistles: { totalCount: 1, nodes: [{ id }] },
    });
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { whistles } = PAGE.parse(await serving.data(reader, query, { first: 3, after }));
      seen.push(...whistles.nodes.map((node) => node.id));
      ({ endCursor: after, hasNextPage: more } = whistles.pageInfo);
      if (!more) expect(seen).toHaveLength(whistles.totalCount);
    }
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });

  const PAGE = z.object({ whistles: z.object({
    totalCount: z.int(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }) });
});

async function deadlineOf(subjectId: string): Promise<unknown> {
  const rows = await asWorker(serving.database.worker, (em) => listDeadlines(em, [subjectId]));
  expect(rows).toHaveLength(1);
  return rows[0];
}
