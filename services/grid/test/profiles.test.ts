import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { PROFILES } from '../catalogue/profiles.ts';
import { work } from '../worker.ts';
import { checker, eventingOn, housing } from './eventing.ts';
import { department, foreigner, MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import {
  approver, commander, handlingLine, idOf, line, profilingOn, whistleLine,
} from './profiling.ts';
import { whistlingOn } from './whistling.ts';

let serving: Serving;
let events: ReturnType<typeof eventingOn>;
let profiles: ReturnType<typeof profilingOn>;
let opened: AsyncDisposableStack;
beforeEach(async () => {
  opened = new AsyncDisposableStack();
  serving = opened.use(await openServing());
  events = eventingOn(serving);
  profiles = profilingOn(serving);
});
afterEach(() => opened.disposeAsync());

/** Half past ten: an hour after what the tests begin with. */
const LATER = new Date('2026-03-16T10:30:00+08:00');

describe('a limit that is changed', () => {
  test('holds for what is reported from its instant on, not for what is in flight', async () => {
    const running = await events.dispatched();
    const collected = await events.filed();
    await profiles.enact({ validFrom: LATER });
    serving.clock.turn(new Date(LATER.getTime() - 1));
    expect(await profiles.handling(await events.dispatched())).toMatchObject({ rule: FOUR });
    serving.clock.turn(LATER);
    expect(await profiles.handling(await events.dispatched())).toMatchObject({
      rule: SIX, dueAt: '2026-03-17T01:30:00.000Z',
    });
    expect(await profiles.handling(running)).toMatchObject({ rule: FOUR });
    // A case goes by what it began under, though it is dispatched later.
    await events.take(commander, 'dispatchGridEvent', { eventId: collected });
    expect(await profiles.handling(collected)).toMatchObject({ rule: FOUR });
  });

  test('is given again to what fails its check, by the version it began under', async () => {
    const eventId = await events.fedBack();
    await profiles.enact({ validFrom: LATER });
    serving.clock.turn(LATER);
    await events.take(checker, 'verifyGridEvent', { eventId, passed: false });
    expect(await profiles.handling(eventId))
      .toMatchObject({ rule: FOUR, dueAt: '2026-03-16T08:00:00.000Z' });
  });

  test('moves what is in flight where it says so, and not what was late by then', async () => {
    await withWorker();
    const [running, late] = [
      await events.dispatched(), await events.dispatched({}, { class: 'EMERGENCY' }),
    ];
    const noon = new Date('2026-03-16T14:00:00+08:00');
    await profiles.enact({
      validFrom: noon, inFlight: 'MOVE',
      lines: [handlingLine('ORDER', 6), handlingLine('EMERGENCY', 6)],
    });
    serving.clock.turn(noon);
    const moved = await until(
      () => profiles.handling(running), ({ rule: { version } }) => version === 2,
    );
    expect(moved).toMatchObject({ rule: SIX, dueAt: '2026-03-16T09:00:00.000Z' });
    expect(await profiles.handling(late)).toMatchObject({ rule: { amount: 2 } });
  });

  test('is told beforehand, case by case, and nothing is written by the telling', async () => {
    const id = await events.dispatched();
    await events.dispatched({}, { class: 'LEGAL' });
    const whistle = await whistlingOn(serving).aWhistle();
    const profileId = idOf(await profiles.propose({
      validFrom: MORNING, lines: [handlingLine('ORDER', 2), whistleLine(60)],
    }));
    const seen = await profiles.dryRun(profileId);
    expect(seen).toMatchObject({
      version: { id: profileId }, examined: 5, changed: 2, sooner: 1, later: 1,
      cases: { totalCount: 2 },
    });
    expect(seen.cases.nodes.filter(({ deadline, dueAt }) => deadline.dueAt !== dueAt))
      .toEqual(expect.arrayContaining([
        expect.objectContaining({
          event: { id }, whistle: null, dueAt: '2026-03-16T03:30:00.000Z',
          deadline: { kind: 'HANDLE', dueAt: '2026-03-16T07:00:00.000Z' },
          rule: { code: 'R-G-11', version: 2, amount: 2, unit: 'WORKING_HOURS' },
        }),
        expect.objectContaining({
          event: null, whistle: { id: whistle }, dueAt: '2026-03-16T02:30:00.000Z',
        }),
      ]));
    expect(seen.cases.nodes).toHaveLength(2);
    expect(await profiles.handling(id)).toMatchObject({ rule: FOUR });
  });

  test('is undone by rolling it back', async () => {
    const profileId = await profiles.enact({ validFrom: MORNING });
    expect(await profiles.handling(await events.dispatched())).toMatchObject({ rule: SIX });
    await profiles.act(approver, 'rollBackGridProfile', { profileId });
    serving.clock.turn(LATER);
    expect(await profiles.handling(await events.dispatched()))
      .toMatchObject({ rule: { ...FOUR, version: 3 } });
  });
});

describe('a line of its own', () => {
  test('gives the check a limit, and the centre is urged to it', async () => {
    await withWorker();
    const lines = [line('L-1', 'VERIFY', 4, 'WORKING_HOURS')];
    await profiles.enact({ validFrom: MORNING, lines });
    const id = await events.fedBack();
    expect(await serving.data(reader, `{ gridEvent(id: "${id}") { dueAt } }`))
      .toEqual({ gridEvent: { dueAt: '2026-03-16T07:00:00.000Z' } });
    serving.clock.turn(new Date('2026-03-16T15:00:00+08:00'));
    const escalations = () => serving.data(reader, `{ gridEvent(id: "${id}") {
      escalations { action deadline { kind } to { level } } } }`);
    expect(await until(escalations, (data) => JSON.stringify(data).includes('URGE')))
      .toMatchObject({ gridEvent: { escalations: [{
        action: 'URGE', deadline: { kind: 'VERIFY' }, to: { level: 'DISTRICT_CENTRE' },
      }] } });
    await events.take(checker, 'verifyGridEvent', { eventId: id });
    expect(await serving.data(reader, `{ gridEvent(id: "${id}") { deadlines { kind state } } }`))
      .toMatchObject({ gridEvent: { deadlines: expect.arrayContaining([
        { kind: 'VERIFY', state: 'MET' },
      ]) } });
  });

  test('times a whistle, and its lateness with it', async () => {
    await profiles.enact({ validFrom: MORNING, lines: [whistleLine(60)] });
    const whistles = whistlingOn(serving);
    const id = await whistles.aWhistle();
    expect(await serving.data(reader, `{ whistle(id: "${id}") { acknowledgeBy } }`))
      .toEqual({ whistle: { acknowledgeBy: '2026-03-16T02:30:00.000Z' } });
    serving.clock.turn(LATER);
    await whistles.acknowledge(department, id);
    expect(await serving.data(reader, `query ($from: DateTime!, $to: DateTime!) {
      whistleScores(under: "510116", from: $from, to: $to) {
        departments { acknowledgedOnTime breached } } }`, { from: MORNING, to: LATER }))
      .toEqual({ whistleScores: { departments: [{ acknowledgedOnTime: 1, breached: 0 }] } });
  });

  test('moves a window to object', async () => {
    const lines = [line('R-G-25', 'OBJECT', 2, 'WORKING_HOURS')];
    await profiles.enact({ validFrom: MORNING, lines });
    const [inTime, late] = [await events.dispatched(), await events.dispatched()];
    serving.clock.turn(new Date('2026-03-16T11:30:00+08:00'));
    expect(await events.take(housing, 'objectToDispatch', { eventId: inTime }))
      .toMatchObject({ stage: 'OBJECTED' });
    serving.clock.turn(new Date('2026-03-16T11:30:00.001+08:00'));
    expect(await events.take(housing, 'objectToDispatch', { eventId: late }))
      .toMatchObject({ code: 'TOO_LATE' });
  });
});

describe('a profile', () => {
  test('is a district\'s own', async () => {
    await profiles.enact({ validFrom: MORNING });
    const list = (actor: Actor) => serving.data(actor, '{ gridProfiles { nodes { code own } } }');
    const shipped = PROFILES.map(({ code }) => ({ code, own: false }));
    expect(await list(foreigner)).toEqual({ gridProfiles: {
      nodes: expect.arrayContaining(shipped),
    } });
    expect(JSON.stringify(await list(foreigner))).not.toContain('true');
    expect(await list(reader)).toMatchObject({ gridProfiles: {
      nodes: expect.arrayContaining([{ code: 'GRID_DEFAULT', own: true }]),
    } });
  });

  test('adopts a sample of another place as it is', async () => {
    await profiles.enact({ code: 'GRID_SAMPLE_A', validFrom: MORNING, lines: [] });
    expect(await profiles.handling(await events.dispatched({}, { class: 'BUILDING' })))
      .toMatchObject({ rule: { code: 'R-G-09', amount: 15, unit: 'WORKING_DAYS' } });
    expect(await profiles.handling(await events.dispatched({}, { class: 'FACILITY' })))
      .toMatchObject({ rule: { code: 'R-G-11', amount: 2, unit: 'WORKING_DAYS' } });
  });
});

const FOUR = { code: 'R-G-11', version: 1, amount: 4, unit: 'WORKING_HOURS' };
const SIX = { code: 'R-G-11', version: 2, amount: 6, unit: 'WORKING_HOURS' };

async function withWorker(): Promise<void> {
  const queue = opened.use(await openTestQueue());
  opened.use(await work({
    WORKER_DATABASE_URL: serving.database.urls.worker, QUEUE_DATABASE_URL: queue.url,
  }, serving.clock));
}
