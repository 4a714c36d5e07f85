import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toCursor } from '@linli/chassis/page.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf, newId } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import { work } from '../worker.ts';
import {
  aLodging, fieldOf, HANDLER, HOTLINE, idOfResult, inGrid, openPetitions, PETITION, type Petitions,
  SHUANGLIU, SHUICHENG, START, workerEnv,
} from './fixtures.ts';

const NEIGHBOUR = anActor({
  tenant: SHUICHENG,
  grants: [`petition.lodge@${SHUICHENG}`, `petition.read@${SHUICHENG}`],
});
const READER = anActor({ tenant: SHUANGLIU, grants: ['petition.read@510116001002'] });
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const OPEN = z.object({
  deadline: z.object({ id: z.string(), kind: z.string(), dueAt: z.string(), overdue: z.boolean() }),
  petition: z.object({ id: z.string(), owedBy: z.object({ level: z.string() }) }),
  owedBy: z.object({ level: z.string() }),
});
const PAGE = z.object({
  nodes: z.array(OPEN),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  totalCount: z.int(),
});
type Open = z.infer<typeof OPEN>;

let opened: AsyncDisposableStack;
let petitions: Petitions;
let mine: string[];
let elsewhere: string;

/** Ten in the one community, a minute apart, and one in the other, led by another department. */
beforeAll(async () => {
  opened = new AsyncDisposableStack();
  petitions = opened.use(await openPetitions());
  mine = [];
  for (let minute = 0; minute < 10; minute += 1) {
    petitions.clock.turn(new Date(START.getTime() + minute * MINUTE));
    mine.push(await petitions.lodge({ place: { point: inGrid(minute % 3 + 1) } }));
  }
  const place = { estateId: idOf(SHUANGLIU, 'estate', 3) };
  elsewhere = await petitions.lodge({ category: 'SAFETY.WIRE_CHARGING', place });
  await petitions.act(NEIGHBOUR, 'lodgePetition', aLodging({ place: { point: inGrid(101) } }));
});
afterAll(() => opened.disposeAsync());

async function list(args: string, actor: Actor = HOTLINE) {
  const { data, codes } = await petitions.ask(actor, `{ openDeadlines(${args}) {
    nodes {
      deadline { id kind dueAt overdue } petition { id owedBy { level } } owedBy { level }
    }
    pageInfo { hasNextPage endCursor } totalCount } }`);
  expect(codes).toEqual([]);
  return PAGE.parse(fieldOf(data, 'openDeadlines'));
}

async function readAll(first: number): Promise<Open[]> {
  const seen: Open[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await list(`first: ${first}${after === null ? '' : `, after: "${after}"`}`);
    seen.push(...page.nodes);
    [more, after] = [page.pageInfo.hasNextPage, page.pageInfo.endCursor];
    expect(page.totalCount).toBe(33);
  }
  return seen;
}

/** Every clock of the district that runs, as the petitions themselves show them. */
async function running(): Promise<{ id: string; dueAt: string }[]> {
  const shape = z.object({
    deadlines: z.array(z.object({ id: z.string(), dueAt: z.string(), state: z.string() })),
  });
  const seen = await Promise.all([...mine, elsewhere].map((id) => petitions.see(id)));
  const clocks = seen.flatMap((petition) => shape.parse(petition).deadlines);
  return clocks.filter(({ state }) => state === 'RUNNING').map(({ id, dueAt }) => ({ id, dueAt }));
}

