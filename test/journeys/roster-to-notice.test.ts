import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { until } from '@linli/chassis/testing/until.ts';
import type { Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, hotline } from '../people.ts';
import { LODGE, type Lodged, modelEstate } from './petition-story.ts';

let linli: Constellation;
let asDistrict: Ask;
let asHotline: Ask;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  [asHotline, asDistrict] = [await linli.as(hotline), await linli.as(districtOfficer)];
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

interface Noticed {
  readonly petition: { readonly notices: readonly {
    readonly action: string; readonly level: string; readonly textZh: string;
    readonly to: { readonly id: string; readonly name: string };
  }[] };
}

let sent = 0;
async function send(mutation: string, answers: string, input: object): Promise<string> {
  sent += 1;
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data } = await asDistrict<Record<string, { id: string }>>(
    `mutation($input: ${type}!) { ${mutation}(input: $input) { ... on ${answers} { id } } }`,
    { input: { idempotencyKey: `roster ${sent}`, ...input } },
  );
  return String(data[mutation]?.id);
}

test('who is put on duty in the roster is who a petition tells as its rung is due', async () => {
  const estate = await modelEstate(asDistrict);
  const input = {
    idempotencyKey: 'order', channel: 'HOTLINE_12345', channelNumber: 'CD-9', kind: 'COMPLAINT',
    category: 'PROPERTY.QUALITY', text: '电梯停运', place: { estateId: estate.id },
    caller: { name: '张三', phone: '13812345678' },
  };
  const { id } = (await asHotline<Lodged>(LODGE, { input })).data.lodgePetition;
  const { data: { petition } } = await asDistrict<{
    petition: { division: { code: string; responsible: { id: string }[] } };
  }>('query($id: ID!) { petition(id: $id) { division { code responsible { id } } } }', { id });
  const { code: place, responsible } = petition.division;
  expect(responsible).toHaveLength(1);

  const officerId = await send('enrolOfficer', 'GridOfficer', {
    division: place, kind: 'OFFICIAL', name: '欧阳建国', phone: '13700000009',
  });
  await send('endDuty', 'GridDuty', { dutyId: responsible[0]?.id });
  await send('assignOfficer', 'GridDuty', { officerId, post: 'COMMUNITY_LEADER', place });
  await until(() => linli.rows('petition', 'select id from roster where person = $1', [officerId]),
    ({ length }) => length === 1);

  await linli.turn('2026-12-01T10:00:00+08:00');
  const { petition: { notices } } = await until(async () => {
    return (await asDistrict<Noticed>(`query($id: ID!) { petition(id: $id) {
      notices { action level textZh to { id name } } } }`, { id })).data;
  }, (seen) => seen.petition.notices.some(({ action }) => action === 'DECIDE'));
  expect(notices.find(({ action }) => action === 'ESCALATE')).toEqual({
    action: 'ESCALATE', level: 'COMMUNITY', to: { id: officerId, name: '欧阳*' },
    textZh: expect.stringContaining('升级:诉求办理期限为北京时间'),
  });
  const told = new Set(notices.map(({ level }) => level));
  expect([...told].toSorted()).toEqual([
    'COMMUNITY', 'DEPARTMENT', 'DEPARTMENT_LEADER', 'DISTRICT', 'GENERAL_GRID', 'MICRO_GRID',
    'STREET',
  ]);
}, 90_000);
