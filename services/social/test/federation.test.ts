import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectMigrationsMatchEntities } from '@linli/chassis/testing/database.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { orm } from '../store/orm.ts';
import {
  aDistrict, COMMUNITY, ELSEWHERE, foreigner, openServing, OTHER_COMMUNITY, reader, street,
  volunteerId,
} from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const ENTITIES = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) {
  __typename ... on Estate { id volunteers(first: 3, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id name phone hours registeredOn team { name memberCount hours brand { name hours } } }
  } } } }`;

describe('an estate', () => {
  test('has its volunteers, masked', async () => {
    const data = await serving.data(reader, ENTITIES, { of: [anEstate(COMMUNITY)] });
    expect(data).toMatchObject({ _entities: [{ volunteers: {
      totalCount: 8, pageInfo: { hasNextPage: true },
      nodes: { length: 3, 0: {
        name: '王*', phone: expect.stringMatching(/^137\*{4}\d00\d$/), hours: 0,
        registeredOn: '2025-06-01', team: { memberCount: 2 },
      } },
    } }] });
  });

  test('costs the same statements alone and among a hundred', async () => {
    const others = Array.from({ length: 98 }, (_, n) => ({
      __typename: 'Estate', id: idOf('estate without rows', n),
    }));
    const one = await serving.ask(reader, ENTITIES, { of: [anEstate(COMMUNITY)] });
    const many = await serving.ask(reader, ENTITIES, {
      of: [anEstate(COMMUNITY), anEstate(OTHER_COMMUNITY), ...others],
    });
    expect([...one.codes, ...many.codes]).toEqual([]);
    expect(many.statements).toBe(one.statements);
    expect(many.data).toMatchObject({ _entities: {
      length: 100, 1: { volunteers: { totalCount: 8 } }, 99: { volunteers: { totalCount: 0 } },
    } });
  });
});

describe('social organisations', () => {
  test('are filtered by kind and place, and read page by page', async () => {
    const query = `query ($filter: SocialOrganizationFilter, $first: Int, $after: String) {
      socialOrganizations(filter: $filter, first: $first, after: $after) {
        totalCount nodes { kind creditCode division { code } } pageInfo { hasNextPage endCursor } } }`;
    const filter = { kind: 'RECORDED_GROUP', under: COMMUNITY };
    expect(await serving.data(reader, query, { filter })).toMatchObject({ socialOrganizations: {
      totalCount: 1,
      nodes: [{ kind: 'RECORDED_GROUP', creditCode: '', division: { code: COMMUNITY } }],
      pageInfo: { hasNextPage: false },
    } });
    expect(await serving.data(reader, query, { first: 3 })).toMatchObject({
      socialOrganizations: { totalCount: 4, nodes: { length: 3 }, pageInfo: { hasNextPage: true } },
    });
  });

  test('are paged from 1 to 100 at a time, by their own cursors', async () => {
    for (const args of ['first: 0', 'first: 101', 'after: "x"']) {
      const { codes } = await serving.ask(reader, `{ socialOrganizations(${args}) { totalCount } }`);
      expect(codes).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('a tenant', () => {
  test('sees nothing of another, through any query, id or reference', async () => {
    const group = idOf('group', COMMUNITY);
    const volunteer = volunteerId(COMMUNITY, 0);
    const data = await serving.data(foreigner, `{
      socialOrganization(id: "${group}") { id } volunteer(id: "${volunteer}") { id }
      socialOrganizations(filter: { under: "510116" }) { totalCount nodes { id } }
      volunteerBrands { teams { nodes { division { code } } } }
      _entities(representations: [
        { __typename: "Estate", id: "${idOf('estate', COMMUNITY)}" },
        { __typename: "Volunteer", id: "${volunteer}" },
        { __typename: "SocialOrganization", id: "${group}" },
      ]) { ... on Estate { volunteers { totalCount nodes { id } } } }
    }`);
    const own = { teams: { nodes: [{ division: { code: ELSEWHERE } }] } };
    expect(data).toEqual({
      socialOrganization: null, volunteer: null,
      socialOrganizations: { totalCount: 0, nodes: [] },
      volunteerBrands: [own, own, own, own],
      _entities: [{ volunteers: { totalCount: 0, nodes: [] } }, null, null],
    });
  });
});

describe('a street', () => {
  test('sees the volunteers of its own communities', async () => {
    const data = await serving.data(street, ENTITIES, {
      of: [anEstate(COMMUNITY), anEstate(OTHER_COMMUNITY)],
    });
    expect(data).toMatchObject({ _entities: [
      { volunteers: { totalCount: 8 } }, { volunteers: { totalCount: 0, nodes: [] } },
    ] });
  });
});

test('the migrations build exactly what the entities describe', async () => {
  await expect(expectMigrationsMatchEntities(orm)).resolves.toBeUndefined();
});

describe('a load', () => {
  test('that is run again changes nothing', async () => {
    const count = { of: [anEstate(COMMUNITY)] };
    const before = await serving.data(reader, ENTITIES, count);
    await serving.load(aDistrict('510116', [COMMUNITY, OTHER_COMMUNITY]));
    expect(await serving.data(reader, ENTITIES, count)).toEqual(before);
  });
});

function anEstate(community: string): object {
  return { __typename: 'Estate', id: idOf('estate', community) };
}
