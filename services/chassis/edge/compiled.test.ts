import { describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { FormattedExecutionResult } from 'graphql';
import type { Answerable } from '../audit/refusals.ts';
import { buildSchema } from '../subgraph.ts';
import { anActor } from '../testing/actor.ts';
import { openEngine } from './compiled.ts';
import { openLane } from './lane.ts';
import { maskError } from './masking.ts';
import { openSecondLock } from './second-lock.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
    import: ["@key", "@requiresScopes"])
  type Query {
    sealed: String @requiresScopes(scopes: [["grid.read"]])
    oddly(as: String!): Oddly
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
  type Oddly { text: String id: ID! whole: Int share: Float flag: Boolean stage: Stage
    since: DateTime all: [[Int!]] nodes: [Oddly!] }
  enum Stage { OPEN CLOSED }
  scalar DateTime
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
    sealed: () => 'sealed',
    oddly: (_: unknown, { as }: { as: string }) => JSON.parse(as),
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

const engine = openEngine<Answerable>(schema);
const lock = openSecondLock<Answerable>(SDL, schema);
const lane = openLane(engine, lock);
const server = new ApolloServer<Answerable>({
  gateway: engine.gateway,
  formatError: maskError,
  plugins: [lock.plugin, ApolloServerPluginInlineTraceDisabled()],
});

const ODDLY = `query ($as: String!) { oddly(as: $as) {
  text id mine: whole share flag stage since all ...More nodes { id flag } } }
  fragment More on Oddly { nodes { ... on Oddly { text } } }`;

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
    ['what is sealed', '{ sealed }', {}],
    ['leaves that are as they should be', ODDLY, oddly({
      text: '甲', whole: -7, share: 0.5, flag: false, stage: 'OPEN', since: '2026-04-16T00:00:00Z',
      all: [[1, 2], null, []], nodes: [{ id: 'a', flag: true }, { id: 'b', text: 'c' }],
    })],
    ['leaves that are made what they should be', ODDLY, oddly({
      id: 7, text: 8, whole: '9', share: '0.25', flag: 1, all: [['1'], [2]],
      nodes: [{ id: 3, text: true }],
    })],
    ['a leaf that is none of its type', ODDLY, oddly({ whole: 'many' })],
    ['a number that is too large', ODDLY, oddly({ whole: 2 ** 31 })],
    ['a leaf that is a list', ODDLY, oddly({ text: ['a'] })],
    ['a word that is none of the enum', ODDLY, oddly({ stage: 'LOST' })],
    ['one that is none in a list of them', ODDLY, oddly({ all: [[1, 'many'], [2]] })],
    ['one that is none where none may be null', ODDLY, oddly({ nodes: [{ id: {} }] })],
    ['an instant that is none', ODDLY, oddly({ since: 'yesterday' })],
    ['references, one of which is none and one forbidden', ENTITIES,
      { of: ['1', 'bad', 'none', '2'].map((id) => ({ __typename: 'Matter', id })) }],
  ])('answers as before: %s', async (_, query, variables: Record<string, unknown>) => {
    const answers: unknown[] = [];
    for (let use = 0; use < 5; use += 1) answers.push(await ask(query, variables));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const isRefused = variables['n'] === 'many' || query === '{ sealed }';
    expect(answers[0]).toHaveProperty(isRefused ? 'errors' : 'data');
  });

  test('is answered without the server, unless it refuses it or somebody wants another form',
    async () => {
      const quickly = (query: string, accept?: string, more = {}) =>
        lane({ query, ...more }, accept, contextOf());
      const plain = '{ matters { nodes { id } } }';
      expect(await quickly(plain)).toBeNull();
      for (const query of [plain, '{ sealed }']) {
        for (let use = 0; use < 3; use += 1) await ask(query, {}, ['grid.read']);
      }
      const accept = 'application/graphql-response+json, application/json';
      const text = '{"data":{"matters":{"nodes":[{"id":"甲"},{"id":"乙"}]}}}';
      const contentType = 'application/json; charset=utf-8';
      expect(await quickly(plain)).toEqual({ contentType, text });
      expect(await quickly(plain, accept)).toEqual({
        contentType: 'application/graphql-response+json; charset=utf-8', text,
      });
      expect(await quickly(plain, 'text/html')).toBeNull();
      expect(await quickly(plain, accept, { extensions: {} })).toBeNull();
      expect(await quickly(plain, accept, { operationName: 'Other' })).toBeNull();
      expect(await quickly(plain, accept, { variables: [] })).toBeNull();
      expect(await quickly('{ sealed }')).toBeNull();
      expect(await lane([{ query: plain }], accept, contextOf())).toBeNull();
    });

  test('puts on record what it denied', async () => {
    denied = [];
    for (let use = 0; use < 5; use += 1) await ask('{ forbidden }', {});
    expect(denied).toContainEqual({ action: 'forbidden', code: 'FORBIDDEN' });
  });

  test('counts a list only where it is asked to', async () => {
    counted = 0;
    for (let use = 0; use < 5; use += 1) await ask('{ matters { nodes { name } } }', {});
    expect(counted).toBe(0);
    for (let use = 0; use < 5; use += 1) await ask('{ matters { totalCount } }', {});
    expect(counted).toBe(5);
  });
});

let denied: unknown[] = [];

function contextOf(...actions: string[]): Answerable {
  const actor = anActor({ tenant: '510116', grants: actions.map((action) => `${action}@510116`) });
  const nothing = async (): Promise<void> => undefined;
  const journal = {
    plainRead: () => undefined, refused: (refusal: object) => void denied.push(refusal),
    settleReads: nothing, settleRefusals: nothing,
  };
  return lock.admit({ journal }, actor);
}

function oddly(row: object): { as: string } {
  return { as: JSON.stringify({ id: '1', ...row }) };
}

/** The answer as it is told, without the places in the text, which an interpreter alone tells. */
async function ask(
  query: string, variables: Record<string, unknown>, actions: readonly string[] = [],
): Promise<unknown> {
  const contextValue = contextOf(...actions);
  const quick = await lane({ query, variables }, undefined, contextValue);
  const { data, errors } = quick ? answerOf(quick.text)
    : await asked(query, variables, contextValue);
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map(({ message, path, extensions }) => {
      return { message, path, code: extensions?.['code'] };
    }) }),
  };
}

async function asked(query: string, variables: Record<string, unknown>, contextValue: Answerable) {
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('One answer was asked for');
  return body.singleResult;
}

function answerOf(text: string): FormattedExecutionResult {
  return JSON.parse(text);
}
