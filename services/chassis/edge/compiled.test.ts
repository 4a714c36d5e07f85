import { describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { buildSchema } from '../subgraph.ts';
import { executing } from './compiled.ts';
import { maskError } from './masking.ts';

const SDL = `
  type Query {
    matters(filter: Filter = { under: "51" }, first: Int = 2): MatterConnection!
    named(only: Only!): [Matter!]!
    endless(of: Endless!): String
    forbidden: String
    broken: [Matter!]
    anything(id: ID!): Anything
  }
  type Mutation { rename(id: ID!, name: String!): Matter }
  input Only { name: String! also: [Other!] }
  input Other { name: String! }
  input Endless { name: String also: [Endless!] }
  input Filter { under: String! stage: String = "OPEN" }
  type MatterConnection { totalCount: Int! nodes: [Matter!]! }
  type Matter @key(fields: "id") { id: ID! name: String! note: String }
  type Officer @key(fields: "id") { id: ID! }
  union Anything = Matter | Officer
`;

let counted = 0;
const names = ['甲', '乙', '丙'];

const schema = buildSchema(SDL, {
  Query: {
    matters: (_: unknown, { filter, first }: Asked) => ({
      nodes: names.slice(0, first).map((name) => {
        return { id: name, name, note: `${filter.under} ${filter.stage}` };
      }),
      totalCount: async () => {
        counted += 1;
        return names.length;
      },
    }),
    named: (_: unknown, { only }: { only: { name: string; also?: { name: string }[] } }) =>
      [only, ...only.also ?? []].map(({ name }) => ({ id: name, name })),
    endless: (_: unknown, { of }: { of: object }) => JSON.stringify(of),
    forbidden: () => {
      throw new AccessDenied();
    },
    broken: async () => [{ id: '1' }],
    anything: (_: unknown, { id }: { id: string }) => ({ id, name: id }),
  },
  Mutation: { rename: (_: unknown, renamed: object) => renamed },
  Matter: {
    __resolveReference: async ({ id }: { id: string }) => {
      if (id === 'bad') throw new AccessDenied();
      return id === 'none' ? null : { id, name: id };
    },
  },
  Anything: {
    __resolveType: ({ id }: { id: string }) => id.startsWith('o') ? 'Officer' : 'Matter',
  },
});

interface Asked {
  readonly filter: { under: string; stage: string };
  readonly first: number;
}

const server = new ApolloServer({
  gateway: executing(schema),
  formatError: maskError,
  plugins: [ApolloServerPluginInlineTraceDisabled()],
});

const ENTITIES = `query ($of: [_Any!]!) {
  _entities(representations: $of) { ... on Matter { name } } }`;

describe('An operation that was compiled', () => {
  test.each([
    ['a list, by defaults', '{ matters { totalCount nodes { id name } } }', {}],
    ['a literal filter, whose own default holds',
      '{ matters(filter: { under: "5" }) { nodes { note } } }', {}],
    ['a filter in a variable', 'query ($f: Filter) { matters(filter: $f) { nodes { note } } }',
      { f: { under: '5' } }],
    ['a filter a variable fills',
      'query ($u: String!) { matters(filter: { under: $u }) { nodes { note } } }', { u: '5' }],
    ['an input without defaults, in a variable', 'query ($o: Only!) { named(only: $o) { name } }',
      { o: { name: '甲', also: [{ name: '乙' }] } }],
    ['an input without defaults, a variable within',
      'query ($n: String!) { named(only: { name: "甲", also: [{ name: $n }] }) { name } }',
      { n: '丙' }],
    ['an input that holds itself', 'query ($of: Endless!) { endless(of: $of) }',
      { of: { also: [{ name: '甲', also: [] }] } }],
    ['a variable left out', 'query ($n: Int) { matters(first: $n) { nodes { id } } }', {}],
    ['a variable of the wrong type', 'query ($n: Int) { matters(first: $n) { nodes { id } } }',
      { n: 'many' }],
    ['what is forbidden', '{ forbidden }', {}],
    ['a null where none may be', '{ broken { id name } }', {}],
    ['a union', `{ a: anything(id: "o1") { __typename ... on Officer { id } }
      b: anything(id: "m") { ... on Matter { name } } }`, {}],
    ['what is skipped', 'query ($s: Boolean!) { forbidden @skip(if: $s) matters { nodes { id } } }',
      { s: true }],
    ['a write', 'mutation { rename(id: "1", name: "n") { id name } }', {}],
    ['references, one of which is none and one forbidden', ENTITIES,
      { of: ['1', 'bad', 'none', '2'].map((id) => ({ __typename: 'Matter', id })) }],
  ])('answers as before: %s', async (_, query, variables: Record<string, unknown>) => {
    const answers: unknown[] = [];
    for (let use = 0; use < 5; use += 1) answers.push(await ask(query, variables));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toHaveProperty(variables['n'] === 'many' ? 'errors' : 'data');
  });

  test('counts a list only where it is asked to', async () => {
    counted = 0;
    for (let use = 0; use < 5; use += 1) await ask('{ matters { nodes { name } } }', {});
    expect(counted).toBe(0);
    for (let use = 0; use < 5; use += 1) await ask('{ matters { totalCount } }', {});
    expect(counted).toBe(5);
  });
});

/** The answer as it is told, without the places in the text, which an interpreter alone tells. */
async function ask(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { body } = await server.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('One answer was asked for');
  const { data, errors } = body.singleResult;
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map(({ message, path, extensions }) => {
      return { message, path, code: extensions?.['code'] };
    }) }),
  };
}