describe('what is about to burn', () => {
  test.each([1, 7, 33, 100])('is every running clock, soonest first, by pages of %d', async (n) => {
    const expected = (await running()).toSorted((one, other) => {
      return one.dueAt.localeCompare(other.dueAt) || one.id.localeCompare(other.id);
    });
    expect(expected).toHaveLength(33);
    const seen = await readAll(n);
    expect(seen.map(({ deadline: { id, dueAt } }) => ({ id, dueAt }))).toEqual(expected);
  });

  test.each([
    ['one kind', 'kind: SIGN_FOR', 11],
    ['a kind that none runs', 'kind: CALL_BACK', 0],
    ['a minute before the first is due', 'within: 1430', 0],
    ['the minute the first is due', 'within: 1431', 1],
    ['a minute more', 'within: 1432', 2],
    ['what is past due', 'overdue: true', 0],
    ['what is not yet', 'overdue: false', 33],
    ['a level', 'level: MICRO_GRID', 30],
    ['the level of what lies in no grid', 'level: COMMUNITY', 3],
    ['a level that owes nothing yet', 'level: STREET', 0],
    ['who leads', `departmentId: "${idOf(SHUANGLIU, 'department', 2)}"`, 3],
    ['who leads or assists', `departmentId: "${idOf(SHUANGLIU, 'department', 1)}"`, 33],
    ['a community', 'under: "510116001002"', 3],
    ['a street', 'under: "510116001"', 33],
    ['another district', `under: "${SHUICHENG}"`, 0],
    ['several', 'kind: HANDLE, level: MICRO_GRID, under: "510116001001", overdue: false', 10],
  ])('may be of %s', async (_, filter, count) => {
    petitions.clock.turn(new Date(START.getTime() + 9 * MINUTE));
    const page = await list(`first: 100, filter: { ${filter} }`);
    expect([page.nodes.length, page.totalCount]).toEqual([count, count]);
  });

  test('may be what is past due, or what soon will be', async () => {
    petitions.clock.turn(new Date(START.getTime() + DAY + 5 * MINUTE + 1));
    const late = await list('filter: { overdue: true }');
    expect(late.nodes.map(({ petition }) => petition.id)).toEqual(mine.slice(0, 6));
    expect(late.nodes.every(({ deadline }) => deadline.overdue)).toBe(true);
    const soon = await list('filter: { within: 1, overdue: false }');
    expect(soon.nodes).toMatchObject([{ petition: { id: mine[6] }, deadline: { overdue: false } }]);
    expect((await list('filter: { within: 1 }')).totalCount).toBe(7);
    petitions.clock.turn(START);
  });

  test.each([
    ['no rows', 'first: 0'],
    ['too many rows', 'first: 101'],
    ['no cursor', 'after: "x"'],
    ['a cursor of another list', `after: "${toCursor(newId(START))}"`],
    ['a cursor of no instant', `after: "${toCursor('tomorrow', newId(START))}"`],
    ['minutes gone by', 'filter: { within: -1 }'],
    ['no division', 'filter: { under: "51%" }'],
    ['no department', 'filter: { departmentId: "x" }'],
  ])('is not asked by %s', async (_, args) => {
    const query = `{ openDeadlines(${args}) { nodes { deadline { id } } } }`;
    const { codes } = await petitions.ask(HOTLINE, query);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('is asked for after an instant before our era too', async () => {
    const after = toCursor('0000-01-01T00:00:00.000Z', newId(START));
    expect((await list(`first: 100, after: "${after}"`)).nodes).toHaveLength(33);
  });

  test('is each community\'s and each district\'s own', async () => {
    const near = await list('first: 100', READER);
    expect(near.nodes.map(({ petition }) => petition.id)).toEqual(Array(3).fill(elsewhere));
    const other = await list('first: 100', NEIGHBOUR);
    expect(other.totalCount).toBe(3);
    const ids = new Set([...mine, elsewhere]);
    expect(other.nodes.filter(({ petition }) => ids.has(petition.id))).toEqual([]);
  });

  test('costs as many statements for one as for all, with all that hangs on them', async () => {
    const cost = async (first: number): Promise<number> => {
      const { statements, codes } = await petitions.ask(HOTLINE, `{
        openDeadlines(first: ${first}) {
          totalCount nodes { deadline { id rule { code } } owedBy { level } petition { ${PETITION} } }
        } }`);
      expect(codes).toEqual([]);
      return statements;
    };
    const one = await cost(1);
    expect(one).toBeGreaterThan(5);
    expect(await cost(100)).toBe(one);
  });
});

test('a step that is taken, or that is owed no more, burns no longer', async () => {
  await using fresh = await openPetitions();
  const [first, second, third] = [await fresh.lodge(), await fresh.lodge(), await fresh.lodge()];
  await fresh.step(HANDLER, 'signForPetition', first);
  await fresh.step(HANDLER, 'mergePetition', third, { into: second });
  const { data } = await fresh.ask(HOTLINE, `{
    openDeadlines { nodes { deadline { kind } petition { id } } } }`);
  const { nodes } = z.object({
    nodes: z.array(z.object({
      deadline: z.object({ kind: z.string() }), petition: z.object({ id: z.string() }),
    })),
  }).parse(fieldOf(data, 'openDeadlines'));
  const kindsOf = (id: string) => {
    return nodes.filter(({ petition }) => petition.id === id).map(({ deadline }) => deadline.kind);
  };
  expect(kindsOf(first).toSorted()).toEqual(['FIRST_CONTACT', 'HANDLE']);
  expect(kindsOf(second).toSorted()).toEqual(['FIRST_CONTACT', 'HANDLE', 'SIGN_FOR']);
  expect(kindsOf(third)).toEqual([]);
});

test('a clock is found by the level that owes the step since a rung was fired', async () => {
  await using fresh = await openPetitions();
  await using queue = await openTestQueue();
  const early = await fresh.lodge();
  fresh.clock.turn(new Date('2026-10-13T10:00:00+08:00'));
  const late = idOfResult(await fresh.act(HOTLINE, 'lodgePetition', aLodging()));
  const env = { ...workerEnv(fresh.database), QUEUE_DATABASE_URL: queue.url };
  await using _ = await work(env, fresh.clock);
  const atLevel = async (level: string) => {
    const { data } = await fresh.ask(HOTLINE, `{
      openDeadlines(filter: { kind: HANDLE, level: ${level} }) {
        nodes { petition { id owedBy { level } } owedBy { level grid { id } division { code } } }
      } }`);
    return data;
  };
  const found = (...nodes: object[]) => ({ openDeadlines: { nodes } });
  expect(await atLevel('MICRO_GRID')).toMatchObject(found({ petition: { id: early } }, {
    petition: { id: late },
  }));

  fresh.clock.turn(new Date('2026-10-16T12:00:00+08:00'));
  await until(() => atLevel('COMMUNITY'), (seen) => JSON.stringify(seen).includes(early));
  const level = 'COMMUNITY';
  expect(await atLevel(level)).toEqual(found({
    petition: { id: early, owedBy: { level } },
    owedBy: { level, grid: null, division: { code: '510116001001' } },
  }));
  expect(await atLevel('MICRO_GRID')).toMatchObject(found({ petition: { id: late } }));
  expect(await atLevel('GENERAL_GRID')).toEqual(found());
});
