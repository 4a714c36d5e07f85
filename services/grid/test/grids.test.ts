import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { COMMUNITIES, COMMUNITY, cornerOf, ESTATE, gridId, HANDED_OVER_AT } from './district.ts';
import { openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const MICRO = 1_000_000;
const [WEST, SOUTH] = cornerOf(COMMUNITY);

describe('the grids of a district', () => {
  test('G-01 微网实格治理架构: four kinds of grid hang on one another as a tree', async () => {
    const data = await serving.data(reader, `{ grid(id: "${gridId(COMMUNITY, 'MASTER')}") {
      kind parent { id } children { totalCount nodes {
        kind unitName parent { kind } children { totalCount nodes {
          kind households estate { id } parent { kind }
        } }
      } } } }`);
    const micro = {
      kind: 'MICRO', households: 60, estate: { id: ESTATE }, parent: { kind: 'GENERAL' },
    };
    const general = {
      kind: 'GENERAL', unitName: null, parent: { kind: 'MASTER' },
      children: { totalCount: 2, nodes: [micro, micro] },
    };
    const dedicated = {
      kind: 'DEDICATED', unitName: '第一小学', parent: { kind: 'MASTER' },
      children: { totalCount: 0, nodes: [] },
    };
    expect(data).toEqual({ grid: {
      kind: 'MASTER', parent: null,
      children: { totalCount: 3, nodes: [dedicated, general, general] },
    } });
  });

  test('G-02 总网格: every community has exactly one master grid', async () => {
    const data = await serving.data(reader, `{ divisions(filter: { level: COMMUNITY }) { nodes {
      code grids(kind: MASTER) { totalCount nodes { division { code } } } } } }`);
    expect(data).toEqual({ divisions: { nodes: COMMUNITIES.map((code) => ({
      code, grids: { totalCount: 1, nodes: [{ division: { code } }] },
    })) } });
  });

  test.each([
    ['G-03 一般网格', 'GENERAL', 2],
    ['G-04 微网格', 'MICRO', 4],
    ['G-05 专属网格', 'DEDICATED', 1],
  ])('%s: are listed by kind under any division', async (_, kind, each) => {
    const query = `query ($under: ID!) {
      grids(filter: { kind: ${kind}, under: $under }) { totalCount nodes { kind } } }`;
    const count = async (under: string) => serving.data(reader, query, { under });
    const of = (total: number) => ({
      grids: { totalCount: total, nodes: Array.from({ length: total }, () => ({ kind })) },
    });
    expect(await count(COMMUNITY)).toEqual(of(each));
    expect(await count(COMMUNITY.slice(0, 9))).toEqual(of(2 * each));
    expect(await count('510116')).toEqual(of(3 * each));
  });

  test('G-06 网格服务队: a squad serves several grids, and a grid knows its squads', async () => {
    const data = await serving.data(reader, `{ squads(filter: { under: "${COMMUNITY}" }) {
      totalCount nodes { skill memberCount division { code } grids { id squads { skill } } } } }`);
    const served = [0, 1].map((place) => {
      return { id: gridId(COMMUNITY, 'MICRO', place), squads: [{ skill: 'EMERGENCY' }] };
    });
    expect(data).toEqual({ squads: { totalCount: 1, nodes: [{
      skill: 'EMERGENCY', memberCount: 6, division: { code: COMMUNITY }, grids: served,
    }] } });
  });

  test('are totalled by kind in one statement', async () => {
    const { data, statements } = await serving.ask(reader, `{ gridTotals(under: "510116") {
      master general micro dedicated all squads } }`);
    expect(data).toEqual({ gridTotals: {
      master: 3, general: 6, micro: 12, dedicated: 3, all: 24, squads: 3,
    } });
    expect(statements).toBeLessThanOrEqual(1 + SESSION);
  });

  test('are read page by page, none twice and none left out', async () => {
    const codes: string[] = [];
    const query = `query ($after: String) {
      grids(first: 7, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`;
    for (let after: string | null = null, more = true; more;) {
      const data = await serving.data(reader, query, { after });
      const { grids } = PAGE.parse(data);
      codes.push(...grids.nodes.map(({ code }) => code));
      ({ endCursor: after, hasNextPage: more } = grids.pageInfo);
    }
    expect(codes).toHaveLength(24);
    expect(codes).toEqual([...new Set(codes)].sort());
  });
});

describe('a point', () => {
  test.each([
    ['inside a micro-grid', 5_000, 5_000, 0],
    ['on an edge two share', 10_000, 5_000, 1],
    ['on the vertex four share', 10_000, 10_000, 3],
    ['on the western edge of the community', 0, 12_000, 2],
    ['on its south-western corner', 0, 0, 0],
  ])('lies in exactly one micro-grid: %s', async (_, x, y, place) => {
    expect(await gridAt(WEST + x, SOUTH + y)).toEqual({ id: gridId(COMMUNITY, 'MICRO', place) });
  });

  test.each([
    ['north', 5_000, 20_000],
    ['east', 20_000, 5_000],
    ['on the other side of the earth', -180_000_000, -90_000_000],
    ['nowhere on earth', 9e15, 0],
  ])('outside lies in none: %s', async (_, x, y) => {
    expect(await gridAt(WEST + x, SOUTH + y)).toBeNull();
  });

  async function gridAt(x: number, y: number): Promise<unknown> {
    const data = await serving.data(reader, `query ($longitude: Float!, $latitude: Float!) {
      gridAt(longitude: $longitude, latitude: $latitude) { id } }`,
    { longitude: x / MICRO, latitude: y / MICRO });
    return z.object({ gridAt: z.unknown() }).parse(data).gridAt;
  }
});

describe('who answers for a grid', () => {
  const query = `query ($id: ID!, $asOf: DateTime) {
    grid(id: $id) { responsible(asOf: $asOf) { officer { name phone } startedAt endedAt } } }`;

  test.each([
    ['before anybody did', '2025-12-31T23:59:59.999+00:00', []],
    ['until the last instant of a duty', at(-1), ['张*']],
    ['from the first instant of the next', at(0), ['欧阳*']],
    ['now, where no instant is named', null, ['欧阳*']],
  ])('is told as of an instant: %s', async (_, asOf, names) => {
    const data = await serving.data(reader, query, { id: gridId(COMMUNITY, 'MICRO'), asOf });
    const { grid } = DUTIES.parse(data);
    expect(grid.responsible.map(({ officer }) => officer.name)).toEqual(names);
  });

  test('is told with name and phone masked', async () => {
    const data = await serving.data(reader, query, { id: gridId(COMMUNITY, 'MICRO') });
    expect(data).toEqual({ grid: { responsible: [{
      officer: { name: '欧阳*', phone: '138****5671' },
      startedAt: HANDED_OVER_AT.toISOString(), endedAt: null,
    }] } });
  });

  function at(milliseconds: number): string {
    return new Date(HANDED_OVER_AT.getTime() + milliseconds).toISOString();
  }
});

/** What a request's transaction costs beside its queries: begin, session, commit. */
const SESSION = 3;

const PAGE = z.object({
  grids: z.object({
    nodes: z.array(z.object({ code: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const DUTIES = z.object({
  grid: z.object({
    responsible: z.array(z.object({ officer: z.object({ name: z.string() }) })),
  }),
});
