import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, hotline } from '../people.ts';
import { LODGE, type Lodged, modelEstate, PETITION, type Shown } from './petition-story.ts';

let linli: Constellation;
let asHotline: Ask;
let asDistrict: Ask;
let estate: { id: string; name: string };

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  [asHotline, asDistrict] = [await linli.as(hotline), await linli.as(districtOfficer)];
  estate = await modelEstate(asDistrict);
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

let sent = 0;

async function lodge(changes: object = {}): Promise<Lodged['lodgePetition']> {
  sent += 1;
  const input = {
    idempotencyKey: `order ${sent}`, channel: 'HOTLINE_12345', channelNumber: `CD-${sent}`,
    kind: 'COMPLAINT', category: 'PROPERTY.QUALITY', text: '电梯停运',
    caller: { name: '张三', phone: '13812345678' }, place: { estateId: estate.id }, ...changes,
  };
  return (await asHotline<Lodged>(LODGE, { input })).data.lodgePetition;
}

async function show(id: string): Promise<Shown['petition']> {
  return (await asDistrict<Shown>(PETITION, { id })).data.petition;
}

async function take(
  ask: Ask, mutation: string, petitionId: string, input: object = {}, type?: string,
): Promise<{ stage?: string; code?: string } | undefined> {
  sent += 1;
  const named = type ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data } = await ask<Record<string, { stage?: string; code?: string }>>(
    `mutation($input: ${named}!) { ${mutation}(input: $input) {
      ... on Petition { stage } ... on Refusal { code } } }`,
    { input: { idempotencyKey: `step ${sent}`, petitionId, ...input } },
  );
  return data[mutation];
}

async function answer(id: string): Promise<void> {
  await take(asDistrict, 'signForPetition', id, {}, 'PetitionStepInput');
  await take(asDistrict, 'handlePetition', id, { note: '已派人维修' });
  const replied = { text: '已修复', outcome: 'EXPLAINED' };
  expect(await take(asDistrict, 'replyToPetition', id, replied)).toEqual({ stage: 'REPLIED' });
}

test('an unsolved matter is redone once, by a new limit equal to the first', async () => {
  const { id } = await lodge();
  await answer(id);
  await linli.turn('2026-09-14T10:00:00+08:00');
  const unsolved = { result: 'UNSOLVED' };
  expect(await take(asHotline, 'callBackPetition', id, unsolved)).toEqual({ stage: 'REOPENED' });
  const handling = (await show(id)).deadlines.filter(({ kind }) => kind === 'HANDLE');
  expect(handling).toMatchObject([
    { state: 'MET', dueAt: '2026-10-08T15:59:59.999Z' },
    { state: 'RUNNING', dueAt: '2026-10-10T15:59:59.999Z' },
  ]);
  await answer(id);
  expect(await take(asHotline, 'callBackPetition', id, unsolved)).toEqual({ stage: 'CLOSED' });
});

test('a caller who cannot be reached is tried three times', async () => {
  const { id } = await lodge();
  await answer(id);
  const stages: (string | undefined)[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    stages.push((await take(asHotline, 'callBackPetition', id, { result: 'UNREACHABLE' }))?.stage);
  }
  expect(stages).toEqual(['REPLIED', 'REPLIED', 'CLOSED']);
});

test('a repeat joins the first, which keeps every caller and the earliest clock', async () => {
  const first = await lodge();
  const dueAt = (await show(first.id)).deadlines.find(({ kind }) => kind === 'HANDLE')?.dueAt;
  await linli.turn('2026-09-16T10:00:00+08:00');
  const repeat = await lodge({ caller: { name: '李四', phone: '13900001111' } });
  const merged = await take(asDistrict, 'mergePetition', repeat.id, { into: first.id });
  expect(merged).toEqual({ stage: 'MERGED' });
  const kept = await show(first.id);
  expect(kept.callers).toEqual([
    { name: '张*', phone: '138****5678' }, { name: '李*', phone: '139****1111' },
  ]);
  expect(kept.deadlines.find(({ kind }) => kind === 'HANDLE')).toMatchObject({ dueAt });
  expect((await show(repeat.id)).mergedInto).toEqual({ id: first.id });
});

test('a matter is located by its estate, by a point, or by an address that names it', async () => {
  const { grid } = await show((await lodge()).id);
  const { data } = await asDistrict<{ grid: { boundary: Corner[] } }>(
    'query($id: ID!) { grid(id: $id) { boundary { longitude latitude } } }', { id: grid.id },
  );
  const middle = (key: keyof Corner): number =>
    data.grid.boundary.reduce((sum, corner) => sum + corner[key], 0) / data.grid.boundary.length;
  const point = { longitude: middle('longitude'), latitude: middle('latitude') };
  const byPoint = await show((await lodge({ place: { point } })).id);
  expect(byPoint).toMatchObject({ grid: { id: grid.id }, estate: { id: estate.id } });
  const address = `东升街道${estate.name}3栋`;
  const byAddress = await show((await lodge({ place: { address } })).id);
  expect(byAddress).toMatchObject({ estate: { id: estate.id } });
});

const outside = { point: { longitude: 0, latitude: 0 } };

test.each([
  ['an unknown category', { category: 'NO.SUCH' }, 'UNKNOWN_CATEGORY', 'category'],
  ['a point outside', { place: outside }, 'OUTSIDE_DISTRICT', 'place.point'],
  ['an invalid phone', { caller: { name: '王五', phone: '123' } }, 'INVALID_PHONE', 'caller.phone'],
])('%s is refused with its field and rule, and nothing is written', async (_, bad, code, field) => {
  const count = 'select (select count(*) from petition) p, (select count(*) from deadline) d';
  const before = await linli.rows('petition', count);
  const refused = { __typename: 'Refusal', code, field, rule: expect.any(String) };
  expect(await lodge(bad)).toMatchObject(refused);
  expect(await linli.rows('petition', count)).toEqual(before);
});

interface Corner {
  readonly longitude: number;
  readonly latitude: number;
}
