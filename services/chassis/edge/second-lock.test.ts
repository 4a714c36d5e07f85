import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { anActor } from '../testing/actor.ts';
import { openJudge } from './second-lock.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
    import: ["@key", "@authenticated", "@requiresScopes", "@policy"])
  type Query {
    motto: String @authenticated
    open: Thing
    both: Both
    sealed: String @requiresScopes(scopes: [["petition.read", "grid.read"], ["petition.supervise"]])
    personal: String @policy(policies: [["person"]])
    odd: String @policy(policies: [["nobody-wrote-it"]])
    empty: String @requiresScopes(scopes: [])
  }
  interface Both { id: ID! note: String }
  type Thing implements Both @key(fields: "id") @requiresScopes(scopes: [["grid.read"]]) {
    id: ID! note: String
  }
  type Other implements Both @key(fields: "id") {
    id: ID! note: String @requiresScopes(scopes: [["petition.read"]])
  }
  extend type Query @policy(policies: [["person"]])
`;
const schema = buildSubgraphSchema([{ typeDefs: parse(SDL) }]);
const judge = openJudge(SDL, schema);

function holding(...actions: string[]) {
  return anActor({ tenant: '510116', grants: actions.map((action) => `${action}@510116`) });
}

function denied(query: string, variables = {}, actor = holding()): string | null {
  return judge(actor, parse(query), variables).join(', ') || null;
}

const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
const DEFAULTED = `query ($r: [_Any!]! = [{ __typename: "Thing", id: 1 }]) {
  _entities(representations: $r) { __typename } }`;
const LITERAL = '{ _entities(representations: [{ __typename: "Thing", id: 1 }]) { __typename } }';
const SINGLE = '{ _entities(representations: { __typename: "Thing", id: 1 }) { __typename } }';

describe('A subgraph lets nobody through to', () => {
  test.each<[string, string, string, object?]>([
    ['a field', '{ sealed }', 'Query.sealed'],
    ['a field under another name', '{ motto other: sealed }', 'Query.sealed'],
    ['a field in a fragment', '{ ...F } fragment F on Query { sealed }', 'Query.sealed'],
    ['a field in an inline fragment', '{ ... on Query { ... { sealed } } }', 'Query.sealed'],
    ['a type', '{ open { __typename } }', 'Query.open, Thing.__typename'],
    ['a type of an interface', '{ both { note } }', 'Both.note'],
    ['a type by its condition', '{ both { ... on Thing { id } } }', 'Thing.id'],
    ['a field by a type condition', '{ both { ... on Other { id note } } }', 'Other.note'],
    ['a policy nobody wrote', '{ odd }', 'Query.odd'],
    ['what no list of scopes opens', '{ empty }', 'Query.empty'],
    ['an entity that a variable names', ENTITIES, 'Thing', { r: [{ __typename: 'Thing', id: 1 }] }],
    ['an entity among odd ones', ENTITIES, 'Thing', { r: [{}, 7, { __typename: 'Thing' }] }],
    ['an entity of a default', DEFAULTED, 'Thing'],
    ['an entity in the document', LITERAL, 'Thing'],
    ['an entity that is no list', SINGLE, 'Thing'],
    ['a field of an entity',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Other { note } } }',
      'Other.note', { r: [{ __typename: 'Other', id: 1 }] }],
  ])('%s', (_, query, coordinates, variables = {}) => {
    expect(denied(query, variables)).toBe(coordinates);
  });
});

describe('A subgraph answers', () => {
  test.each([
    ['whoever is signed for', '{ motto }', []],
    ['who holds one alternative', '{ sealed }', ['petition.supervise']],
    ['who holds all of the other', '{ sealed }', ['petition.read', 'grid.read']],
    ['who may read the type', '{ open { id note } }', ['grid.read']],
    ['who may read every type of the interface', '{ both { note } }',
      ['grid.read', 'petition.read']],
    ['whom the policy holds for', '{ personal }', []],
    ['what an entity shows to all', LITERAL.replace('Thing', 'Other'), []],
  ])('%s', (_, query, actions) => {
    expect(denied(query, {}, holding(...actions))).toBeNull();
  });

  test('no machine where a person is asked for, by an extension of the type too', () => {
    expect(denied('{ motto personal }', {}, { ...holding(), kind: 'MACHINE' }))
      .toBe('Query.motto, Query.personal');
  });

  test('no grant for another purpose than the request states', () => {
    const grants = ['petition.supervise@510116;purpose=AUDIT'];
    expect(denied('{ sealed }', {}, anActor({ tenant: '510116', grants }))).toBe('Query.sealed');
    const purpose = 'AUDIT';
    expect(denied('{ sealed }', {}, anActor({ tenant: '510116', grants, purpose }))).toBeNull();
  });
});
