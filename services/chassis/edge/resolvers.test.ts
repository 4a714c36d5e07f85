import { describe, expect, test } from '@jest/globals';
import { Refusal } from '@linli/kernel/refusal.ts';
import { graphql } from 'graphql';
import { openJournal } from '../audit/journal.ts';
import { StartError } from '../process.ts';
import { openReading } from '../reading.ts';
import { buildSchema, refusalOr } from '../subgraph.ts';
import { anActor } from '../testing/actor.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { home(id: ID!): Home  settledAt(at: DateTime!): DateTime! }
  type Mutation { moveIn(input: MoveInInput): MoveInResult! }
  input MoveInInput { people: [String!]! }
  type Home @key(fields: "id") { id: ID! name: String! }
  type Refusal { code: String! }
  union MoveInResult = Home | Refusal
  scalar DateTime
`;
const MoveInResult = refusalOr('Home');

/** Of a request that asks nothing of a database. */
const nothing = () => Promise.reject(new Error('there is no database'));
const journal = openJournal({
  actor: anActor({ tenant: '510116', grants: [] }), now: new Date(0),
  reading: openReading(nothing), write: nothing,
});

describe('Resolvers', () => {
  test.each([
    ['a type that is not there', { Hoem: {} }, /Hoem is not in the SDL/],
    ['a field that is not there', { Home: { nmae: () => 'x' } }, /Home\.nmae is not in the SDL/],
    ['what is no function', { Home: { name: 'x' } }, /Home\.name/],
    ['a field of a union', { MoveInResult: { ...MoveInResult, id: () => 1 } }, /MoveInResult\.id/],
  ])('stop the start when they bind %s', (_, resolvers, reason) => {
    const build = (): unknown => buildSchema(SDL, { MoveInResult, ...resolvers });
    expect(build).toThrow(StartError);
    expect(build).toThrow(reason);
  });

  test('stop the start when nothing tells the members of a union', () => {
    expect(() => buildSchema(SDL, {})).toThrow(/MoveInResult needs __resolveType/);
  });

  test('tell a refusal from what was done', async () => {
    const answers = [{ id: 1, name: 'a' }, new Refusal('NO', 'no', '不')];
    const moveIn = (): unknown => answers.shift();
    const schema = buildSchema(SDL, { MoveInResult, Mutation: { moveIn } });
    const source = 'mutation { done: moveIn { __typename } refused: moveIn { __typename } }';
    const { data } = await graphql({ schema, source, contextValue: { journal } });
    expect(data).toEqual({ done: { __typename: 'Home' }, refused: { __typename: 'Refusal' } });
  });

  test('are given instants as dates, and give them back as text', async () => {
    const settledAt = (_: unknown, { at }: { at: Date }): Date => new Date(at.getTime() + 1_000);
    const schema = buildSchema(SDL, { MoveInResult, Query: { settledAt } });
    const source = '{ settledAt(at: "2026-04-16T23:59:59+08:00") }';
    const { data } = await graphql({ schema, source });
    expect(data).toEqual({ settledAt: '2026-04-16T16:00:00.000Z' });
  });
});

describe('A text that could not be kept as it was sent', () => {
  const schema = buildSchema(SDL, {
    MoveInResult, Query: { home: () => ({ id: 1, name: 'a' }) },
    Mutation: { moveIn: () => ({ id: 1, name: 'a' }) },
  });
  const ask = (text: string) => graphql({
    schema, source: 'query ($id: ID!) { home(id: $id) { id } }', variableValues: { id: text },
  });
  const moveIn = (...people: string[]) => graphql({
    schema, variableValues: { people }, contextValue: { journal },
    source: `mutation ($people: [String!]!) {
      moveIn(input: { people: $people }) { __typename ... on Refusal { code } } }`,
  });

  test.each(['\u0000', '双\u0000流', '\ud83d', 'a\udc00'])('is refused: %j', async (text) => {
    const { errors } = await ask(text);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'id' } }]);
    expect((await moveIn('张三', text)).data)
      .toEqual({ moveIn: { __typename: 'Refusal', code: 'INVALID_INPUT' } });
  });

  test('is refused where it stands in the document itself', async () => {
    const { errors } = await graphql({ schema, source: '{ home(id: "a\\u0000") { id } }' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'id' } }]);
  });

  test.each(['', '双流', '😀', '\n\t'])('is not: %j', async (text) => {
    expect((await ask(text)).data).toEqual({ home: { id: '1' } });
    expect((await moveIn(text)).data).toEqual({ moveIn: { __typename: 'Home' } });
  });
});

describe('A reference', () => {
  class ClassRow {
    id = 'class';
    get name(): string {
      return 'Class';
    }
  }
  const rows = new Map<string, object | null>([
    ['frozen', Object.freeze({ id: 'frozen', name: 'Frozen' })],
    ['class', new ClassRow()],
    ['none', null],
  ]);

  test('that breaks at once breaks alone; a frozen row serves; an unknown is null', async () => {
    const __resolveReference = ({ id }: { id: string }): unknown => {
      if (id === 'broken') throw new Error('broken');
      return rows.get(id);
    };
    const schema = buildSchema(SDL, { MoveInResult, Home: { __resolveReference } });
    const ids = ['frozen', 'broken', 'class', 'none', 'frozen'];
    const representations = ids.map((id) => ({ __typename: 'Home', id }));
    const { data, errors } = await graphql({
      schema,
      source: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Home { name } } }',
      variableValues: { r: representations },
    });
    const frozen = { name: 'Frozen' };
    expect(data).toEqual({ _entities: [frozen, null, { name: 'Class' }, null, frozen] });
    expect(errors).toMatchObject([{ path: ['_entities', 1], message: 'broken' }]);
    expect(rows.get('class')).not.toHaveProperty('__typename');
  });

  test('to one row by two types is to each of them', async () => {
    const row = { id: 'one', name: 'One' };
    const __resolveReference = async (): Promise<object> => row;
    const schema = buildSchema(`${SDL} type Estate @key(fields: "id") { id: ID! name: String! }`, {
      MoveInResult, Home: { __resolveReference }, Estate: { __resolveReference },
    });
    const { data } = await graphql({
      schema,
      source: `query ($r: [_Any!]!) { _entities(representations: $r) {
        __typename ... on Home { home: name } ... on Estate { estate: name } } }`,
      variableValues: { r: ['Home', 'Estate', 'Home', 'Nothing'].map((__typename) =>
        ({ __typename, id: 'one' })) },
    });
    const home = { __typename: 'Home', home: 'One' };
    const estate = { __typename: 'Estate', estate: 'One' };
    expect(data).toEqual({ _entities: [home, estate, home, null] });
  });
});
