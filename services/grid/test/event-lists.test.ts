import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { COMMUNITY, gridId, STREET } from './district.ts';
import { eventingOn, housing, officer } from './eventing.ts';
import { DEPARTMENT, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import { whistlingOn } from './whistling.ts';

let serving: Serving;
const made: Record<'emergency' | 'order' | 'facility' | 'settled' | 'whistle', string> = {
  emergency: '', order: '', facility: '', settled: '', whistle: '',
};

/** Until 12:00 on Monday: the emergency is late at 11:30, the whistle at 10:00. */
const NOON = new Date('2026-03-16T12:00:00+08:00');

beforeAll(async () => {
  serving = await openServing();
  const events = eventingOn(serving);
  made.emergency = await events.dispatched({ level: 'MASTER_GRID', departmentId: null }, {
    class: 'EMERGENCY', urgency: 'URGENT', gridId: gridId(COMMUNITY, 'MICRO', 2),
  });
  made.order = await events.dispatched();
  made.facility = await events.dispatched({}, { class: 'FACILITY' });
  made.settled = await events.collected();
  await events.take(officer, 'settleGridEvent', { eventId: made.settled });
  await events.take(housing, 'objectToDispatch', { eventId: made.facility });
  made.whistle = await whistlingOn(serving).aWhistle();
  serving.clock.turn(NOON);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

type Name = keyof typeof made;

describe('the list of events', () => {
  const LIST = `query ($filter: GridEventFilter, $first: Int, $after: String) {
    gridEvents(filter: $filter, first: $first, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const PAGE = z.object({ gridEvents: z.object({
    totalCount: z.int(), nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }) });
  const list = async (variables: object) =>
    PAGE.parse(await serving.data(reader, LIST, variables)).gridEvents;

  test.each<[object, Name[]]>([
    [{}, ['settled', 'facility', 'order', 'emergency']],
    [{ class: 'EMERGENCY' }, ['emergency']],
    [{ urgency: 'ORDINARY' }, ['settled', 'facility', 'order']],
    [{ stage: 'OBJECTED' }, ['facility']],
    [{ departmentId: DEPARTMENT }, ['facility', 'order']],
    [{ open: true }, ['facility', 'order', 'emergency']],
    [{ open: false }, ['settled']],
    [{ overdue: true }, ['emergency']],
    [{ overdue: false }, ['settled', 'facility', 'order']],
    [{ gridId: gridId(COMMUNITY, 'MICRO', 2) }, ['emergency']],
    [{ under: STREET, class: 'ORDER', open: true }, ['order']],
    [{ under: '510116002' }, []],
    [{ departmentId: 'nobody' }, []],
  ])('by %j', async (filter, names) => {
    const { nodes, totalCount } = await list({ filter });
    const expected = names.map((name) => made[name]);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    expect(totalCount).toBe(names.length);
  });

  test('is read page by page, none twice', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await list({ first: 3, after });
      seen.push(...nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    expect(seen).toHaveLength(4);
  });

  test('costs the same statements with one row and with many', async () => {
    const query = `query ($filter: GridEventFilter) { gridEvents(filter: $filter) { totalCount nodes {
      stage dueAt overdue owedBy { level grid { name } division { name } } grid { name } division { name }
      deadlines { rule { code } countedDays { on } } escalations { to { level } } trail { by note } } } }`;
    const one = await serving.ask(reader, query, { filter: { class: 'EMERGENCY' } });
    const many = await serving.ask(reader, query, { filter: { open: true } });
    expect([...one.codes, ...many.codes]).toEqual([]);
    expect(many.statements).toBe(one.statements);
  });
});

describe('what is about to burn', () => {
  const OPEN = `query ($filter: OpenGridDeadlineFilter, $first: Int, $after: String) {
    openGridDeadlines(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { deadline { kind dueAt overdue } event { id } whistle { id } owedBy { level } } } }`;
  const PAGE = z.object({ openGridDeadlines: z.object({
    totalCount: z.int(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(z.object({
      deadline: z.object({ kind: z.string(), dueAt: z.string(), overdue: z.boolean() }),
      event: z.object({ id: z.string() }).nullable(),
      whistle: z.object({ id: z.string() }).nullable(),
      owedBy: z.object({ level: z.string() }),
    })),
  }) });
  const open = async (variables: object = {}) =>
    PAGE.parse(await serving.data(reader, OPEN, variables)).openGridDeadlines;

  const nameOf = (node: z.infer<typeof PAGE>['openGridDeadlines']['nodes'][number]) => {
    const id = node.event?.id ?? node.whistle?.id;
    const name = Object.entries(made).find(([, each]) => each === id)?.[0];
    return `${name} ${node.deadline.kind}`;
  };
  const ALL = [
    'whistle ACKNOWLEDGE', 'emergency HANDLE', 'order HANDLE', 'facility DECIDE', 'facility HANDLE',
  ];

  test.each<[object, string[]]>([
    // A right to object is owed by nobody.
    [{}, ALL],
    [{ within: 0 }, ALL.slice(0, 2)],
    [{ within: 179 }, ALL.slice(0, 2)],
    [{ within: 180 }, ALL.slice(0, 3)],
    [{ overdue: true }, ALL.slice(0, 2)],
    [{ overdue: false }, ALL.slice(2)],
    [{ kind: 'HANDLE' }, ['emergency HANDLE', 'order HANDLE', 'facility HANDLE']],
    [{ level: 'MASTER_GRID' }, ['emergency HANDLE']],
    [{ level: 'DEPARTMENT' }, ['whistle ACKNOWLEDGE', 'order HANDLE', 'facility HANDLE']],
    [{ level: 'STREET' }, ['facility DECIDE']],
    [{ departmentId: DEPARTMENT, kind: 'ACKNOWLEDGE' }, ['whistle ACKNOWLEDGE']],
    [{ under: COMMUNITY }, ALL.slice(1)],
    [{ under: '510116002' }, []],
  ])('is %j', async (filter, expected) => {
    const { nodes, totalCount } = await open({ filter });
    expect(nodes.map(nameOf).toSorted()).toEqual(expected.toSorted());
    expect(totalCount).toBe(expected.length);
    const due = nodes.map(({ deadline }) => deadline.dueAt);
    expect(due).toEqual(due.toSorted());
  });

  test('is read page by page, none twice', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await open({ first: 2, after });
      seen.push(...nodes.map(nameOf));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen.toSorted()).toEqual(ALL.toSorted());
  });

  test('is not asked for less than nothing', async () => {
    const { codes } = await serving.ask(reader, OPEN, { filter: { within: -1 } });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('costs the same statements with one row and with many', async () => {
    // The whistle alone first, then it with four clocks of events.
    const one = await serving.ask(reader, OPEN, { first: 2 });
    const many = await serving.ask(reader, OPEN, { first: 5 });
    expect([...one.codes, ...many.codes]).toEqual([]);
    expect(many.statements).toBe(one.statements);
  });
});

test('an event is late an instant after its limit, and not in its last', async () => {
  const late = async (at: Date) => {
    serving.clock.turn(at);
    const data = await serving.data(reader, `{ gridEvent(id: "${made.emergency}") { overdue } }`);
    serving.clock.turn(NOON);
    return data;
  };
  const due = new Date('2026-03-16T11:30:00+08:00');
  expect(await late(due)).toEqual({ gridEvent: { overdue: false } });
  expect(await late(new Date(due.getTime() + 1))).toEqual({ gridEvent: { overdue: true } });
});
