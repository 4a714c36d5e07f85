import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { aLodging, HOTLINE, openPetitions, SHUANGLIU } from './fixtures.ts';
import type { Petitions } from './fixtures.ts';

let petitions: Petitions;
beforeAll(async () => {
  petitions = await openPetitions();
});
afterAll(() => petitions[Symbol.asyncDispose]());

const READS = `{ petitionPersonalReads(under: "${SHUANGLIU}") {
  nodes { actor subjectType purpose fields } } }`;
const auditor = anActor({ tenant: SHUANGLIU, grants: [`audit.read@${SHUANGLIU}`] });

test('a caller is shown as they are to who calls them back, and that is on record', async () => {
  const grants = [`petition.lodge@${SHUANGLIU}`, `petition.read@${SHUANGLIU}`,
    `personal.read@${SHUANGLIU};purpose=CALL_BACK`];
  const operator = anActor({ id: 'operator', tenant: SHUANGLIU, grants, purpose: 'CALL_BACK' });
  expect(await petitions.act(HOTLINE, 'lodgePetition', aLodging())).toMatchObject({
    callers: [{ name: '张*', phone: '138****5678' }],
  });
  expect(await petitions.data(auditor, READS)).toEqual({ petitionPersonalReads: { nodes: [] } });
  expect(await petitions.act(operator, 'lodgePetition', aLodging())).toMatchObject({
    callers: [{ name: '张三', phone: '13812345678' }],
  });
  expect(await petitions.data(auditor, READS)).toEqual({ petitionPersonalReads: { nodes: [
    { actor: 'operator', subjectType: 'Caller', purpose: 'CALL_BACK', fields: ['name', 'phone'] },
  ] } });
});
