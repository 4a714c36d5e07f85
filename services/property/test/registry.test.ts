import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { ProfileTables } from '@linli/chassis/profiles.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import { z } from 'zod';
import type { Tables } from '../store/tables.ts';
import { aDistrict, companyId, estateId, HERE } from './fixtures.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const officer = anOfficer(HERE);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing('2026-11-23T10:00:00+08:00');
  await serving.load(aDistrict(HERE, 100));
});
afterAll(async () => serving[Symbol.asyncDispose]());

const PAGE = z.object({ estates: z.object({
  nodes: z.array(z.object({ id: z.string(), code: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  totalCount: z.number(),
}) });

const LIST = `query($filter: EstateFilter, $first: Int, $after: String) {
  estates(filter: $filter, first: $first, after: $after) {
    nodes { id code } pageInfo { hasNextPage endCursor } totalCount
  } }`;

async function list(variables: object) {
  return dataOf(await serving.ask(officer, LIST, variables), PAGE).estates;
}

describe('The register of estates', () => {
  test('W-01 小区(院落)名录: is read page by page in the order of codes, none twice', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount }: z.infer<typeof PAGE>['estates'] =
        await list({ first: 30, after });
      seen.push(...nodes.map(({ code }) => code));
      expect(totalCount).toBe(100);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(aDistrict(HERE, 100).estates.map(({ code }) => code).toSorted());
  });

  test.each([
    ['a town', { under: `${HERE}001` }, 50],
    ['a community', { under: `${HERE}001002` }, 25],
    ['a form', { form: 'RESETTLEMENT' }, 33],
    ['a mode', { managementMode: 'NONE' }, 25],
    ['a form and a mode', { form: 'COMMODITY', managementMode: 'PROFESSIONAL' }, 9],
    ['a part of the name', { name: '9号' }, 10],
    ['a wildcard that is none', { name: '%' }, 0],
    ['a company', { companyId: companyId(0) }, 17],
    ['what is no id', { companyId: 'x' }, 0],
  ])('is filtered by %s', async (_, filter, count) => {
    expect((await list({ filter, first: 100 })).nodes).toHaveLength(count);
    expect((await list({ filter, first: 1 })).totalCount).toBe(count);
  });

  test('W-02 小区三种形态: every form has its goal', async () => {
    const query = '{ estates(first: 3) { nodes { form formGoal } } }';
    const { estates } = dataOf(await serving.ask(officer, query), z.looseObject({
      estates: z.object({ nodes: z.array(z.object({ form: z.string(), formGoal: z.string() })) }),
    }));
    expect(new Map(estates.nodes.map(({ form, formGoal }) => [form, formGoal])))
      .toEqual(new Map([['COMMODITY', '幸福乐居'], ['OLD', '美好家园'], ['RESETTLEMENT', '睦邻友善']]));
  });

  test('W-04 无专业物业小区: counts form and mode apart, and each estate once', async () => {
    const answer = await serving.ask(officer, `{ estateTotals(under: "${HERE}") {
      estates commodity resettlement old professional entrusted selfManaged none
      withoutProfessionalService model1211 lifts controlRooms } }`);
    expect(answer.data).toEqual({ estateTotals: {
      estates: 100, commodity: 34, resettlement: 33, old: 33, professional: 25, entrusted: 25,
      selfManaged: 25, none: 25, withoutProfessionalService: 75, model1211: 1, lifts: 200,
      controlRooms: 100,
    } });
  });

  test('W-09 “1+211”治理机制: shows the bodies in office and none whose term is over', async () => {
    const query = `{ estate(id: "${estateId(0)}") { bodies { kind model } } }`;
    expect((await serving.ask(officer, query)).data).toEqual({ estate: { bodies: [
      { kind: 'OWNERS_ASSEMBLY', model: 'M_1_211' },
      { kind: 'OWNERS_COMMITTEE', model: 'M_1_211' },
      { kind: 'OWNERS_REPRESENTATIVE_ASSEMBLY', model: 'M_1_211' },
      { kind: 'SUPERVISORY_COMMITTEE', model: 'M_1_211' },
    ] } });
    serving.clock.turn(new Date('2028-06-01T00:00:00+08:00'));
    expect((await serving.ask(officer, query)).data).toEqual({ estate: { bodies: [] } });
    serving.clock.turn(new Date('2026-11-23T10:00:00+08:00'));
  });

  test('W-68 设施设备运行数据: lists lifts and control rooms by kind', async () => {
    const query = `{ estate(id: "${estateId(1)}") {
      facilities(kind: LIFT, first: 1) { nodes { kind } pageInfo { hasNextPage } totalCount }
      all: facilities { totalCount } } }`;
    expect((await serving.ask(officer, query)).data).toEqual({ estate: {
      facilities: { nodes: [{ kind: 'LIFT' }], pageInfo: { hasNextPage: true }, totalCount: 2 },
      all: { totalCount: 3 },
    } });
  });

  test('knows the company under contract today, and none on the day after it ends', async () => {
    const query = `{ estate(id: "${estateId(0)}") { company { id } } }`;
    const { data } = await serving.ask(officer, query);
    expect(data).toEqual({ estate: { company: { id: companyId(0) } } });
    serving.clock.turn(new Date('2027-07-01T00:00:00+08:00'));
    expect((await serving.ask(officer, query)).data).toEqual({ estate: { company: null } });
    serving.clock.turn(new Date('2026-11-23T10:00:00+08:00'));
  });

  test('of a hundred estates costs the statements that of two does', async () => {
    const query = `query($first: Int) { estates(first: $first) { totalCount nodes {
      id managementMode managementHistory { mode } division { code }
      buildings(first: 2) { totalCount nodes { name dwellingCount } }
      company { name credit { score grade entries { points } } estates(first: 2) { totalCount } }
      bodies { kind } facilities(kind: LIFT, first: 1) { nodes { code } totalCount }
    } } }`;
    // What profiles say never changes: it is read once a process.
    await serving.ask(officer, query, { first: 1 });
    const two = await serving.ask(officer, query, { first: 2 });
    const hundred = await serving.ask(officer, query, { first: 100 });
    expect(two.codes).toEqual([]);
    expect(two.statements).toBeGreaterThan(10);
    expect(hundred.statements).toBe(two.statements);
  });
});

test.each(['first: 0', 'first: 101', 'after: "x"'])('A page with %s is refused', async (args) => {
  expect((await serving.ask(officer, `{ estates(${args}) { totalCount } }`)).codes)
    .toEqual(['BAD_USER_INPUT']);
});

test('Loading a second time changes nothing', async () => {
  const counts = () => asWorker(serving.database.worker, async (em) => {
    const tables = ['estate', 'managementPeriod', 'building', 'dwelling', 'profileLine'] as const;
    return Promise.all(tables.map((table) => kysely<Tables & ProfileTables>(em).selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('rows')).executeTakeFirst()));
  });
  const before = await counts();
  await serving.load(aDistrict(HERE, 100));
  expect(await counts()).toEqual(before);
  expect(before[3]).toEqual({ rows: 12 });
});
