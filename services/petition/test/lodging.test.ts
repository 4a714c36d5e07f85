import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { expectMigrationsMatchEntities } from '@linli/chassis/testing/database.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { orm } from '../store/orm.ts';
import { SIDE, SOUTH } from './district.ts';
import {
  aKey, aLodging, countRows, HANDLER, HOTLINE, idOfResult, inGrid, openPetitions, type Petitions,
  SHUANGLIU, SHUICHENG, storedCallers,
} from './fixtures.ts';

let petitions: Petitions;
beforeAll(async () => {
  petitions = await openPetitions();
});
afterAll(() => petitions[Symbol.asyncDispose]());

const lodge = (changes: Record<string, unknown> = {}, actor = HOTLINE) => {
  return petitions.act(actor, 'lodgePetition', aLodging(changes));
};

const MICRO = (n: number) => ({ id: idOf(SHUANGLIU, 'MICRO', n) });
const DEPARTMENT = (n: number) => ({ id: idOf(SHUANGLIU, 'department', n) });

test('the migrations build what the entities describe', () => expectMigrationsMatchEntities(orm));

describe('a petition that is lodged', () => {
  test('gets a number, a department and its clocks, and shows its caller masked', async () => {
    const lodged = await lodge();
    expect(lodged).toMatchObject({
      __typename: 'Petition',
      number: expect.stringMatching(/^510116-20260918-\d{6}$/),
      stage: 'ASSIGNED',
      division: { code: '510116001001' },
      department: DEPARTMENT(1),
      callers: [{ name: '张*', phone: '138****5678', calledAt: '2026-09-18T02:00:00.000Z' }],
      owedBy: { level: 'MICRO_GRID', grid: MICRO(1), division: null, department: null },
      dueAt: '2026-09-19T02:00:00.000Z',
      overdue: false,
      evidence: [], reply: null, callBacks: [], mergedInto: null, escalations: [], closedAt: null,
    });
  });

  test('is sealed at rest: neither name nor phone is in the database', async () => {
    await lodge({ caller: { name: '欧阳娜娜', phone: '１３９００００１１１１' } });
    const stored = JSON.stringify(await storedCallers(petitions.database.worker));
    expect(stored).not.toMatch(/欧阳|13900001111|张三|13812345678/);
    expect(stored).toMatch(/aes-[0-9a-f]{8}:/);
  });

  test.each([
    ['CONSULTATION', 'R-H-19', 3, '2026-09-22T15:59:59.999Z'],
    ['HELP', 'R-H-20', 7, '2026-09-29T15:59:59.999Z'],
    ['OPINION', 'R-H-20', 7, '2026-09-29T15:59:59.999Z'],
    ['SUGGESTION', 'R-H-20', 7, '2026-09-29T15:59:59.999Z'],
    ['COMPLAINT', 'R-H-21', 15, '2026-10-15T15:59:59.999Z'],
    ['REPORT', 'R-H-21', 15, '2026-10-15T15:59:59.999Z'],
  ])('is to be handled by its kind: %s by %s', async (kind, code, amount, dueAt) => {
    expect(await lodge({ kind })).toHaveProperty('deadlines', expect.arrayContaining([
      expect.objectContaining({
        kind: 'HANDLE', state: 'RUNNING', dueAt, startedAt: '2026-09-18T02:00:00.000Z',
        pausedFor: null, provisional: false, endedAt: null, overdue: false,
        rule: expect.objectContaining({ code, amount, version: 1, unit: 'WORKING_DAYS' }),
      }),
      expect.objectContaining({
        kind: 'FIRST_CONTACT', dueAt: '2026-09-19T02:00:00.000Z',
        rule: expect.objectContaining({ code: 'R-H-36' }),
      }),
    ]));
  });

  test.each([
    ['URGENT', '2026-09-18T02:15:00.000Z'],
    ['LIVELIHOOD', '2026-09-18T02:30:00.000Z'],
    ['ORDINARY', '2026-09-20T15:59:59.999Z'],
  ])('is to be signed for by its urgency: %s until %s', async (urgency, dueAt) => {
    expect(await lodge({ urgency })).toHaveProperty('deadlines', expect.arrayContaining([
      expect.objectContaining({ kind: 'SIGN_FOR', dueAt }),
    ]));
  });

  test('C-17 部门和单位职责清单: goes by the duty list to who leads, and names who assists', async () => {
    expect(await lodge({ category: 'SAFETY.WIRE_CHARGING' })).toMatchObject({
      department: DEPARTMENT(2), coDepartments: [DEPARTMENT(1)],
    });
  });
});

describe('C-22 诉求类型: the eight types', () => {
  test.each([
    'NOISE', 'PROPERTY.DISPUTE', 'NEIGHBOUR', 'SAFETY.WIRE_CHARGING', 'PARKING.VEHICLES',
    'PARKING.CHARGERS', 'SAFETY.CORRIDOR_PARKING', 'SAFETY.SECURITY',
  ])('may be lodged under: %s', async (category) => {
    expect(await lodge({ category })).toMatchObject({ category: { code: category } });
  });
});

describe('a second sending', () => {
  test('C-23 12345平台互通: answers the same petition and writes nothing', async () => {
    const input = aLodging();
    const first = await petitions.act(HOTLINE, 'lodgePetition', input);
    const before = await countRows(petitions.database.worker);
    expect(await petitions.act(HOTLINE, 'lodgePetition', input)).toEqual(first);
    expect(await countRows(petitions.database.worker)).toEqual(before);
  });

  test('at the same time answers the same petition', async () => {
    const input = aLodging();
    const send = () => petitions.act(HOTLINE, 'lodgePetition', input);
    const both = await Promise.all([send(), send(), send()]);
    expect(new Set(both.map(idOfResult)).size).toBe(1);
  });

  test('of the same number under two keys at once is one petition', async () => {
    const channelNumber = aKey();
    const both = await Promise.all([lodge({ channelNumber }), lodge({ channelNumber })]);
    const codes = both.map((result) => JSON.stringify(result).includes('DUPLICATE_NUMBER'));
    expect(codes.toSorted()).toEqual([false, true]);
  });
});

