import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { until } from '@linli/chassis/testing/until.ts';
import type { Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, hotline, rulesApprover } from '../people.ts';
import { LODGE, type Lodged, modelEstate } from './petition-story.ts';

let linli: Constellation;
let asHotline: Ask;
let asDistrict: Ask;
let asApprover: Ask;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-12-21T10:00:00+08:00' });
  [asHotline, asDistrict, asApprover] = [
    await linli.as(hotline), await linli.as(districtOfficer), await linli.as(rulesApprover),
  ];
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

const PROPOSE = `mutation($input: ProposeProfileInput!, $calendar: CalendarInput) {
  answer: proposeGridProfile(input: $input, calendar: $calendar) {
    ... on ProfileVersion { id } ... on Refusal { code message } } }`;
const APPROVE = `mutation($input: DecideProfileInput!) {
  answer: approveGridProfile(input: $input) {
    ... on ProfileVersion { state } ... on Refusal { code message } } }`;

/** The notice works on Saturday 2 January, and the district's offices were closed on the 23rd. */
const CALENDAR = {
  notices: [{
    year: 2027, source: '国务院办公厅关于2027年部分节假日安排的通知',
    daysOff: [
      { from: '2027-01-01' }, { from: '2027-01-03' }, { from: '2027-02-05', to: '2027-02-11' },
      { from: '2027-04-05' }, { from: '2027-05-01', to: '2027-05-05' }, { from: '2027-06-09' },
      { from: '2027-09-15' }, { from: '2027-10-01', to: '2027-10-07' },
    ],
    makeUpDays: [{ from: '2027-01-02' }],
  }],
  closures: [{ name: 'ICE', days: [{ from: '2026-12-23' }], source: '低温冰冻停工' }],
};

async function consult(key: string, estateId: string): Promise<string> {
  const input = {
    idempotencyKey: key, channel: 'HOTLINE_12345', channelNumber: `CD-${key}`,
    kind: 'CONSULTATION', category: 'PROPERTY.QUALITY', text: '电梯停运', place: { estateId },
    caller: { name: '张三', phone: '13812345678' },
  };
  return (await asHotline<Lodged>(LODGE, { input })).data.lodgePetition.id;
}

interface Handling {
  readonly dueAt: string;
  readonly provisional: boolean;
  readonly countedDays: readonly { readonly on: string; readonly counted: boolean }[];
}

async function handling(id: string): Promise<Handling> {
  const { data } = await asHotline<{ petition: { deadlines: (Handling & { kind: string })[] } }>(
    `query($id: ID!) { petition(id: $id) { deadlines {
      kind dueAt provisional countedDays { on counted } } } }`, { id });
  const { kind: _, ...clock } = data.petition.deadlines.find(({ kind }) => kind === 'HANDLE') ?? {
    kind: '', dueAt: '', provisional: false, countedDays: [],
  };
  return clock;
}

/** The years that the district's calendar still misses the notice of. */
async function missing(): Promise<number[]> {
  const { data } = await asDistrict<{
    calendar: { years: { year: number; provisional: boolean }[] };
  }>('{ calendar { version officeHours { from to } years { year provisional daysOff } } }');
  return data.calendar.years.filter(({ provisional }) => provisional).map(({ year }) => year);
}

const counted = ({ countedDays }: Handling) => countedDays.filter((day) => day.counted)
  .map(({ on }) => on);

test('a notice of the State Council moves what petitions owe, and not what was late', async () => {
  const estate = await modelEstate(asDistrict);
  const late = await consult('late', estate.id);
  await linli.turn('2026-12-30T10:00:00+08:00');
  const running = await consult('running', estate.id);
  const before = await handling(late);
  expect(before).toMatchObject({ dueAt: '2026-12-24T15:59:59.999Z', provisional: false });
  expect(await handling(running))
    .toMatchObject({ dueAt: '2027-01-05T15:59:59.999Z', provisional: true });

  expect(await missing()).toEqual([2027]);

  const noon = '2026-12-31T12:00:00+08:00';
  const { data: { answer: { id: profileId } } } = await asDistrict<{ answer: { id: string } }>(
    PROPOSE, {
      calendar: CALENDAR,
      input: { idempotencyKey: 'notice', code: 'CALENDAR_CN', validFrom: noon, note: '通知' },
    });
  const approval = { idempotencyKey: 'approve notice', profileId, note: '同意' };
  const { data } = await asApprover<{ answer: object }>(APPROVE, { input: approval });
  expect(data.answer).toEqual({ state: 'APPROVED' });
  for (const service of ['petition', 'property'] as const) {
    await until(() => linli.rows(service, 'select id from profile where id = $1', [profileId]),
      ({ length }) => length === 1);
  }
  // Nothing moves before its day.
  expect(await handling(running)).toMatchObject({ provisional: true });

  await linli.turn(noon);
  const moved = await until(() => handling(running), ({ provisional }) => !provisional);
  expect(moved.dueAt).toBe('2027-01-04T15:59:59.999Z');
  expect(counted(moved)).toEqual(['2026-12-31', '2027-01-02', '2027-01-04']);
  expect(await handling(late)).toEqual(before);
  expect(counted(before)).toEqual(['2026-12-22', '2026-12-23', '2026-12-24']);
  expect(await missing()).toEqual([]);
  // What begins from then on goes by it at once.
  expect(await handling(await consult('after', estate.id)))
    .toMatchObject({ dueAt: '2027-01-05T15:59:59.999Z', provisional: false });
}, 120_000);
