import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asActor } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import { lockPetition } from '../store/petitions.ts';
import {
  aLodging, countRows, fieldOf, HANDLER, HOTLINE, idOfResult, inGrid, openPetitions, PETITION,
  type Petitions, RESULT, SHUANGLIU, SHUICHENG, START,
} from './fixtures.ts';

let petitions: Petitions;
let mine: string[];
let theirs: string;
const NEIGHBOUR = anActor({
  id: 'hotline',
  tenant: SHUICHENG,
  grants: ['petition.lodge', 'petition.read', 'petition.handle', 'petition.call-back']
    .map((action) => `${action}@${SHUICHENG}`),
});

beforeAll(async () => {
  petitions = await openPetitions();
  mine = [];
  for (let minute = 0; minute < 12; minute += 1) {
    petitions.clock.turn(new Date(START.getTime() + minute * 60_000));
    mine.push(await petitions.lodge({ place: { point: inGrid(minute % 3 + 1) } }));
  }
  const place = { point: inGrid(101) };
  theirs = idOfResult(await petitions.act(NEIGHBOUR, 'lodgePetition', aLodging({ place })));
});
afterAll(async () => {
  await petitions[Symbol.asyncDispose]();
});

const PAGE = z.object({
  nodes: z.array(z.looseObject({ id: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  totalCount: z.int(),
});

async function list(args: string, actor: Actor = HOTLINE) {
  const query = `{ petitions(${args}) {
    nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
  const { data } = await petitions.ask(actor, query);
  return PAGE.parse(fieldOf(data, 'petitions'));
}

const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);

describe('a list of petitions', () => {
  test('is read page by page, the latest first, without a gap or a repeat', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await list(`first: 5${after === null ? '' : `, after: "${after}"`}`);
      seen.push(...idsOf(page));
      [more, after] = [page.pageInfo.hasNextPage, page.pageInfo.endCursor];
      expect(page.totalCount).toBe(12);
    }
    expect(seen).toEqual(mine.toReversed());
  });

  test.each([
    ['a community', 'under: "510116001001"', 12],
    ['another community', 'under: "510116001002"', 0],
    ['an estate', `estateId: "${idOf(SHUANGLIU, 'estate', 1)}"`, 8],
    ['a department', `departmentId: "${idOf(SHUANGLIU, 'department', 1)}"`, 12],
    ['another department', `departmentId: "${idOf(SHUANGLIU, 'department', 2)}"`, 0],
    ['a stage', 'stage: ASSIGNED', 12],
    ['another stage', 'stage: CLOSED', 0],
    ['what is open', 'open: true', 12],
    ['what is overdue', 'overdue: true', 0],
    [
      'several',
      `open: true, overdue: false, under: "510116", estateId: "${idOf(SHUANGLIU, 'estate', 1)}"`, 8,
    ],
  ])('may be of %s', async (_, filter, count) => {
    const page = await list(`first: 100, filter: { ${filter} }`);
    expect([page.nodes.length, page.totalCount]).toEqual([count, count]);
  });

  test('of what is overdue holds what is past due', async () => {
    const before = petitions.clock.now();
    petitions.clock.turn(new Date('2026-09-19T10:05:00.001+08:00'));
    expect((await list('filter: { overdue: true }')).totalCount).toBe(6);
    petitions.clock.turn(before);
  });

  test.each([
    'first: 0', 'first: 101', 'after: "x"', 'filter: { under: "51%" }', 'filter: { estateId: "x" }',
  ])(
    'is not asked by %s', async (args) => {
      const { codes } = await petitions.ask(HOTLINE, `{ petitions(${args}) { nodes { id } } }`);
      expect(codes).toEqual(['BAD_USER_INPUT']);
    },
  );

  test('costs as many statements for twelve as for one, with all that hangs on them', async () => {
    const cost = async (first: number): Promise<number> => {
      const query = `{ petitions(first: ${first}) { nodes { ${PETITION} } totalCount } }`;
      const { statements, codes } = await petitions.ask(HOTLINE, query);
      expect(codes).toEqual([]);
      return statements;
    };
    const one = await cost(1);
    expect(one).toBeGreaterThan(5);
    expect(await cost(12)).toBe(one);
  });
});

describe('the petitions of estates', () => {
  const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Estate {
    id petitions(first: 3) { totalCount pageInfo { hasNextPage } nodes {
      id number category { name } deadlines { kind dueAt } owedBy { level } department { name }
    } } } } }`;
  const estates = (count: number) => Array.from({ length: count }, (_, n) => {
    return { __typename: 'Estate', id: idOf(SHUANGLIU, 'estate', n + 1) };
  });

  test('are each estate\'s own, the latest first', async () => {
    const { data } = await petitions.ask(HOTLINE, ENTITIES, { of: estates(2) });
    expect(fieldOf(data, '_entities')).toMatchObject([
      {
        petitions: {
          totalCount: 8, pageInfo: { hasNextPage: true },
          nodes: [{ id: mine[10] }, { id: mine[9] }, { id: mine[7] }],
        },
      },
      { petitions: { totalCount: 0, nodes: [] } },
    ]);
  });

  test('cost as many statements for a hundred estates as for one', async () => {
    const one = await petitions.ask(HOTLINE, ENTITIES, { of: estates(1) });
    const hundred = await petitions.ask(HOTLINE, ENTITIES, { of: estates(100) });
    expect(hundred.codes).toEqual([]);
    expect(hundred.statements).toBe(one.statements);
  });
});

describe('departments and categories', () => {
  test('are those of the district, with what each leads on', async () => {
    const { data } = await petitions.ask(HOTLINE, `{
      departments(first: 1) { totalCount nodes { code duties { category { code } lead { code } } } }
      categories { code isLeaf parent { code } } }`);
    expect(data).toMatchObject({
      departments: { totalCount: 2, nodes: [{ code: 'D1', duties: expect.arrayContaining([
        { category: { code: 'NOISE' }, lead: { code: 'D1' } },
      ]) }] },
      categories: expect.arrayContaining([
        { code: 'NOISE', isLeaf: true, parent: null },
        { code: 'SAFETY.WIRE_CHARGING', isLeaf: true, parent: { code: 'SAFETY' } },
        { code: 'SAFETY', isLeaf: false, parent: null },
      ]),
    });
  });

  test('a petition is found by the number its channel gave it', async () => {
    const lodged = aLodging();
    const id = idOfResult(await petitions.act(HOTLINE, 'lodgePetition', lodged));
    mine.push(id);
    const query = `query ($n: String!) {
      petitionByNumber(channel: HOTLINE_12345, number: $n) { id } }`;
    const { data } = await petitions.ask(HOTLINE, query, { n: lodged.channelNumber });
    expect(data).toEqual({ petitionByNumber: { id } });
  });
});

describe('another district', () => {
  test('sees none of ours, by no way in', async () => {
    const [id] = mine;
    const { data } = await petitions.ask(NEIGHBOUR, `query ($id: ID!, $of: [_Any!]!) {
      petition(id: $id) { id }
      petitions(filter: { under: "510116" }) { totalCount nodes { id } }
      department(id: "${idOf(SHUANGLIU, 'department', 1)}") { id }
      _entities(representations: $of) {
        ... on Petition { id } ... on Department { id } ... on Estate { petitions { totalCount } }
      } }`, {
      id,
      of: [
        { __typename: 'Petition', id },
        { __typename: 'Department', id: idOf(SHUANGLIU, 'department', 1) },
        { __typename: 'Estate', id: idOf(SHUANGLIU, 'estate', 1) },
      ],
    });
    expect(data).toEqual({
      petition: null,
      petitions: { totalCount: 0, nodes: [] },
      department: null,
      _entities: [null, null, { petitions: { totalCount: 0 } }],
    });
  });

  test.each([
    ['signForPetition', {}], ['contactPetitioner', {}], ['handlePetition', { note: '越界' }],
    [
      'replyToPetition', { text: '越界', outcome: 'EXPLAINED' }], ['callBackPetition',
      { result: 'SATISFIED' },
    ],
    ['mergePetition', { into: '' }],
  ])('writes none of ours: %s', async (mutation, rest) => {
    const before = await countRows(petitions.database.worker);
    const into = 'into' in rest ? { into: theirs } : {};
    const answer = await petitions.step(NEIGHBOUR, mutation, mine[0] ?? '', { ...rest, ...into });
    expect(answer).toMatchObject({ code: 'UNKNOWN_PETITION' });
    expect(await countRows(petitions.database.worker)).toEqual(before);
  });

  test('takes none of ours in, and its idempotency keys are its own', async () => {
    const input = aLodging();
    const lodged = await petitions.act(HOTLINE, 'lodgePetition', input);
    const place = { point: inGrid(101) };
    const other = await petitions.act(NEIGHBOUR, 'lodgePetition', { ...input, place });
    expect(idOfResult(other)).not.toBe(idOfResult(lodged));
    expect(await petitions.step(NEIGHBOUR, 'mergePetition', theirs, { into: mine[0] }))
      .toMatchObject({ code: 'UNKNOWN_PETITION', field: 'into' });
  });

  test('is held off by the database itself, whatever a query forgets', async () => {
    const locked = await asActor(petitions.database.api, 'petition', NEIGHBOUR, (em) => {
      return lockPetition(em, mine[0] ?? '');
    });
    expect(locked).toBeNull();
  });
});

test('who reads one community sees nothing of another', async () => {
  const elsewhere = anActor({ tenant: SHUANGLIU, grants: ['petition.read@510116001002'] });
  expect((await list('first: 1', elsewhere)).totalCount).toBe(0);
  const here = anActor({ tenant: SHUANGLIU, grants: ['petition.read@510116001001'] });
  expect((await list('first: 1', here)).totalCount).toBeGreaterThan(0);
});

test('a step shows what it changed, though the same answer had read it before', async () => {
  const id = await petitions.lodge();
  const { data, codes } = await petitions.ask(HANDLER, `mutation {
    a: contactPetitioner(input: { idempotencyKey: "a-${id}", petitionId: "${id}" }) ${RESULT}
    b: signForPetition(input: { idempotencyKey: "b-${id}", petitionId: "${id}" }) ${RESULT} }`);
  expect(codes).toEqual([]);
  const met = (kind: string) => {
    return expect.arrayContaining([expect.objectContaining({ kind, state: 'MET' })]);
  };
  expect(data).toMatchObject({
    a: { deadlines: met('FIRST_CONTACT'), stage: 'ASSIGNED' },
    b: { deadlines: met('SIGN_FOR'), stage: 'SIGNED' },
  });
});
