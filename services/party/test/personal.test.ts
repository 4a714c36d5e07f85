import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Serving } from '@linli/chassis/testing/serving.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { aDistrict } from './fixtures.ts';
import { openServing } from './serving.ts';

const HERE = '510116';

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
  await serving.load(aDistrict(HERE));
});
afterAll(() => serving[Symbol.asyncDispose]());

test('a secretary is shown as they are for what is stated; of a vacancy nothing is', async () => {
  const grants = [`party.read@${HERE}`, `personal.read@${HERE}`, `audit.read@${HERE}`];
  const actor = anActor({ tenant: HERE, grants, purpose: 'LIAISON' });
  const secretaryOf = (id: string) => serving.data(
    actor, 'query ($id: ID!) { partyOrganization(id: $id) { secretary } }', { id },
  );
  expect(await secretaryOf(idOf(HERE, 'gardens')))
    .toEqual({ partyOrganization: { secretary: expect.stringMatching(/^欧阳[^*]+$/) } });
  expect(await secretaryOf(idOf(HERE, 'hub'))).toEqual({ partyOrganization: { secretary: null } });
  const reads = `{ partyPersonalReads(under: "${HERE}") {
    nodes { subjectType subjectId purpose fields } } }`;
  expect(await serving.data(actor, reads)).toEqual({ partyPersonalReads: { nodes: [{
    subjectType: 'PartyOrganization', subjectId: idOf(HERE, 'gardens'), purpose: 'LIAISON',
    fields: ['secretary'],
  }] } });
});
