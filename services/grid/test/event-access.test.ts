import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { COMMUNITY, gridId } from './district.ts';
import {
  centre, checker, community, district, EVENT_VERBS, eventingOn, housing, officer, RESULT, town,
} from './eventing.ts';
import type { EventVerb } from './eventing.ts';
import { DEPARTMENT, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
let events: ReturnType<typeof eventingOn>;
beforeAll(async () => {
  serving = await openServing();
  events = eventingOn(serving);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const someone = (id: string, grants: string[], organization: string | null = null): Actor =>
  anActor({ id, tenant: '510116', grants, organization });
const read = 'grid.read@510116';

/** Steps in the order in which each finds an event as it needs it. */
const READY: Readonly<Record<Exclude<EventVerb, 'reportGridEvent'>, () => Promise<string>>> = {
  settleGridEvent: () => events.collected(),
  fileGridEvent: () => events.collected(),
  declineGridEvent: () => events.collected(),
  dispatchGridEvent: () => events.filed(),
  objectToDispatch: () => events.dispatched(),
  decideDispatchObjection: () => objected(),
  handleGridEvent: () => events.dispatched(),
  feedBackGridEvent: () => events.dispatched(),
  verifyGridEvent: () => events.fedBack(),
  evaluateGridEvent: () => closed(),
};

describe('who may do what with an event', () => {
  const commands: EventVerb[] = [
    'fileGridEvent', 'declineGridEvent', 'dispatchGridEvent', 'decideDispatchObjection',
  ];
  const handles: EventVerb[] = ['objectToDispatch', 'handleGridEvent', 'feedBackGridEvent'];

  test.each<[string, Actor, readonly EventVerb[]]>([
    ['an officer of the grid', officer, ['reportGridEvent', 'settleGridEvent']],
    ['an officer of another community',
      someone('b', [read, 'grid.report@510116001002', 'grid.verify@510116001002']), []],
    ['the centre of the street', centre, commands],
    ['the centre of another street', someone('c', [read, 'grid.command@510116002']), []],
    ['the department it was dispatched to', housing, handles],
    ['another department', someone('f', [read, 'grid.handle@510116'], idOf('fire')), []],
    ['whoever handles for the place, but for no department', district, []],
    ['the checker', checker, ['verifyGridEvent', 'evaluateGridEvent']],
    ['who only reads', reader, []],
  ])('%s', async (_, actor, may) => {
    const permitted: EventVerb[] = [];
    for (const verb of EVENT_VERBS) {
      const eventId = verb === 'reportGridEvent' ? null : await READY[verb]();
      const { codes } = await events.send(actor, verb, eventId === null ? {} : { eventId });
      expect(codes.every((code) => code === 'FORBIDDEN')).toBe(true);
      if (codes.length === 0) permitted.push(verb);
    }
    expect(permitted.toSorted()).toEqual(may.toSorted());
  });

  test.each<[string, Actor, boolean]>([
    ['MASTER_GRID', community, true], ['MASTER_GRID', town, true], ['MASTER_GRID', housing, false],
    ['STREET', community, false], ['STREET', town, true], ['STREET', district, true],
    ['DISTRICT_CENTRE', town, false], ['DISTRICT_CENTRE', district, true],
  ])('on the level %s it is for whoever governs so much: %j', async (level, actor, may) => {
    const eventId = await events.dispatched({ level, departmentId: null });
    const { codes } = await events.send(actor, 'handleGridEvent', { eventId });
    expect(codes).toEqual(may ? [] : ['FORBIDDEN']);
  });
});

describe('whoever finds and checks does not command or handle (R-G-02)', () => {
  const everything = (id: string, organization: string | null = null) => someone(id, [
    read, ...['report', 'command', 'handle', 'verify'].map((verb) => `grid.${verb}@510116`),
  ], organization);
  const one = everything('one');
  const refused = { code: 'SAME_BODY', field: 'eventId', rule: 'R-G-02' };

  test('who reported it does not dispatch it', async () => {
    const eventId = await reportedBy(one);
    await events.take(one, 'fileGridEvent', { eventId });
    expect(await events.take(one, 'dispatchGridEvent', { eventId })).toMatchObject(refused);
    expect(await events.take(everything('another'), 'dispatchGridEvent', { eventId }))
      .toMatchObject({ stage: 'DISPATCHED' });
  });

  test('who dispatched it does not check it, nor evaluate it', async () => {
    const eventId = await events.filed();
    await events.take(one, 'dispatchGridEvent', { eventId });
    await events.take(housing, 'feedBackGridEvent', { eventId });
    expect(await events.take(one, 'verifyGridEvent', { eventId })).toMatchObject(refused);
    await events.take(checker, 'verifyGridEvent', { eventId });
    expect(await events.take(one, 'evaluateGridEvent', { eventId })).toMatchObject(refused);
  });

  test('nobody of the department that handled it checks it', async () => {
    const eventId = await events.fedBack();
    const colleague = everything('colleague', DEPARTMENT);
    expect(await events.take(colleague, 'verifyGridEvent', { eventId })).toMatchObject(refused);
    expect(await events.take(colleague, 'verifyGridEvent', { eventId, passed: false }))
      .toMatchObject(refused);
  });

  test('who found it does not check it', async () => {
    const eventId = await reportedBy(one);
    await events.take(centre, 'fileGridEvent', { eventId });
    await events.take(centre, 'dispatchGridEvent', { eventId });
    await events.take(housing, 'feedBackGridEvent', { eventId });
    expect(await events.take(one, 'verifyGridEvent', { eventId })).toMatchObject(refused);
  });
});

describe('another tenant', () => {
  const foreigner = anActor({
    id: 'foreigner', tenant: '520204', organization: DEPARTMENT,
    grants: ['read', 'report', 'command', 'handle', 'verify'].map((verb) => `grid.${verb}@520204`),
  });

  test('neither sees an event nor takes a step of it', async () => {
    const eventId = await events.dispatched();
    for (const verb of EVENT_VERBS.filter((each) => each !== 'reportGridEvent')) {
      expect(await events.take(foreigner, verb, { eventId }))
        .toMatchObject({ code: 'UNKNOWN_EVENT' });
    }
    expect(await events.take(foreigner, 'reportGridEvent', {
      gridId: gridId(COMMUNITY, 'MICRO', 0),
    })).toMatchObject({ code: 'UNKNOWN_GRID' });
    expect(await serving.data(foreigner, `{
      gridEvent(id: "${eventId}") { id } gridEvents { totalCount nodes { id } }
      openGridDeadlines { totalCount nodes { deadline { id } } }
      _entities(representations: [{ __typename: "GridEvent", id: "${eventId}" }]) { __typename }
    }`)).toEqual({
      gridEvent: null, gridEvents: { totalCount: 0, nodes: [] },
      openGridDeadlines: { totalCount: 0, nodes: [] }, _entities: [null],
    });
  });

  test('of the same tenant, who reads another street sees none of it', async () => {
    const eventId = await events.dispatched();
    const elsewhere = someone('elsewhere', ['grid.read@510116002']);
    expect(await serving.data(elsewhere, `{ gridEvent(id: "${eventId}") { id }
      gridEvents { totalCount } openGridDeadlines { totalCount } }`)).toEqual({
      gridEvent: null, gridEvents: { totalCount: 0 }, openGridDeadlines: { totalCount: 0 },
    });
  });
});

async function reportedBy(actor: Actor): Promise<string> {
  return RESULT.parse({ answer: await events.take(actor, 'reportGridEvent') }).answer.id;
}

async function objected(): Promise<string> {
  const eventId = await events.dispatched();
  await events.take(housing, 'objectToDispatch', { eventId });
  return eventId;
}

async function closed(): Promise<string> {
  const eventId = await events.fedBack();
  await events.take(checker, 'verifyGridEvent', { eventId });
  return eventId;
}
