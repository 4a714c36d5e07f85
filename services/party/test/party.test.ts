import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { civilDate } from '@linli/kernel/civil.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { asWorker } from '@linli/chassis/database.ts';
import { insertMissing } from '@linli/chassis/load.ts';
import { dataOf, type Serving } from '@linli/chassis/testing/serving.ts';
import { z } from 'zod';
import { levelAbove } from '../domain/organization.ts';
import type { PartyOrganization } from '../store/party-organization.entity.ts';
import { aDistrict } from './fixtures.ts';
import { openServing } from './serving.ts';

const TENANT = '510116';
const idIn = (name: string): string => idOf(TENANT, name);
const district = anActor({ tenant: TENANT, grants: [`party.read@${TENANT}`] });

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
  await serving.load(aDistrict(TENANT));
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const COVERAGE = `query ($under: ID!) { partyCoverage(under: $under) {
  tiers { level organizations }
  grids { kind ledBy led }
  estates { form organizations estatesCovered singleFormed members secretaries positions }
  enterprises { organizations companies }
  departments { organizations members } } }`;

async function coverage(under: string) {
  const shape = z.object({ partyCoverage: z.record(z.string(), z.unknown()) });
  return dataOf(await serving.ask(district, COVERAGE, { under }), shape).partyCoverage;
}

/** Writes an organisation that ought not to be. */
function write(row: { name: string; parent: string } & Partial<Made>): Promise<void> {
  const { name, parent, ...rest } = row;
  const parentLevel = levelAbove(rest.level ?? null);
  const made = { ...BLANK, parentLevel, id: idIn(name), name, parentId: idIn(parent), ...rest };
  return asWorker(serving.database.worker, (em) => {
    return insertMissing(em, { table: 'partyOrganization' }, [made]);
  });
}

type Made = Omit<PartyOrganization, 'id' | 'name' | 'parentId' | 'parentLevel'>;
const BLANK: Made = {
  tenant: TENANT, division: `${TENANT}001001`, kind: 'BRANCH', level: null, formation: 'SINGLE',
  coverageMethod: null, estateForm: null, gridId: null, gridKind: null, buildingId: null,
  companyId: null, formedOn: civilDate('2022-01-01'),
};

