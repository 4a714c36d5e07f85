import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer, Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, gridOfficer, shuichengOfficer } from '../people.ts';

let linli: Constellation;
let ask: Ask;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  ask = await linli.as(districtOfficer);
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

describe('双流区, as the catalogue counts it', () => {
  test('X-01 层级: 9 towns and 118 communities under one district, and 1,168 estates', async () => {
    const { data } = await ask(`{
      district: division(code: "510116") { name level parent { code } }
      towns: divisions(filter: { level: TOWN }, first: 100) { totalCount nodes { name parent { code } } }
      communities: divisions(filter: { level: COMMUNITY }) { totalCount }
      estates { totalCount }
    }`);
    expect(data).toMatchObject({
      district: { name: '双流区', level: 'DISTRICT', parent: null },
      towns: { totalCount: 9 },
      communities: { totalCount: 118 },
      estates: { totalCount: 1168 },
    });
  });

  test('X-01 层级: what lies outside an officer’s division does not exist for them', async () => {
    const mine = await linli.as(gridOfficer);
    const { data } = await mine<{ estates: { totalCount: number; nodes: { code: string }[] } }>(
      '{ estates(first: 100) { totalCount nodes { code } } }',
    );
    expect(data.estates.totalCount).toBeGreaterThan(0);
    expect(data.estates.nodes.every(({ code }) => code.startsWith('510116001001'))).toBe(true);
  });

  test('W-01 小区名录: an estate is found by place, form, mode and name, page by page', async () => {
    const page = `query($after: String) { estates(filter: { under: "510116001" }, first: 50, after: $after) {
      totalCount nodes { id code } pageInfo { hasNextPage endCursor } } }`;
    const codes: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const answer: Answer<Estates> = await ask<Estates>(page, { after });
      const { nodes, totalCount, pageInfo } = answer.data.estates;
      codes.push(...nodes.map(({ code }) => code));
      total = totalCount;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(codes).toHaveLength(total);
    expect(new Set(codes).size).toBe(total);
    expect(codes).toEqual(codes.toSorted());
  });

  test('W-02 三种形态: form and management mode are counted apart, and both add up', async () => {
    const { data } = await ask<{ estateTotals: Record<string, number> }>(`{ estateTotals(under: "510116") {
      estates commodity resettlement old professional entrusted selfManaged none
      withoutProfessionalService model1211 lifts controlRooms } }`);
    const { entrusted = 0, selfManaged = 0, none = 0, ...rest } = data.estateTotals;
    expect(rest).toEqual({
      estates: 1168, commodity: 251, resettlement: 110, old: 807, professional: 298,
      withoutProfessionalService: 870, model1211: 55, lifts: 1158, controlRooms: 236,
    });
    expect(entrusted + selfManaged + none).toBe(870);
  });

  test('W-55 物业企业名录: 179 companies under GB 32100 codes, and one association of them', async () => {
    const { data } = await ask<{ companies: { totalCount: number; nodes: { creditCode: string }[] } }>(`{
      companies(first: 100) { totalCount nodes { creditCode } }
      associations { memberCount }
    }`);
    expect(data).toMatchObject({
      companies: { totalCount: 179 }, associations: [{ memberCount: 179 }],
    });
    const refused = await ask(
      `mutation { registerCompany(input: { idempotencyKey: "c", creditCode: "91350100M000100Y4Z",
        name: "某物业", registeredOn: "2026-01-05" }) { ... on Refusal { code field rule } } }`,
    );
    expect(refused.data).toMatchObject({
      registerCompany: { code: 'INVALID_CREDIT_CODE', field: 'creditCode' },
    });
  });

  test('G-01 微网实格: 12,719 grids of four kinds', async () => {
    const { data } = await ask(
      '{ gridTotals(under: "510116") { master general micro dedicated all squads } }',
    );
    expect(data).toEqual({
      gridTotals: {
        master: 118, general: 736, micro: 10073, dedicated: 1792, all: 12719, squads: 616,
      },
    });
  });

  test('G-02 村(社区)总网格: every community has exactly one master grid', async () => {
    const masters: Grid[] = [];
    for (let after: string | null = null; ;) {
      const page: Answer<Grids> = await ask<Grids>(
        `query($after: String) { grids(filter: { kind: MASTER }, first: 100, after: $after) {
          nodes { kind division { code level } parent { kind } }
          pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      masters.push(...page.data.grids.nodes);
      if (!page.data.grids.pageInfo.hasNextPage) break;
      after = page.data.grids.pageInfo.endCursor;
    }
    expect(masters).toHaveLength(118);
    expect(new Set(masters.map(({ division }) => division.code)).size).toBe(118);
    expect(masters.every(({ division, parent }) => {
      return division.level === 'COMMUNITY' && parent === null;
    })).toBe(true);
  });

  test.each([
    ['G-03 一般网格', 'GENERAL', 'MASTER'],
    ['G-04 微网格', 'MICRO', 'GENERAL'],
    ['G-05 专属网格', 'DEDICATED', 'MASTER'],
  ])('%s: every %s grid hangs on a %s grid of its community', async (_, kind, above) => {
    const { data } = await ask<Grids>(
      `query($kind: GridKind!) { grids(filter: { kind: $kind }, first: 100) {
        nodes { kind households unitName division { code } parent { kind division { code } } } } }`,
      { kind },
    );
    expect(data.grids.nodes).toHaveLength(100);
    for (const grid of data.grids.nodes) {
      expect(grid.parent).toEqual({ kind: above, division: grid.division });
      if (kind === 'MICRO') expect(grid.households).toBeGreaterThanOrEqual(30);
      if (kind === 'MICRO') expect(grid.households).toBeLessThanOrEqual(100);
      expect(grid.unitName === null).toBe(kind !== 'DEDICATED');
    }
  });

  test('G-06 网格服务队: each of the 616 squads serves grids of its own community', async () => {
    const { data } = await ask<{ squads: { totalCount: number; nodes: Squad[] } }>(
      `{ squads(first: 50) { totalCount nodes { division { code } grids { division { code } } } } }`,
    );
    expect(data.squads.totalCount).toBe(616);
    for (const { division, grids } of data.squads.nodes) {
      expect(grids.length).toBeGreaterThan(0);
      expect(grids.every((grid) => grid.division.code.startsWith(division.code))).toBe(true);
    }
  });

  test('P-01 六级联动: the chain runs from the district to a hub household without a gap', async () => {
    const { data } = await ask<Chain>(`{ partyOrganizations(filter: { level: HUB_HOUSEHOLD }, first: 1) {
      nodes { level parent { level parent { level parent { level parent { level parent { level } } } } } } } }`);
    const levels: string[] = [];
    const [lowest = null] = data.partyOrganizations.nodes;
    for (let at = lowest; at; at = at.parent) levels.push(at.level);
    expect(levels).toEqual([
      'HUB_HOUSEHOLD', 'BUILDING', 'ESTATE', 'COMMUNITY', 'TOWN', 'DISTRICT',
    ]);
  });

  test('P-08 “3+1”: committees lead master grids, branches general, groups micro', async () => {
    const { data } = await ask(COVERAGE);
    expect(data).toMatchObject({
      partyCoverage: {
        tiers: expect.arrayContaining([
          { level: 'DISTRICT', organizations: 1 },
          { level: 'TOWN', organizations: 9 },
          { level: 'COMMUNITY', organizations: 118 },
        ]),
        grids: expect.arrayContaining([
          { kind: 'MASTER', ledBy: 'COMMITTEE', led: 118 },
          { kind: 'GENERAL', ledBy: 'BRANCH', led: 736 },
        ]),
      },
    });
  });

  test('the case’s figures of Party organisations, members and positions hold', async () => {
    const { data } = await ask<{ partyCoverage: { estates: { form: string }[] } }>(COVERAGE);
    const of = (form: string) =>
      data.partyCoverage.estates.find((estates) => estates.form === form);
    expect(of('COMMODITY')).toMatchObject({ estatesCovered: 251 });
    const resettlement = { singleFormed: 70, members: 3066, positions: 63 };
    expect(of('RESETTLEMENT')).toMatchObject(resettlement);
    const old = { organizations: 178, members: 2115, secretaries: 168, positions: 143 };
    expect(of('OLD')).toMatchObject(old);
    expect(data.partyCoverage).toMatchObject({
      enterprises: { companies: 18 },
      departments: { organizations: 69, members: 6000 },
    });
  });
});

test('沙龙社区: 2,423 households and 10,419 residents, for its own tenant alone', async () => {
  const theirs = await linli.as(shuichengOfficer);
  const { data } = await theirs<Estates>(`{ estates(first: 100) { totalCount
    nodes { code householdCount population } pageInfo { hasNextPage endCursor } } }`);
  const sum = (key: 'householdCount' | 'population') =>
    data.estates.nodes.reduce((total, estate) => total + (estate[key] ?? 0), 0);
  expect([sum('householdCount'), sum('population')]).toEqual([2423, 10419]);
});

const COVERAGE = `{ partyCoverage(under: "510116") {
  tiers { level organizations }
  grids { kind ledBy led }
  estates { form organizations estatesCovered singleFormed members secretaries positions }
  enterprises { companies }
  departments { organizations members }
} }`;

interface Estates {
  readonly estates: {
    readonly totalCount: number;
    readonly nodes: { id: string; code: string; householdCount?: number; population?: number }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
interface Grid {
  readonly kind: string;
  readonly households: number;
  readonly unitName: string | null;
  readonly division: { readonly code: string; readonly level: string };
  readonly parent: { readonly kind: string } | null;
}
interface Grids {
  readonly grids: {
    readonly nodes: Grid[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
interface Squad {
  readonly division: { readonly code: string };
  readonly grids: { readonly division: { readonly code: string } }[];
}
interface Link { readonly level: string; readonly parent: Link | null }
interface Chain { readonly partyOrganizations: { readonly nodes: Link[] } }
