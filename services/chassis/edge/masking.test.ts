import { ApolloServer } from '@apollo/server';
import { expect, test } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { maskError } from './masking.ts';
import { DateTime } from './scalars.ts';

const Query = new GraphQLObjectType({
  name: 'Query',
  fields: { since: { type: GraphQLString, args: { at: { type: DateTime } }, resolve: () => 'ok' } },
});
const schema = new GraphQLSchema({ query: Query });
const server = new ApolloServer({ schema, formatError: maskError });

test.each([
  ['in the document', '{ since(at: "yesterday") }', {}],
  ['in a variable', 'query ($at: DateTime) { since(at: $at) }', { at: 'yesterday' }],
])('an instant that is none is the same mistake %s', async (_, query, variables) => {
  const { body } = await server.executeOperation({ query, variables });
  const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
  expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

test('a field that is not there stays a mistake of the document', async () => {
  const { body } = await server.executeOperation({ query: '{ until }' });
  const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
  expect(error?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});
