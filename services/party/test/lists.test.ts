import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { dataOf, type Serving } from '@linli/chassis/testing/serving.ts';
import { z } from 'zod';
import { aCrowd, aDistrict } from './fixtures.ts';
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

const PAGE = z.object({
  nodes: z.array(z.looseObject({ name: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  totalCount: z.number(),
});

const LIST = `query ($filter: PartyOrganizationFilter, $first: Int, $after: String) {
  partyOrganizations(filter: $filter, first: $first, after: $after) {
    nodes { name } pageInfo { hasNextPage endCursor } totalCount } }`;

async function list(variables: object) {
  const answer = await serving.ask(district, LIST, variables);
  const page = dataOf(answer, z.object({ partyOrganizations: PAGE })).partyOrganizations;
  return { ...page, names: page.nodes.map(({ name }) => name) };
}

describe('The list of organisations', () => {
  test('is read page by page in the order of names, each once', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ first: 4, after });
      expect(page.totalCount).toBe(18);
      names.push(...page.names);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(names).toHaveLength(18);
    expect(names).toEqual([...new Set(names)].sort());
  });

  test.each([
    ['a level', { level: 'TOWN' }, ['other', 'town']],
    ['a kind', { kind: 'ENTERPRISE' }, ['firm']],
    ['an estate', { estateId: idIn('estate 3') }, ['half', 'twins']],
    ['a division', { under: `${TENANT}002` }, ['courtyard', 'other', 'second']],
    ['two at once', { under: `${TENANT}002`, level: 'ESTATE' }, ['courtyard']],
    ['an estate that has none', { estateId: idIn('estate 9') }, []],
  ])('is filtered by %s', async (_, filter, names) => {
    const page = await list({ filter });
    expect(page.names).toEqual(names);
    expect(page.totalCount).toBe(names.length);
  });

  test.each([
    ['too many at once', { first: 101 }], ['none at all', { first: 0 }],
    ['a cursor of no list', { after: 'nonsense' }],
    ['a cursor of another list', { after: Buffer.from('[1]').toString('base64url') }],
    ['a division that is none', { filter: { under: '51%' } }],
    ['an estate that is no id', { filter: { estateId: "' or 1=1" } }],
  ])('is refused for %s', async (_, variables) => {
    expect((await serving.ask(district, LIST, variables)).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('has children as lists of their own, with the same pages', async () => {
    const query = `query ($id: ID!, $after: String) { partyOrganization(id: $id) {
      children(first: 2, after: $after) {
        nodes { name } pageInfo { hasNextPage endCursor } totalCount } } }`;
    const shape = z.object({ partyOrganization: z.object({ children: PAGE }) });
    const read = async (after: string | null) => {
      const answer = await serving.ask(district, query, { id: idIn('first'), after });
      return dataOf(answer, shape).partyOrganization.children;
    };
    const page = await read(null);
    expect(page.nodes.map(({ name }) => name)).toEqual(['gardens', 'grid branch']);
    expect(page.totalCount).toBe(5);
    const next = await read(page.pageInfo.endCursor);
    expect(next.nodes.map(({ name }) => name)).toEqual(['half', 'market']);
    expect(next.pageInfo.hasNextPage).toBe(true);
  });

  test('takes as many statements for a hundred as for two, whatever hangs from them', async () => {
    await serving.load(aCrowd(TENANT, 100));
    const query = `query ($first: Int, $filter: PartyOrganizationFilter) {
      partyOrganizations(first: $first, filter: $filter) { totalCount nodes {
        name memberCount secretary estates { id } parent { name }
        children(first: 2) { totalCount nodes { name memberCount } } } } }`;
    const filter = { under: `${TENANT}003`, level: 'ESTATE' };
    const two = await serving.ask(district, query, { first: 2, filter });
    const all = await serving.ask(district, query, { first: 100, filter });
    expect([two.codes, all.codes]).toEqual([[], []]);
    expect(JSON.stringify(all.data).match(/child of/g)).toHaveLength(200);
    expect(JSON.stringify(two.data).match(/child of/g)).toHaveLength(4);
    expect(all.statements).toBe(two.statements);
  });
});
