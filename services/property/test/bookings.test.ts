import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { asWorker } from '@linli/chassis/database.ts';
import { aDistrict, estateId, HERE } from './fixtures.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

let serving: Serving;
const officer = anOfficer(HERE);

beforeAll(async () => {
  serving = await openServing('2026-11-24T08:00:00+08:00');
  await serving.load(aDistrict(HERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());

const ANSWER = z.looseObject({ id: z.string().default(''), code: z.string().nullish() });

async function send(mutation: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = mutation === 'openResource'
    ? '... on Resource { id name }' : '... on Booking { id state fee reference }';
  const text = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ${answer}
    ... on Refusal { code field } } }`;
  const sent = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, codes } = await serving.ask(officer, text, sent);
  return z.record(z.string(), ANSWER).safeParse(data).data?.[mutation] ?? ANSWER.parse({ codes });
}

const ALL_DAY = { opensAt: 0, closesAt: 1_440, longest: 44_640 };

async function open(name: string, more: object = {}): Promise<string> {
  const { id } = await send('openResource', {
    estateId: estateId(0), kind: 'ROOM', name, opensAt: 480, closesAt: 1_260, longest: 240, ...more,
  });
  return id;
}

const at = (time: string) => `2026-11-${time}:00+08:00`;
const book = (resourceId: string, from: string, to: string, more: object = {}) =>
  send('bookSlot', {
    resourceId, from: at(from), to: at(to), booker: 'ORGANIZATION', reference: '小区党支部',
    purpose: '会议', ...more,
  });

describe('A room of a shared space', () => {
  test('W-77 共享空间功能布局与设施: each zone is booked by the slot, and nobody has it twice',
    async () => {
      const room = await open('议事厅', { zone: 'COUNCIL_HALL' });
      await open('照护室', { zone: 'CARE' });
      const first = await book(room, '25T14:00', '25T16:00');
      expect(first).toMatchObject({ state: 'BOOKED', fee: 0 });
      expect(await book(room, '25T15:00', '25T17:00')).toMatchObject({ code: 'SLOT_TAKEN' });
      expect(await book(room, '25T16:00', '25T17:00')).toMatchObject({ state: 'BOOKED' });
      expect(await book(room, '25T20:00', '25T22:00')).toMatchObject({ code: 'OUTSIDE_HOURS' });

      await send('releaseBooking', { bookingId: first.id });
      expect(await send('releaseBooking', { bookingId: first.id }))
        .toMatchObject({ code: 'ALREADY_RELEASED' });
      expect(await book(room, '25T14:00', '25T15:00')).toMatchObject({ state: 'BOOKED' });
      const seen = await serving.data(officer, `{ estate(id: "${estateId(0)}") {
        resources(kind: ROOM) { zone bookings(from: "${at('25T00:00')}", to: "${at('26T00:00')}")
          { from to } } } }`);
      expect(seen).toEqual({ estate: { resources: expect.arrayContaining([
        { zone: 'CARE', bookings: [] },
        { zone: 'COUNCIL_HALL', bookings: [
          { from: '2026-11-25T06:00:00.000Z', to: '2026-11-25T07:00:00.000Z' },
          { from: '2026-11-25T08:00:00.000Z', to: '2026-11-25T09:00:00.000Z' },
        ] },
      ]) } });
    });

  test('P-52 党群活动中心: the branch books the room of the Party and the masses', async () => {
    const centre = await open('党群活动中心', { zone: 'PARTY_MASS' });
    expect(await book(centre, '26T09:00', '26T11:00', { reference: '小区党支部' }))
      .toMatchObject({ reference: '小区党支部' });
  });
});

test('W-78 共享空间免费服务: a tool is lent for nothing, and is overdue until it is back', async () => {
  const ladder = await open('人字梯', { kind: 'LOAN_ITEM', ...ALL_DAY });
  const loan = await book(ladder, '24T09:00', '24T18:00', {
    booker: 'RESIDENT', reference: '1-1-101', purpose: '换灯泡',
  });
  expect(loan).toMatchObject({ fee: 0 });
  const overdue = `{ overdueLoans(under: "${HERE}") { reference resource { name } } }`;
  expect(await serving.data(officer, overdue)).toEqual({ overdueLoans: [] });
  serving.clock.turn(new Date(at('25T08:00')));
  expect(await serving.data(officer, overdue)).toEqual({
    overdueLoans: [{ reference: '1-1-101', resource: { name: '人字梯' } }],
  });
  expect(await send('releaseBooking', { bookingId: loan.id })).toMatchObject({ state: 'RETURNED' });
  expect(await serving.data(officer, overdue)).toEqual({ overdueLoans: [] });
  serving.clock.turn(new Date(at('24T08:00')));
});

describe('A parking bay', () => {
  test('W-56 潮汐车位: visitors pay for the day, and residents never do', async () => {
    const bay = await open('A12', {
      kind: 'BAY', ...ALL_DAY, tidalFrom: 480, tidalTo: 1_080, visitorFee: 300,
    });
    const visit = (from: string, to: string) => book(bay, from, to, {
      booker: 'VISITOR', reference: '票号7', purpose: '就医',
    });
    expect(await visit('27T09:00', '27T11:30')).toMatchObject({ fee: 900 });
    expect(await visit('27T17:00', '27T19:00')).toMatchObject({ code: 'OUTSIDE_HOURS' });
    expect(await book(bay, '27T18:00', '28T08:00', { booker: 'RESIDENT', reference: '1-1-102' }))
      .toMatchObject({ fee: 0 });
    const rooms = await open('棋牌室');
    expect(await book(rooms, '27T09:00', '27T10:00', { booker: 'VISITOR' }))
      .toMatchObject({ code: 'NOT_FOR_VISITORS' });
    expect(await serving.data(officer, `{ bookingTotals(under: "${HERE}", kind: BAY,
      from: "${at('27T00:00')}", to: "${at('28T00:00')}") { bookings visitors fees } }`))
      .toEqual({ bookingTotals: { bookings: 2, visitors: 1, fees: 900 } });
  });

  test('W-57 车辆车位管理办法: a monthly card takes the bay for its month', async () => {
    const bay = await open('B01', { kind: 'BAY', ...ALL_DAY });
    const card = { booker: 'RESIDENT', reference: '1-1-103', purpose: '月卡' };
    expect(await send('bookSlot', {
      resourceId: bay, from: at('30T00:00'), to: '2026-12-30T00:00:00+08:00', ...card,
    })).toMatchObject({ state: 'BOOKED' });
    expect(await send('bookSlot', {
      resourceId: bay, from: '2026-12-15T00:00:00+08:00', to: '2027-01-14T00:00:00+08:00', ...card,
    })).toMatchObject({ code: 'SLOT_TAKEN' });
  });
});

test('Of two thousand who book at once, each slot has one, and none is lost', async () => {
  const bays = await Promise.all(Array.from({ length: 20 }, (_, n) =>
    open(`C${n}`, { kind: 'BAY', ...ALL_DAY })));
  const slots = bays.flatMap((bay) => Array.from({ length: 20 }, (_, hour) => {
    const from = Date.parse(at('29T00:00')) + hour * 3_600_000;
    return { bay, from: new Date(from), to: new Date(from + 3_600_000) };
  }));
  const codes: string[] = [];
  const asks = Array.from({ length: 5 }, () => slots).flat();
  await Promise.all(Array.from({ length: 100 }, async (_, till) => {
    for (let n = till; n < asks.length; n += 100) {
      const { bay, from, to } = asks[n] ?? { bay: '' };
      const { code } = await send('bookSlot', {
        resourceId: bay, from, to, booker: 'RESIDENT', reference: `${n}`, purpose: '停车',
      });
      codes.push(code ?? 'BOOKED');
    }
  }));
  const tally = Map.groupBy(codes, (code) => code);
  expect([...tally].map(([code, all]) => [code, all.length]).toSorted())
    .toEqual([['BOOKED', 400], ['SLOT_TAKEN', 1_600]]);
}, 240_000);

test('The database itself lets nobody have a slot twice', async () => {
  const again = `insert into booking select gen_random_uuid(), tenant, division, resource_id, from_at,
    to_at, booker, reference, purpose, fee, state, booked_at, booked_by, ended_at from booking
    where state = 'BOOKED' limit 1`;
  await expect(asWorker(serving.database.worker, (em) => em.execute(again)))
    .rejects.toThrow(/exclusion constraint/);
});

test.each([
  ['at no hour', { opensAt: 1_260, closesAt: 480 }, 'INVALID_INPUT', 'opensAt'],
  ['for no time', { longest: 0 }, 'INVALID_INPUT', 'longest'],
  ['tidal, and no bay', { tidalFrom: 480, tidalTo: 600 }, 'INVALID_INPUT', 'tidalFrom'],
  ['of no estate', { estateId: 'x' }, 'UNKNOWN_ESTATE', 'estateId'],
  ['of another’s project', { projectId: randomUUID() }, 'UNKNOWN_PROJECT', 'projectId'],
  ['by a name that is taken', { name: '议事厅' }, 'ALREADY_OPEN', 'name'],
])('Nothing is opened %s', async (_, input, code, field) => {
  const answer = await send('openResource', {
    estateId: estateId(0), kind: 'ROOM', name: '新室', opensAt: 480, closesAt: 1_260, longest: 240,
    ...input,
  });
  expect(answer).toMatchObject({ code, field });
});