describe('The chain of Party organisations', () => {
  test('P-01 六级党组织联动体系: reaches from district to household, no tier skipped', async () => {
    const above = 'level name parent {'.repeat(5);
    const query = `query ($id: ID!) { partyOrganization(id: $id) {
      ${above} level name parent { id } ${'}'.repeat(5)} } }`;
    const { data } = await serving.ask(district, query, { id: idIn('hub') });
    const levels = [...JSON.stringify(data).matchAll(/"level":"(\w+)"/g)].map(([, level]) => level);
    expect(levels)
      .toEqual(['HUB_HOUSEHOLD', 'BUILDING', 'ESTATE', 'COMMUNITY', 'TOWN', 'DISTRICT']);
    expect(JSON.stringify(data)).toContain('"parent":null');
    expect((await coverage(TENANT))['tiers']).toEqual([
      { level: 'DISTRICT', organizations: 1 }, { level: 'TOWN', organizations: 2 },
      { level: 'COMMUNITY', organizations: 2 }, { level: 'ESTATE', organizations: 4 },
      { level: 'BUILDING', organizations: 1 }, { level: 'HUB_HOUSEHOLD', organizations: 1 },
    ]);
  });

  test.each([
    ['an estate under a town', { level: 'ESTATE', parent: 'town' }],
    ['a town under a community', { level: 'TOWN', parent: 'first' }],
    ['a community under a grid branch, which is of no tier',
      { level: 'COMMUNITY', parent: 'grid branch' }],
    ['a household under nothing that exists', { level: 'HUB_HOUSEHOLD', parent: 'nothing' }],
  ] as const)('takes nothing that skips a tier: %s', async (name, row) => {
    await expect(write({ name, ...row })).rejects.toThrow();
    const query = 'query ($id: ID!) { partyOrganization(id: $id) { id } }';
    expect((await serving.ask(district, query, { id: idIn(name) })).data)
      .toEqual({ partyOrganization: null });
  });

  test('P-08 “3+1”组织架构: leads each kind of grid by its own kind of organisation', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Grid { id partyOrganization { name kind } } } }`;
    const ids = ['master', 'general', 'micro grid 1', 'dedicated', 'no such grid'].map(idIn);
    const all = ids.map((id) => ({ __typename: 'Grid', id }));
    expect((await serving.ask(district, query, { all })).data).toEqual({ _entities: [
      { id: ids[0], partyOrganization: { name: 'first', kind: 'COMMITTEE' } },
      { id: ids[1], partyOrganization: { name: 'grid branch', kind: 'BRANCH' } },
      { id: ids[2], partyOrganization: { name: 'micro 1', kind: 'GROUP' } },
      { id: ids[3], partyOrganization: { name: 'market', kind: 'DEDICATED' } },
      { id: ids[4], partyOrganization: null },
    ] });
    expect((await coverage(TENANT))['grids']).toEqual([
      { kind: 'MASTER', ledBy: 'COMMITTEE', led: 1 }, { kind: 'GENERAL', ledBy: 'BRANCH', led: 1 },
      { kind: 'MICRO', ledBy: 'GROUP', led: 3 }, { kind: 'DEDICATED', ledBy: 'DEDICATED', led: 1 },
    ]);
  });

  test.each([
    ['a micro-grid led by a branch', { gridKind: 'MICRO', kind: 'BRANCH' }],
    ['a master grid led by a group', { gridKind: 'MASTER', kind: 'GROUP' }],
    ['a grid led twice', { gridKind: 'GENERAL', kind: 'BRANCH', gridId: idIn('general') }],
  ] as const)('takes no second or other leader of a grid: %s', async (name, row) => {
    // A load passes over what is there; one that leads a grid already is there.
    await write({ name, parent: 'first', gridId: idIn(name), ...row }).catch(() => undefined);
    const query = 'query ($id: ID!) { partyOrganization(id: $id) { id } }';
    expect((await serving.ask(district, query, { id: idIn(name) })).data)
      .toEqual({ partyOrganization: null });
  });
});

describe('Coverage', () => {
  test('P-11 把支部建在小区: counts an estate once, though two cover it and one covers two', async () => {
    expect((await coverage(TENANT))['estates']).toEqual([
      { form: 'COMMODITY', organizations: 1, estatesCovered: 1, singleFormed: 1, members: 2,
        secretaries: 1, positions: 1 },
      { form: 'RESETTLEMENT', organizations: 2, estatesCovered: 2, singleFormed: 1, members: 2,
        secretaries: 1, positions: 2 },
      { form: 'OLD', organizations: 1, estatesCovered: 1, singleFormed: 1, members: 1,
        secretaries: 0, positions: 0 },
    ]);
  });

  test('P-23 党员进网入格: counts departments and the members they placed in grids', async () => {
    const { departments, enterprises } = await coverage(TENANT);
    expect(departments).toEqual({ organizations: 1, members: 1 });
    expect(enterprises).toEqual({ organizations: 1, companies: 1 });
  });

  test('is of what lies under the division, and of nothing else', async () => {
    const { tiers, estates } = await coverage(`${TENANT}002`);
    expect(tiers).toMatchObject([{ organizations: 0 }, { organizations: 1 }, { organizations: 1 },
      { organizations: 1 }, { organizations: 0 }, { organizations: 0 }]);
    expect(estates).toMatchObject([{ organizations: 0, members: 0, positions: 0 },
      { organizations: 0 }, { organizations: 1, members: 1 }]);
  });

  test('takes five statements and a transaction, however much it counts', async () => {
    const one = await serving.ask(district, COVERAGE, { under: `${TENANT}002001` });
    const all = await serving.ask(district, COVERAGE, { under: TENANT });
    expect([one.statements, all.statements]).toEqual([all.statements, all.statements]);
    expect(all.statements).toBeLessThanOrEqual(5 + 4);
  });
});

describe('What other subgraphs refer to', () => {
  test('is answered by who leads it', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Division { code partyOrganization { name } }
      ... on Estate { id partyOrganizations { name formation estates { id } } }
      ... on PropertyCompany { id partyOrganization { name company { id } } }
      ... on PartyOrganization { name grid { id } division { code } } } }`;
    const all = [
      { __typename: 'Division', code: `${TENANT}001` }, { __typename: 'Division', code: '510117' },
      { __typename: 'Estate', id: idIn('estate 3') }, { __typename: 'Estate', id: 'no id' },
      { __typename: 'PropertyCompany', id: idIn('company 1') },
      { __typename: 'PropertyCompany', id: idIn('company 2') },
      { __typename: 'PartyOrganization', id: idIn('first') },
    ];
    const { data, codes } = await serving.ask(district, query, { all });
    expect(codes).toEqual([]);
    expect(data).toEqual({ _entities: [
      { code: `${TENANT}001`, partyOrganization: { name: 'town' } },
      { code: '510117', partyOrganization: null },
      { id: idIn('estate 3'), partyOrganizations: [
        { name: 'half', formation: 'SINGLE', estates: [{ id: idIn('estate 3') }] },
        { name: 'twins', formation: 'JOINT',
          estates: ['estate 2', 'estate 3'].map(idIn).sort().map((id) => ({ id })) },
      ] },
      { id: 'no id', partyOrganizations: [] },
      { id: idIn('company 1'),
        partyOrganization: { name: 'firm', company: { id: idIn('company 1') } } },
      { id: idIn('company 2'), partyOrganization: null },
      { name: 'first', grid: { id: idIn('master') }, division: { code: `${TENANT}001001` } },
    ] });
  });
});
