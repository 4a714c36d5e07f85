import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { asActor, asWorker, kysely } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Serving } from '@linli/chassis/testing/serving.ts';
import type { Tables } from '../store/tables.ts';
import { aDistrict } from './fixtures.ts';
import { openServing } from './serving.ts';

const [HERE, THERE] = ['510116', '520204'];
const actor = (tenant: string, ...grants: string[]) => anActor({ tenant, grants });

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
  await serving.load(aDistrict(HERE));
  await serving.load(aDistrict(THERE));
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const COUNT = '{ partyOrganizations { totalCount } }';

describe('Who reads what', () => {
  test.each([
    ['a district officer, the whole district', actor(HERE, `party.read@${HERE}`), 18],
    ['a town officer, the town', actor(HERE, `party.read@${HERE}002`), 3],
    ['an officer of two communities, both',
      actor(HERE, `party.read@${HERE}001001`, `party.read@${HERE}002001`), 13],
    ['somebody of this district with a grant in another, nothing',
      actor(HERE, `party.read@${THERE}`), 0],
  ])('%s', async (_, who, totalCount) => {
    const { data } = await serving.ask(who, COUNT);
    expect(data).toEqual({ partyOrganizations: { totalCount } });
  });

  test.each([
    ['a reader of another register', actor(HERE, `grid.read@${HERE}`)],
    ['nobody in particular', actor(HERE)],
  ])('%s, not even how many there are', async (_, who) => {
    expect(await serving.ask(who, COUNT)).toMatchObject({ data: null, codes: ['FORBIDDEN'] });
  });

  test('nobody of one district sees the other, by id, filter or reference', async () => {
    const here = actor(HERE, `party.read@${HERE}`);
    const id = (name: string): string => idOf(THERE, name);
    const query = `query ($id: ID!, $estate: ID!, $under: ID!, $all: [_Any!]!) {
      partyOrganization(id: $id) { name }
      estate: partyOrganizations(filter: { estateId: $estate }) { totalCount nodes { id } }
      under: partyOrganizations(filter: { under: $under }) { totalCount nodes { id } }
      _entities(representations: $all) {
        ... on PartyOrganization { name }
        ... on Estate { partyOrganizations { name } }
        ... on Grid { partyOrganization { name } }
        ... on PropertyCompany { partyOrganization { name } }
        ... on Division { partyOrganization { name } } } }`;
    const all = [
      { __typename: 'PartyOrganization', id: id('town') },
      { __typename: 'Estate', id: id('estate 1') }, { __typename: 'Grid', id: id('master') },
      { __typename: 'PropertyCompany', id: id('company 1') },
      { __typename: 'Division', code: THERE },
    ];
    const variables = { id: id('town'), estate: id('estate 1'), under: THERE, all };
    expect((await serving.ask(here, query, variables)).data).toEqual({
      partyOrganization: null,
      estate: { totalCount: 0, nodes: [] },
      under: { totalCount: 0, nodes: [] },
      _entities: [null, { partyOrganizations: [] }, { partyOrganization: null },
        { partyOrganization: null }, { partyOrganization: null }],
    });
    const there = await serving.ask(actor(THERE, `party.read@${THERE}`), query, variables);
    expect(JSON.stringify(there.data)).not.toContain('null');
  });

  test.each([
    ['another district', THERE], ['more than the jurisdiction', HERE],
    ['the town beside it', `${HERE}001`],
  ])('figures of %s are forbidden', async (_, under) => {
    const query = 'query ($under: ID!) { partyCoverage(under: $under) { tiers { level } } }';
    const officer = actor(HERE, `party.read@${HERE}002`);
    expect((await serving.ask(officer, query, { under })).codes).toEqual(['FORBIDDEN']);
    expect((await serving.ask(officer, query, { under: '51' })).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('a name is sealed at rest and masked in an answer', async () => {
    const stored = await asWorker(serving.database.worker, (em) =>
      kysely<Tables>(em).selectFrom('partyMember').select('name').execute());
    expect(stored).toHaveLength(14);
    expect(JSON.stringify(stored)).not.toMatch(/欧阳|王伟/);
    const query = `query ($id: ID!) { partyOrganization(id: $id) { secretary memberCount } }`;
    const here = actor(HERE, `party.read@${HERE}`);
    const secretaries = await Promise.all(['gardens', 'twins', 'courtyard', 'hub'].map((name) =>
      serving.ask(here, query, { id: idOf(HERE, name) })));
    expect(secretaries.map(({ data }) => data)).toEqual([
      { partyOrganization: { secretary: '欧阳*', memberCount: 2 } },
      { partyOrganization: { secretary: '王*', memberCount: 1 } },
      { partyOrganization: { secretary: null, memberCount: 1 } },
      { partyOrganization: { secretary: null, memberCount: 0 } },
    ]);
  });

  test('nobody writes a row of the register, wherever it lies', async () => {
    const town = actor(HERE, `party.read@${HERE}002`);
    const write = (tenant: string, division: string) =>
      asActor(serving.database.api, 'party', town, (em) => kysely<Tables>(em)
        .insertInto('servicePosition')
        .values({ id: idOf(tenant, division), tenant, division, kind: 'CENTRE', name: '阵地',
          estateId: null, estateForm: null, area: 1 })
        .execute());
    for (const tenant of [THERE, HERE]) {
      await expect(write(tenant, `${tenant}002`)).rejects.toThrow('permission denied');
    }
  });
});