describe('what is against a rule', () => {
  const sent = aLodging();
  beforeAll(async () => {
    idOfResult(await petitions.act(HOTLINE, 'lodgePetition', sent));
  });

  test.each([
    [
      'another body under a key', { ...sent, text: '别的事' }, 'IDEMPOTENCY_CONFLICT',
      'idempotencyKey', null,
    ],
    [
      'a number sent before', { channelNumber: sent.channelNumber }, 'DUPLICATE_NUMBER',
      'channelNumber', 'R-H-16',
    ],
    ['an unknown category', { category: 'MOON' }, 'UNKNOWN_CATEGORY', 'category', 'R-H-12'],
    [
      'a category that is no leaf', { category: 'PROPERTY' }, 'UNKNOWN_CATEGORY', 'category',
      'R-H-12',
    ],
    [
      'a point outside', { place: { point: { longitude: 116.39, latitude: 39.9 } } },
      'OUTSIDE_DISTRICT', 'place.point', 'R-G-21',
    ],
    [
      'a point just north', { place: { point: { ...inGrid(1), latitude: (SOUTH + SIDE) / 1e6 } } },
      'OUTSIDE_DISTRICT', 'place.point', 'R-G-21',
    ],
    [
      'a point off the globe', { place: { point: { longitude: 1e12, latitude: 0 } } },
      'OUTSIDE_DISTRICT', 'place.point', 'R-G-21',
    ],
    [
      'a point of another district', { place: { point: inGrid(101) } }, 'OUTSIDE_DISTRICT',
      'place.point', 'R-G-21',
    ],
    [
      'an estate of another district', { place: { estateId: idOf(SHUICHENG, 'estate', 1) } },
      'UNKNOWN_ESTATE', 'place.estateId', 'R-G-35',
    ],
    [
      'an estate that is no id', { place: { estateId: "' or 1=1" } }, 'UNKNOWN_ESTATE',
      'place.estateId', 'R-G-35',
    ],
    [
      'an address of two estates', { place: { address: '东升街道安居苑' } }, 'UNKNOWN_ADDRESS',
      'place.address', 'R-G-35',
    ],
    [
      'an address of none', { place: { address: '月球背面' } }, 'UNKNOWN_ADDRESS', 'place.address',
      'R-G-35',
    ],
    ['no place', { place: {} }, 'INVALID_INPUT', 'place', 'R-H-09'],
    [
      'two places', { place: { point: inGrid(1), address: '安居苑' } }, 'INVALID_INPUT', 'place',
      'R-H-09',
    ],
    [
      'a phone of ten digits', { caller: { name: '张三', phone: '1381234567' } }, 'INVALID_PHONE',
      'caller.phone', 'R-H-09',
    ],
    [
      'a phone of a landline', { caller: { name: '张三', phone: '12812345678' } }, 'INVALID_PHONE',
      'caller.phone', 'R-H-09',
    ],
    [
      'no name', { caller: { name: ' ', phone: '13812345678' } }, 'INVALID_INPUT', 'caller.name',
      'R-H-09',
    ],
    [
      'a name of 51 characters', { caller: { name: '张'.repeat(51), phone: '13812345678' } },
      'INVALID_INPUT', 'caller.name', 'R-H-09',
    ],
    ['no text', { text: '' }, 'INVALID_INPUT', 'text', 'R-H-09'],
    ['a text of 2,001 characters', { text: '吵'.repeat(2001) }, 'INVALID_INPUT', 'text', 'R-H-09'],
    ['a text with a NUL', { text: 'a\u0000b' }, 'INVALID_INPUT', 'text', null],
    [
      'the hotline without its number', { channelNumber: null }, 'INVALID_INPUT', 'channelNumber',
      'R-H-09',
    ],
    [
      'the police without its number', { channel: 'POLICE_110', channelNumber: null },
      'INVALID_INPUT', 'channelNumber', 'R-H-09',
    ],
    ['no key', { idempotencyKey: '' }, 'INVALID_INPUT', 'idempotencyKey', 'R-H-09'],
  ])('is refused, and nothing is written: %s', async (_, changes, code, field, rule) => {
    const before = await countRows(petitions.database.worker);
    expect(await lodge(changes)).toEqual({
      __typename: 'Refusal', code, field, rule,
      message: expect.stringMatching(/\w/), messageZh: expect.stringMatching(/[一-鿿]/),
    });
    expect(await countRows(petitions.database.worker)).toEqual(before);
  });

  test('is not: a text of exactly 2,000 characters from a channel without numbers', async () => {
    const at = { text: '吵'.repeat(2000), channel: 'VISIT', channelNumber: null };
    expect(await lodge(at)).toMatchObject({ __typename: 'Petition', channelNumber: null });
  });
});

describe('who may not lodge', () => {
  const grants = (...held: string[]) => anActor({ tenant: SHUANGLIU, grants: held });
  test.each([
    ['a handler', HANDLER],
    ['who may lodge elsewhere', grants('petition.lodge@510116002', 'petition.read@510116')],
    ['who may not read what is lodged', grants('petition.lodge@510116', 'petition.read@510116002')],
  ])('is told so, and nothing is written: %s', async (_, actor) => {
    const before = await countRows(petitions.database.worker);
    expect(await lodge({}, actor)).toEqual(['FORBIDDEN']);
    expect(await countRows(petitions.database.worker)).toEqual(before);
  });
});
