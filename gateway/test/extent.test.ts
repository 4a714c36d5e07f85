import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, buildSchema, parse } from 'graphql';
import { OBJECTS_AT_MOST, refuseExtent } from '../extent.ts';
import { anOfficer, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';

const schema = buildSchema(`
  type Query { estates(first: Int = 20): Estates! estate: Estate }
  type Estates { nodes: [Estate!]! }
  type Estate { name: String! division: Division! bodies: [Body!]! }
  type Division { estates(first: Int = 20): Estates! }
  type Body { name: String! }
`);

function refusalOf(query: string, variables?: Record<string, unknown>): string | null {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation');
  return refuseExtent(schema, document, operation, variables)?.message ?? null;
}

const under = (first: string, inner: string): string =>
  `estates(first: ${first}) { nodes { division { ${inner} } } }`;

describe('an operation', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ['a hundred estates and their bodies', '{ estates(first: 100) { nodes { bodies { name } } } }'],
    ['pages in pages', `{ ${under('100', under('20', 'estates(first: 1) { nodes { name } }'))} }`],
    ['small pages by a variable',
      `query ($n: Int) { ${under('$n', under('$n', 'estates { nodes { name } }'))} }`, { n: 2 }],
    ['two hundred of one thing', `{ ${Array.from({ length: 200 }, (_, at) =>
      `a${at}: estates(first: 100) { nodes { name } }`).join(' ')} }`],
  ])('may ask for %s', (_, query, variables = {}) => {
    expect(refusalOf(query, variables)).toBeNull();
  });

  const deep = (first: string): string =>
    under(first, under(first, `estates(first: ${first}) { nodes { name } }`));
  const bomb = Array.from({ length: 20 }, (_, at) =>
    `fragment F${at} on Query { a${at}: estate { name } ...F${at + 1} ...F${at + 1} }`);

  test.each<[string, string, Record<string, unknown>?]>([
    ['a hundred to the third', `{ ${deep('100')} }`],
    ['as many by a variable', `query ($n: Int) { ${deep('$n')} }`, { n: 100 }],
    ['as many by the default of a variable', `query ($n: Int = 100) { ${deep('$n')} }`],
    ['as many, in fragments', `{ ...F } fragment F on Query { ... on Query { ${deep('100')} } }`],
    ['pages of no known size', `query ($n: Int) { ${deep('$n')} }`, { n: 'many' }],
    ['fragments that double twenty times',
      `{ ...F0 } ${bomb.join(' ')} fragment F20 on Query { estate { name } }`],
  ])('may not ask for %s', (_, query, variables = {}) => {
    expect(refusalOf(query, variables)).toMatch(`${OBJECTS_AT_MOST} allowed`);
  });
});

describe('through the gateway', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(async () => graph[Symbol.asyncDispose]());

  test('what names no operation of its document, or no kind we have, is refused', async () => {
    const token = await graph.issuer.mint(anOfficer);
    for (const asked of [
      { query: 'query A { motto }', operationName: 'B' },
      { query: 'query A { motto } query B { motto }' },
      { query: 'subscription { motto }' },
    ]) {
      const response = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify(asked),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(/OPERATION_RESOLUTION_FAILURE/);
    }
    expect(graph.people.received).toEqual([]);
  });

  test('a number that is none is the client’s mistake', async () => {
    const { status, errors } = await graph.ask('{ officer(id: "a") { shift(hours: 1e999) } }');
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('what is too much is refused, and no subgraph is asked', async () => {
    const inner = (depth: number): string => depth === 0 ? 'title'
      : `officer { posts(first: 100) { ${inner(depth - 1)} } }`;
    const { status, errors } = await graph.ask(`{ posts(officers: []) { ${inner(3)} } }`);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'OPERATION_TOO_LARGE']);
    expect(graph.posts.received).toEqual([]);
  });
});
