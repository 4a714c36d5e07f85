import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { work } from '../worker.ts';
import { COMMUNITY, gridId, STREET } from './district.ts';
import { eventingOn } from './eventing.ts';
import { MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

const clerk = anActor({
  id: 'clerk', tenant: '510116', grants: ['grid.read@510116', 'grid.roster@510116'],
});
/** The seed's own officer of the first micro-grid. */
const MICRO = idOf('officer', COMMUNITY, 1);
const GENERAL = gridId(COMMUNITY, 'GENERAL', 0);

let serving: Serving;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  serving = opened.use(await openServing());
  const queue = opened.use(await openTestQueue());
  const env = {
    WORKER_DATABASE_URL: serving.database.urls.worker, QUEUE_DATABASE_URL: queue.url,
  };
  opened.use(await work(env, serving.clock));
  opened.use(await work(env, serving.clock));
});
afterAll(() => opened.disposeAsync());

let sent = 0;
async function send(verb: string, input: object): Promise<string> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const answers = verb === 'enrolOfficer' ? 'GridOfficer' : 'GridDuty';
  const data = await serving.data(clerk, `mutation ($input: ${type}!) {
    answer: ${verb}(input: $input) { ... on ${answers} { id } ... on Refusal { code } } }`,
  { input: { idempotencyKey: `key ${sent += 1}`, ...input } });
  return z.object({ answer: z.object({ id: z.string() }) }).parse(data).answer.id;
}

async function anOfficer(): Promise<string> {
  return send('enrolOfficer', {
    division: COMMUNITY, kind: 'FULL_TIME', name: '李四', phone: '13912345678',
  });
}

const SEEN = z.object({ gridEvent: z.object({
  escalations: z.array(z.object({
    reason: z.string(), notices: z.array(z.object({ id: z.string() })),
    to: z.object({ level: z.string(), officer: z.object({ id: z.string() }).nullable() }),
  })),
  notices: z.array(z.object({
    rung: z.int(), action: z.string(), role: z.string(), post: z.string(), level: z.string(),
    at: z.string(), text: z.string(), textZh: z.string(),
    to: z.object({ id: z.string() }).nullable(), event: z.object({ id: z.string() }).nullable(),
    whistle: z.null(), deadline: z.object({ kind: z.string() }),
  })),
}) });

async function see(id: string) {
  const data = await serving.data(reader, `query ($id: ID!) { gridEvent(id: $id) {
    escalations { reason to { level officer { id } } notices { id } }
    notices { rung action role post level at text textZh to { id } event { id } whistle { id }
      deadline { kind } } } }`, { id });
  return SEEN.parse(data).gridEvent;
}

test('an event tells whoever held each level as its rung was due, over holes, once', async () => {
  const [first, second, third] = [await anOfficer(), await anOfficer(), await anOfficer()];
  const leader = await anOfficer();
  const duty = await send('assignOfficer', {
    officerId: first, post: 'GRID_OFFICER', place: GENERAL,
  });
  await send('assignOfficer', { officerId: leader, post: 'STREET_LEADER', place: STREET });
  const id = await eventingOn(serving).dispatched({ level: 'MICRO_GRID', departmentId: null });

  // The general grid's rung is due at 17:00, the instant at which the second takes over.
  serving.clock.turn(new Date('2026-03-16T16:30:00+08:00'));
  await send('endDuty', { dutyId: duty, at: '2026-03-16T17:00:00+08:00' });
  const short = await send('assignOfficer', {
    officerId: second, post: 'GRID_OFFICER', place: GENERAL, from: '2026-03-16T17:00:00+08:00',
  });
  await send('endDuty', { dutyId: short, at: '2026-03-16T17:00:00.001+08:00' });
  await send('assignOfficer', {
    officerId: third, post: 'GRID_OFFICER', place: GENERAL, from: '2026-03-16T17:00:00.001+08:00',
  });
  serving.clock.turn(new Date('2026-03-18T17:00:00+08:00'));
  const { notices, escalations } = await until(() => see(id), (seen) => {
    return seen.escalations.length >= 8;
  });

  expect(notices.map(({ action, level, to }) => [action, level, to?.id])).toEqual([
    ['REMIND', 'MICRO_GRID', MICRO], ['WARN', 'MICRO_GRID', MICRO], ['URGE', 'MICRO_GRID', MICRO],
    ['ESCALATE', 'GENERAL_GRID', second],
    ['ESCALATE', 'STREET', leader], ['ESCALATE', 'STREET', leader],
  ]);
  expect(notices[0]).toMatchObject({
    rung: 1, post: 'GRID_OFFICER', role: 'OWES', at: '2026-03-16T03:30:00.000Z', event: { id },
    deadline: { kind: 'HANDLE' },
    text: 'Reminder: handling the grid event is due at 2026-03-16 15:00, China time (R-E-01@1). '
      + 'The step is yours.',
  });
  expect(notices[4]?.textZh).toContain('总网格届时无人在岗');
  expect(escalations.slice(3).map(({ to, notices: told }) => {
    return [to.level, to.officer?.id ?? null, told.length];
  })).toEqual([
    ['GENERAL_GRID', second, 1], ['STREET', leader, 1], ['STREET', leader, 1],
    ['DISTRICT_CENTRE', null, 0], ['DISTRICT_CENTRE', null, 0],
  ]);

  const data = await serving.data(reader, `{ gridRosterGaps(first: 9) { totalCount nodes {
    level post wentTo emptySince rung division { code } event { id } whistle { id } } } }`);
  const gap = { emptySince: null, event: { id }, whistle: null };
  expect(data).toEqual({ gridRosterGaps: { totalCount: 3, nodes: expect.arrayContaining([
    { ...gap, level: 'MASTER_GRID', post: 'GRID_OFFICER', wentTo: 'STREET', rung: 5,
      division: { code: COMMUNITY } },
    { ...gap, level: 'DISTRICT_CENTRE', post: 'DISTRICT_CENTRE', wentTo: null, rung: 7,
      division: { code: '510116' } },
    { ...gap, level: 'DISTRICT_LEADER', post: 'DISTRICT_LEADER', wentTo: null, rung: 7,
      division: { code: '510116' } },
  ]) } });
  const mine = anActor({ id: leader, tenant: '510116', grants: ['grid.read@510116'] });
  expect(await serving.data(mine, '{ myGridNotices(first: 9) { totalCount nodes { level } } }'))
    .toEqual({ myGridNotices: { totalCount: 2, nodes: Array(2).fill({ level: 'STREET' }) } });
  serving.clock.turn(MORNING);
});
