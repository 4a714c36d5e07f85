import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { work } from '../worker.ts';
import { CLOSED, HOURS, calendaringOn, NOTICE, YEAR } from './calendaring.ts';
import { eventingOn } from './eventing.ts';
import { foreigner, MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import { approver, both, handlingLine, idOf, profilingOn, proposer } from './profiling.ts';

let serving: Serving;
let events: ReturnType<typeof eventingOn>;
let profiles: ReturnType<typeof profilingOn>;
let calendars: ReturnType<typeof calendaringOn>;
let opened: AsyncDisposableStack;
beforeEach(async () => {
  opened = new AsyncDisposableStack();
  serving = opened.use(await openServing());
  events = eventingOn(serving);
  profiles = profilingOn(serving);
  calendars = calendaringOn(serving);
});
afterEach(() => opened.disposeAsync());

/** The last Wednesday of the last year that has a notice. */
const LATE = new Date('2026-12-30T10:00:00+08:00');
const HOUR = new Date('2026-03-16T10:30:00+08:00');
/** Before and by the notice that works on Saturday 2 January. */
const WITHOUT = '2027-01-04T15:59:59.999Z';
const WITH = '2027-01-02T15:59:59.999Z';

describe('a year without a notice (R-T-15)', () => {
  test('is told, with the clocks that end in it, until its notice is there', async () => {
    await withWorker();
    serving.clock.turn(LATE);
    const id = await events.dispatched({}, { class: 'FACILITY' });
    expect(await calendars.clock(id)).toMatchObject({ dueAt: WITHOUT, provisional: true });
    expect(await calendars.year(2027)).toEqual({
      year: 2027, provisional: true, noticeSource: null, daysOff: [], makeUpDays: [],
      workingDays: 254, provisionalClocks: 1,
    });
    const noon = new Date('2026-12-31T12:00:00+08:00');
    await calendars.enact({ validFrom: noon }, { notices: [NOTICE] });
    expect(await calendars.clock(id)).toMatchObject({ dueAt: WITHOUT, provisional: true });
    serving.clock.turn(noon);
    expect(await until(() => calendars.clock(id), ({ provisional }) => !provisional))
      .toMatchObject({ dueAt: WITH, calendarVersion: 'CALENDAR_CN@2' });
    expect(await calendars.year(2027)).toMatchObject({
      provisional: false, noticeSource: NOTICE.source, provisionalClocks: 0,
      makeUpDays: ['2027-01-02'],
    });
  });
});

describe('office hours of its own', () => {
  test('move what is in flight, and leave alone what was due by then', async () => {
    await withWorker();
    const running = await events.dispatched();
    const due = await events.dispatched({}, { class: 'EMERGENCY' });
    const [before, late] = [await calendars.clock(running), await calendars.clock(due)];
    expect([before.dueAt, late.dueAt])
      .toEqual(['2026-03-16T07:00:00.000Z', '2026-03-16T03:30:00.000Z']);
    // Two hours end this very instant: that is told, and stays.
    const noon = new Date(late.dueAt);
    await calendars.enact({ validFrom: noon }, { officeHours: HOURS });
    serving.clock.turn(noon);
    const moved = await until(
      () => calendars.clock(running), ({ calendarVersion }) => calendarVersion !== 'CALENDAR_CN@1',
    );
    // From half past nine: half an hour, then from three to half past six.
    expect(moved).toMatchObject({
      dueAt: '2026-03-16T10:30:00.000Z', calendarVersion: 'CALENDAR_CN@2', amount: 4,
    });
    expect(await calendars.clock(due)).toEqual(late);
    expect(await calendars.seen()).toMatchObject({
      version: 'CALENDAR_CN@2',
      officeHours: [{ from: '08:00', to: '10:00' }, { from: '15:00', to: '20:00' }],
    });
  });

  test('hold for what begins from their instant on', async () => {
    await calendars.enact({ validFrom: HOUR }, { officeHours: HOURS });
    serving.clock.turn(new Date(HOUR.getTime() - 1));
    const before = await events.dispatched();
    serving.clock.turn(HOUR);
    expect(await calendars.clock(before)).toMatchObject({ calendarVersion: 'CALENDAR_CN@1' });
    expect(await calendars.clock(await events.dispatched())).toMatchObject({
      dueAt: '2026-03-16T11:00:00.000Z', calendarVersion: 'CALENDAR_CN@2',
    });
  });

  test('are no other district\'s', async () => {
    await calendars.enact({ validFrom: MORNING }, { officeHours: HOURS });
    expect(await calendars.seen(foreigner)).toMatchObject({ version: 'CALENDAR_CN@1' });
  });
});

describe('a closure', () => {
  test('is told beforehand, moves what is in flight, and is undone', async () => {
    await withWorker();
    const id = await events.dispatched({}, { class: 'FACILITY' });
    expect(await calendars.clock(id)).toMatchObject({ dueAt: '2026-03-18T15:59:59.999Z' });
    const profileId = await calendars.enact({ validFrom: HOUR }, { closures: [CLOSED] });
    expect(await profiles.dryRun(profileId)).toMatchObject({
      changed: 2, sooner: 0, later: 2,
    });
    serving.clock.turn(HOUR);
    const dueAt = () => calendars.clock(id).then((clock) => clock.dueAt);
    await until(dueAt, (due) => due === '2026-03-19T15:59:59.999Z');
    expect(await calendars.seen()).toMatchObject({ closures: ['2026-03-17'] });
    const undone = await profiles.act(approver, 'rollBackGridProfile', { profileId });
    expect(undone).toMatchObject({ state: 'APPROVED', version: 3 });
    await until(dueAt, (due) => due === '2026-03-18T15:59:59.999Z');
  });

  test('that awaits its day is taken back, and never closes anything', async () => {
    await withWorker();
    const id = await events.dispatched({}, { class: 'FACILITY' });
    const profileId = await calendars.enact({ validFrom: HOUR }, { closures: [CLOSED] });
    expect(await profiles.act(approver, 'rollBackGridProfile', { profileId }))
      .toMatchObject({ state: 'CANCELLED' });
    serving.clock.turn(HOUR);
    expect(await calendars.clock(id)).toMatchObject({ dueAt: '2026-03-18T15:59:59.999Z' });
    expect(await calendars.seen()).toMatchObject({ version: 'CALENDAR_CN@1', closures: [] });
  });
});

describe('a calendar is refused', () => {
  const day = (from: string, to?: string) => ({ from, ...(to && { to }) });
  const notice = (changes: object) => ({ notices: [{ ...NOTICE, ...changes }] });
  const hours = (...spans: object[]) => ({ officeHours: { ...HOURS, spans } });
  test.each([
    ['a day both off and made up', notice({ makeUpDays: [day('2027-01-03')] })],
    ['a day of another year', notice({ daysOff: [...YEAR, day('2026-12-31')] })],
    ['a day named twice', notice({ daysOff: [...YEAR, day('2027-06-09')] })],
    ['a make-up day that is a plain weekday', notice({ makeUpDays: [day('2027-01-12')] })],
    ['1 January worked', notice({ daysOff: YEAR.slice(1) })],
    ['a range that runs backwards', notice({
      daysOff: [...YEAR, day('2027-08-02', '2027-08-01')],
    })],
    ['hours that overlap', hours({ from: '09:00', to: '12:00' }, { from: '11:00', to: '18:00' })],
    ['hours out of order', hours({ from: '14:00', to: '18:00' }, { from: '09:00', to: '12:00' })],
    ['hours that are none', hours({ from: '18:00', to: '09:00' })],
    ['no hours at all', hours()],
    ['a closure of no day', { closures: [{ ...CLOSED, days: [] }] }],
    ['a closure of one day twice', {
      closures: [{ ...CLOSED, days: [day('2026-03-17'), day('2026-03-17')] }],
    }],
    ['a closure by a name it may not have', { closures: [{ ...CLOSED, name: '防汛' }] }],
    ['the same notice twice', { notices: [NOTICE, NOTICE] }],
  ])('with %s', async (_, calendar) => {
    expect(await calendars.propose({ validFrom: HOUR }, calendar))
      .toMatchObject({ code: 'INVALID_INPUT' });
  });

  test.each([
    ['a line of another matter', [handlingLine('ORDER', 6)]],
    ['a line with a condition', [{
      code: 'R-T-10', kind: 'OFFICE_HOURS', source: '本区', verify: false,
      applies: [{ fact: 'class', values: ['ORDER'] }],
      figures: [{ name: 'spans', texts: ['09:00-17:00'] }],
    }]],
    ['two notices of a year under two names', [{
      code: 'R-T-08', kind: 'YEAR_NOTICE', variant: 'AGAIN', source: '本区', verify: false,
      figures: [
        { name: 'year', number: 2026 }, { name: 'makeUpDays', texts: [] },
        { name: 'daysOff', texts: ['2026-01-01', '2026-05-01', '2026-10-01/2026-10-02'] },
      ],
    }]],
  ])('with %s', async (_, lines) => {
    expect(await calendars.propose({ validFrom: HOUR, lines }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'lines' });
  });

  test('without office hours, and as it is said already', async () => {
    const drops = [{ code: 'R-T-10', kind: 'OFFICE_HOURS' }];
    expect(await calendars.propose({ validFrom: HOUR, drops }))
      .toMatchObject({ code: 'NO_LINE_LEFT' });
    expect(await calendars.propose({ validFrom: HOUR })).toMatchObject({ code: 'NOTHING_CHANGED' });
  });

  test('with an end of its own, at which nothing would move', async () => {
    const ending = { validFrom: HOUR, validTo: new Date('2026-06-01T00:00:00+08:00') };
    expect(await calendars.propose(ending, { officeHours: HOURS }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'validTo' });
  });

  test('in a profile of grid matters', async () => {
    const asGrid = { code: 'GRID_DEFAULT', lines: [], validFrom: HOUR };
    expect(await calendars.propose(asGrid, { closures: [CLOSED] }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'lines' });
  });

  test('by whoever proposed it, and to whoever may not propose', async () => {
    const proposed = await calendars.propose({ validFrom: HOUR }, { closures: [CLOSED] }, both);
    expect(await profiles.act(both, 'approveGridProfile', { profileId: idOf(proposed) }))
      .toMatchObject({ code: 'SAME_PERSON' });
    expect(await calendars.propose({ validFrom: HOUR }, { closures: [CLOSED] }, approver))
      .toEqual(['FORBIDDEN']);
  });

  test('never keeps what is in flight: a calendar moves it always (R-T-14)', async () => {
    const asked = { validFrom: HOUR, inFlight: 'KEEP' };
    const answer = await calendars.propose(asked, { closures: [CLOSED] }, proposer);
    const id = idOf(answer);
    expect(await serving.data(reader, `{ gridProfile(id: "${id}") { inFlight matter } }`))
      .toEqual({ gridProfile: { inFlight: 'MOVE', matter: 'CALENDAR' } });
  });
});

async function withWorker(): Promise<void> {
  const queue = opened.use(await openTestQueue());
  opened.use(await work({
    WORKER_DATABASE_URL: serving.database.urls.worker, QUEUE_DATABASE_URL: queue.url,
  }, serving.clock));
}
