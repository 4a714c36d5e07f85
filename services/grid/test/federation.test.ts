import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import {
  aDistrict, COMMUNITIES, COMMUNITY, ELSEWHERE, ESTATE, gridId, STREET,
} from './district.ts';
import { foreigner, openServing, reader, street } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Estate { id
    grids(kind: MICRO, first: 2) { totalCount pageInfo { hasNextPage } nodes {
      code division { name } responsible { officer { name } } squads { name } boundary { longitude }
    } }
    residents(first: 2) { totalCount nodes { name phone kind grid { code } } } } } }`;

describe('an estate', () => {
  test('G-25 小区居民信息数据库: has its grids and its residents, masked', async () => {
    const data = await serving.data(reader, ENTITIES, { of: [anEstate(COMMUNITY)] });
    const resident = {
      name: '李*', kind: 'REGISTERED', grid: { code: `${COMMUNITY}W000000` },
      phone: expect.stringMatching(/^139\*{4}000\d$/),
    };
    expect(data).toMatchObject({ _entities: [{
      id: ESTATE,
      grids: {
        totalCount: 4, pageInfo: { hasNextPage: true },
        nodes: [
          { division: { name: '社区001' }, responsible: [{ officer: { name: '欧阳*' } }],
            squads: [{ name: '应急队' }] },
          { responsible: [], squads: [{ name: '应急队' }] },
        ],
      },
      residents: { totalCount: 3, nodes: [resident, resident] },
    }] });
  });

  test('costs the same statements alone and among a hundred', async () => {
    const others = Array.from({ length: 97 }, (_, n) => ({
      __typename: 'Estate', id: idOf('estate without rows', n),
    }));
    const one = await serving.ask(reader, ENTITIES, { of: [anEstate(COMMUNITY)] });
    const many = await serving.ask(reader, ENTITIES, {
      of: [...COMMUNITIES.map(anEstate), ...others],
    });
    expect([...one.codes, ...many.codes]).toEqual([]);
    expect(many.statements).toBe(one.statements);
    expect(many.data).toMatchObject({
      _entities: { length: 100, 99: { residents: { totalCount: 0 } } },
    });
  });

  test('of an id that is none has nothing', async () => {
    const data = await serving.data(reader, ENTITIES, { of: [{ __typename: 'Estate', id: 'x' }] });
    expect(data).toMatchObject({ _entities: [{
      grids: { totalCount: 0, nodes: [] }, residents: { totalCount: 0, nodes: [] },
    }] });
  });

  test('pages its residents, none twice', async () => {
    const query = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) {
      ... on Estate { residents(first: 2, after: $after) {
        nodes { id } pageInfo { endCursor hasNextPage } } } } }`;
    const of = [anEstate(COMMUNITY)];
    const ids = COMMUNITIES.slice(0, 1).flatMap((code) => {
      return [0, 1, 2].map((place) => idOf('resident', code, place));
    }).sort();
    const first = await serving.data(reader, query, { of });
    expect(first).toMatchObject({ _entities: [{ residents: {
      nodes: ids.slice(0, 2).map((id) => ({ id })), pageInfo: { hasNextPage: true },
    } }] });
    const after = Buffer.from(JSON.stringify([ids[1]])).toString('base64url');
    expect(await serving.data(reader, query, { of, after })).toMatchObject({ _entities: [{
      residents: { nodes: [{ id: ids[2] }], pageInfo: { hasNextPage: false } },
    }] });
  });
});

describe('a tenant', () => {
  const everything = `query ($of: [_Any!]!) {
    division(code: "${COMMUNITY}") { code }
    divisions { nodes { code } totalCount }
    grid(id: "${gridId(COMMUNITY, 'MASTER')}") { id }
    grids(filter: { under: "${COMMUNITY}" }) { totalCount nodes { id } }
    gridAt(longitude: 103.905, latitude: 30.505) { id }
    gridTotals(under: "") { all squads }
    squads { totalCount nodes { division { code } } }
    _entities(representations: $of) { __typename
      ... on Estate { grids { totalCount nodes { id } } residents { totalCount nodes { id } } } }
  }`;

  test('sees nothing of another, through any query, filter, id or reference', async () => {
    const of = [
      anEstate(COMMUNITY),
      { __typename: 'Grid', id: gridId(COMMUNITY, 'MASTER') },
      { __typename: 'Division', code: COMMUNITY },
      { __typename: 'Resident', id: idOf('resident', COMMUNITY, 0) },
      { __typename: 'GridOfficer', id: idOf('officer', COMMUNITY, 0) },
    ];
    const none = { totalCount: 0, nodes: [] };
    expect(await serving.data(foreigner, everything, { of })).toEqual({
      division: null,
      divisions: {
        totalCount: 3, nodes: ['520204', '520204001', ELSEWHERE].map((code) => ({ code })),
      },
      grid: null, grids: none, gridAt: null, gridTotals: { all: 8, squads: 1 },
      squads: { totalCount: 1, nodes: [{ division: { code: ELSEWHERE } }] },
      _entities: [{ __typename: 'Estate', grids: none, residents: none }, null, null, null, null],
    });
  });
});

describe('a jurisdiction', () => {
  test('opens the grids of its own street, and the names of all divisions', async () => {
    const data = await serving.data(street, `{
      gridTotals(under: "510116") { all squads } divisions(first: 100) { totalCount }
      grid(id: "${gridId('510116002001', 'MASTER')}") { id }
      grids(filter: { under: "${STREET}" }) { totalCount } }`);
    expect(data).toEqual({
      gridTotals: { all: 16, squads: 2 }, divisions: { totalCount: 6 }, grid: null,
      grids: { totalCount: 16 },
    });
  });
});

describe('a load', () => {
  test('that is run again changes nothing', async () => {
    const count = '{ gridTotals(under: "510116") { all squads } divisions { totalCount } }';
    const before = await serving.data(reader, count);
    await serving.load(aDistrict('510116', COMMUNITIES));
    expect(await serving.data(reader, count)).toEqual(before);
  });
});

function anEstate(community: string): object {
  return { __typename: 'Estate', id: idOf('estate', community) };
}
