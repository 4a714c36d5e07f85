import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { DeadlineTables } from '@linli/chassis/deadlines.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { CALENDAR_CN } from '@linli/kernel/calendar-cn.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { Delivery } from '@linli/schemas/events/event.ts';
import { authority, companyOf, entered, quiet, send } from './cases.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { hear } from './hearing.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const MONDAY = '2026-03-16T10:00:00+08:00';
const NOON = '2026-03-16T04:00:00.000Z';
/** The last instants of Tuesday and Wednesday: the offices are closed on Tuesday. */
const TUESDAY = '2026-03-17T15:59:59.999Z';
const WEDNESDAY = '2026-03-18T15:59:59.999Z';
let serving: Serving;
let sequence = 0;

beforeEach(async () => {
  serving = await openServing(MONDAY);
  await serving.load(aDistrict(HERE));
});
afterEach(async () => serving[Symbol.asyncDispose]());

/** A version of the district's calendar, as the grid service's relay brings it. */
function told(version: number, state: 'APPROVED' | 'CANCELLED', changes: object = {}): Delivery {
  sequence += 1;
  const closed = {
    code: 'R-T-08', kind: 'CLOSURE', variant: 'FLOOD', applies: {},
    figures: { days: ['2026-03-17'] }, source: '防汛停工通知', verify: false,
  };
  return {
    id: idOf('event', `calendar ${sequence}`), topic: 'grid.calendar-changed',
    subject: `${HERE}/CALENDAR_CN`, sequence, tenant: HERE, publisher: 'grid',
    happenedAt: new Date(MONDAY).toISOString(),
    payload: {
      id: idOf('calendar', version), tenant: HERE, code: 'CALENDAR_CN', matter: 'CALENDAR',
      region: '', version, state, inFlight: 'MOVE', validFrom: NOON, validTo: null,
      basedOn: CALENDAR_CN.id, rolledBackFrom: null, note: '通知', proposedBy: 'one',
      proposedAt: new Date(MONDAY).toISOString(), decidedBy: 'another',
      decidedAt: new Date(MONDAY).toISOString(), decisionNote: '同意',
      lines: [...CALENDAR_CN.lines, closed], ...changes,
    },
  };
}

/** A clock of an objection that is owed its mark in a working day. */
async function marking(company: string): Promise<() => Promise<Clock>> {
  const entryId = await entered(serving, company, 'PENALTY');
  const { id } = await send(serving, companyOf(company), 'objectToEntry', {
    entryId, about: 'ENTRY', grounds: '与事实不符', materials: ['现场照片'],
  });
  return () => asWorker(serving.database.worker, async (em) => {
    const { dueAt, calendarVersion } = await kysely<DeadlineTables>(em)
      .selectFrom('deadline').selectAll().where('subjectId', '=', String(id))
      .where('kind', '=', 'OBJECTION_MARK').executeTakeFirstOrThrow();
    return { dueAt: dueAt.toISOString(), calendarVersion };
  });
}

interface Clock {
  readonly dueAt: string;
  readonly calendarVersion: string;
}

const BEFORE = { dueAt: TUESDAY, calendarVersion: 'CALENDAR_CN@1' };
const AFTER = { dueAt: WEDNESDAY, calendarVersion: 'CALENDAR_CN@2' };

describe('A calendar that the grid service approved', () => {
  test('moves clocks of cases and lists on its day, however often it is told', async () => {
    const clock = await marking(companyId(0));
    const asked = { kind: 'BLACK', period: '2026-Q1', nominations: [] };
    const list = await send(serving, authority, 'draftList', asked);
    expect(await hear(serving, told(2, 'APPROVED'), told(2, 'APPROVED')))
      .toEqual(['PROCESSED', 'PROCESSED']);
    await quiet(serving);
    expect(await clock()).toEqual(BEFORE);
    serving.clock.turn(new Date(NOON));
    expect(await until(clock, ({ dueAt }) => dueAt !== TUESDAY)).toEqual(AFTER);
    await quiet(serving);
    const shown = await serving.ask(authority, `query($id: ID!) {
      creditList(id: $id) { publicityUntil deadlines { dueAt } } }`, { id: list.id });
    // Five working days of publicity, of which one is closed.
    expect(list).toMatchObject({ publicityUntil: '2026-03-23T15:59:59.999Z' });
    const later = '2026-03-24T15:59:59.999Z';
    expect(shown.data)
      .toEqual({ creditList: { publicityUntil: later, deadlines: [{ dueAt: later }] } });
    expect(await (await marking(companyId(1)))()).toEqual(AFTER);
  });

  test('that is told after its instant moves at once what is not due yet', async () => {
    const late = await marking(companyId(0));
    serving.clock.turn(new Date(TUESDAY));
    const running = await marking(companyId(1));
    await hear(serving, told(2, 'APPROVED'));
    expect(await until(running, ({ calendarVersion }) => calendarVersion !== 'CALENDAR_CN@1'))
      .toMatchObject({ calendarVersion: 'CALENDAR_CN@2' });
    expect(await late()).toEqual(BEFORE);
  });

  test('moves nothing once it is taken back before its day', async () => {
    const clock = await marking(companyId(0));
    await hear(serving, told(2, 'APPROVED'), told(2, 'CANCELLED'));
    serving.clock.turn(new Date(NOON));
    await quiet(serving);
    expect(await clock()).toEqual(BEFORE);
    expect(await (await marking(companyId(1)))()).toEqual(BEFORE);
  });

  test('is another district\'s, and moves nothing here', async () => {
    const clock = await marking(companyId(0));
    const elsewhere = { ...told(2, 'APPROVED', { tenant: '520204' }), tenant: '520204' };
    await hear(serving, elsewhere);
    serving.clock.turn(new Date(NOON));
    await quiet(serving);
    expect(await clock()).toEqual(BEFORE);
  });
});
