import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { COMMUNITY, ESTATE, gridId, OTHER_STREET, STREET } from './district.ts';
import { openServing } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
});
afterAll(() => serving[Symbol.asyncDispose]());

const QUERY = `{ onDuty(place: "${gridId(COMMUNITY, 'MICRO')}") { officer { name phone } }
  _entities(representations: [{ __typename: "Estate", id: "${ESTATE}" }]) {
    ... on Estate { residents(first: 1) { nodes { name phone } } } } }`;
const READS = `{ gridPersonalReads(under: "${STREET}") {
  nodes { subjectType subjectId division purpose fields } } }`;

/** May read plainly under a code, to call on people. */
const visitor = (under: string) => anActor({
  tenant: '510116', purpose: 'VISIT',
  grants: ['grid.read@510116', `personal.read@${under}`, 'audit.read@510116'],
});

describe('Officers and residents', () => {
  test('are shown by their masks where the grant does not reach', async () => {
    expect(await serving.data(visitor(OTHER_STREET), QUERY)).toEqual({
      onDuty: [{ officer: { name: '欧阳*', phone: '138****5671' } }],
      _entities: [{ residents: { nodes: [{ name: '李*', phone: expect.stringMatching(/\*/) }] } }],
    });
    expect(await serving.data(visitor(OTHER_STREET), READS))
      .toEqual({ gridPersonalReads: { nodes: [] } });
  });

  test('are shown as they are where it does, each on record by themselves', async () => {
    expect(await serving.data(visitor(STREET), QUERY)).toEqual({
      onDuty: [{ officer: { name: '欧阳娜', phone: '13800005671' } }],
      _entities: [{ residents: { nodes: [
        { name: '李四光', phone: expect.stringMatching(/^1390000000\d$/) },
      ] } }],
    });
    const read = { division: COMMUNITY, purpose: 'VISIT', fields: ['name', 'phone'] };
    expect(await serving.data(visitor(STREET), READS)).toEqual({ gridPersonalReads: {
      nodes: expect.arrayContaining([
        { ...read, subjectType: 'GridOfficer', subjectId: idOf('officer', COMMUNITY, 1) },
        { ...read, subjectType: 'Resident', subjectId: expect.any(String) },
      ]),
    } });
  });
});
