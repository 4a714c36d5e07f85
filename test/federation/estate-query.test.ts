import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer } from '../people.ts';
import { ESTATE_FIELDS } from './estate-fields.ts';

let linli: Constellation;
let ask: Ask;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  ask = await linli.as(districtOfficer);
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

const LIST = `query($first: Int!) { estates(filter: { under: "510116001" }, first: $first) {
  nodes { ${ESTATE_FIELDS} } } }`;

test('one query from an estate is answered across all five subgraphs', async () => {
  const { data } = await ask<{ estates: { nodes: { id: string }[] } }>(LIST, { first: 1 });
  const { data: one, statements } = await ask(
    `query($id: ID!) { estate(id: $id) { ${ESTATE_FIELDS} } }`,
    { id: data.estates.nodes[0]?.id },
  );
  expect(one).toMatchObject({
    estate: {
      division: { code: expect.stringMatching(/^510116001/), name: expect.any(String) },
      grids: { nodes: expect.arrayContaining([expect.objectContaining({ kind: 'MICRO' })]) },
      partyOrganizations: expect.any(Array),
      bodies: expect.any(Array),
      petitions: { totalCount: 0 },
      volunteers: { totalCount: expect.any(Number) },
    },
  });
  const subgraphs = ['grid', 'party', 'petition', 'property', 'social'];
  expect(Object.keys(statements).toSorted()).toEqual(subgraphs);
});

test('a list of 100 estates costs each subgraph as many statements as a list of two', async () => {
  const few = await ask<{ estates: { nodes: object[] } }>(LIST, { first: 2 });
  const many = await ask<{ estates: { nodes: object[] } }>(LIST, { first: 100 });
  expect(many.data.estates.nodes).toHaveLength(100);
  const countOf = ({ statements }: typeof many) =>
    Object.fromEntries(Object.entries(statements).map(([name, { statements: n }]) => [name, n]));
  expect(countOf(many)).toEqual(countOf(few));
});
