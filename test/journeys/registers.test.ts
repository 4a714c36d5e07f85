import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, streetOfficer } from '../people.ts';
import { modelEstate } from './petition-story.ts';

let linli: Constellation;
let ask: Ask;
let askStreet: Ask;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  [ask, askStreet] = [await linli.as(districtOfficer), await linli.as(streetOfficer)];
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

const CHANGE = `mutation($input: ChangeManagementModeInput!) { changeManagementMode(input: $input) {
  __typename
  ... on Estate { managementMode managementHistory { mode startsOn endsOn } }
  ... on Refusal { code field }
} }`;

test('W-03 分类治理: a new management mode begins on its day, and the former is kept', async () => {
  const { id: estateId } = await modelEstate(ask);
  const input = { idempotencyKey: 'm-1', estateId, mode: 'ENTRUSTED', startsOn: '2026-09-10' };
  const changed = await ask(CHANGE, { input });
  expect(changed.data).toMatchObject({
    changeManagementMode: {
      managementMode: 'ENTRUSTED',
      managementHistory: [
        { mode: 'ENTRUSTED', startsOn: '2026-09-10', endsOn: null },
        { mode: 'PROFESSIONAL', endsOn: '2026-09-09' },
      ],
    },
  });
  const early = { ...input, idempotencyKey: 'm-2', mode: 'NONE', startsOn: '2020-01-01' };
  expect((await ask(CHANGE, { input: early })).data).toMatchObject({
    changeManagementMode: { code: 'STARTS_TOO_EARLY', field: 'startsOn' },
  });
  const same = { ...input, idempotencyKey: 'm-3' };
  expect((await ask(CHANGE, { input: same })).data).toMatchObject({
    changeManagementMode: { code: 'MODE_UNCHANGED' },
  });
});

interface Brands {
  readonly volunteerBrands: {
    readonly name: string;
    readonly hours: number;
    readonly teams: { readonly totalCount: number; readonly nodes: { readonly id: string }[] };
  }[];
}
const BRANDS = '{ volunteerBrands { name hours teams(first: 1) { totalCount nodes { id } } } }';

test('S-12 志愿服务品牌: the hours of a brand are those its teams’ volunteers have served', async () => {
  const { data } = await ask<Brands>(BRANDS);
  const names = data.volunteerBrands.map(({ name }) => name);
  expect(names.toSorted()).toEqual(['三色马甲', '党建微光', '左邻右里', '绿益行']);
  const { volunteerBrands: ofStreet } = (await askStreet<Brands>(BRANDS)).data;
  const brand = ofStreet.find(({ teams }) => teams.totalCount > 0);
  const teamId = brand?.teams.nodes[0]?.id;
  const { id: estateId } = await modelEstate(ask);
  const registered = await askStreet<{ registerVolunteer: { id: string; phone: string } }>(
    `mutation($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) {
      ... on Volunteer { id name phone } } }`,
    { input: {
      idempotencyKey: 'v-1', teamId, estateId, division: '510116001001', name: '欧阳娜',
      phone: '13700000001',
    } },
  );
  expect(registered.data.registerVolunteer).toMatchObject({ name: '欧阳*', phone: '137****0001' });
  const record = {
    idempotencyKey: 'r-1', volunteerId: registered.data.registerVolunteer.id,
    servedOn: '2026-09-09', hours: 2.5, content: '楼道清扫',
  };
  await askStreet(
    `mutation($input: RecordServiceInput!) { recordService(input: $input) { __typename } }`,
    { input: record },
  );
  const served = (await ask<Brands>(BRANDS)).data.volunteerBrands;
  expect(served.map(({ hours }) => hours)).toEqual(
    data.volunteerBrands.map(({ name, hours }) => (name === brand?.name ? hours + 2.5 : hours)),
  );
});
