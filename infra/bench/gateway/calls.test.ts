import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { log } from '@linli/chassis/log.ts';
import { requestFor } from '@linli/gateway/execution.ts';
import type { Executor } from '@linli/gateway/execution.ts';
import { openExecutor } from '@linli/gateway/executor/executor.ts';
import { graphql, Kind, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { PARTS, QUERIES } from './graph.ts';
import type { Shape } from './graph.ts';

const opened = new AsyncDisposableStack();
let schema: GraphQLSchema;
let stock: Executor;
/** Each knows of no subgraph yet how fast it is. */
let newOurs: () => Executor;
/** The subgraphs that were asked since the last answer, in order. */
const asked: string[] = [];

beforeAll(async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const subgraphs = new Map(PARTS.map(({ name, typeDefs, resolvers }) =>
    [name as string, buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }])]));
  const answer = async (name: string, source: string, variableValues?: object) => {
    asked.push(name);
    const subgraph = subgraphs.get(name);
    if (!subgraph) throw new Error(`There is no ${name}`);
    const values = { ...variableValues };
    const answered = await graphql({ schema: subgraph, source, variableValues: values });
    return JSON.parse(JSON.stringify(answered));
  };
  const gateway = new ApolloGateway({
    supergraphSdl: composed(),
    logger: log,
    buildService: ({ name }) => ({
      process: ({ request: { query = '', variables } }) => answer(name, query, variables),
    }),
  });
  opened.defer(() => gateway.stop());
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const { executor } = await gateway.load({ apollo: {} });
  if (!executor) throw new Error('The gateway has no executor');
  stock = executor;
  const links = new Map([...subgraphs.keys()].map((name) => [name, {
    send: ({ body }: { body: string }) => {
      const { query, variables } = JSON.parse(body);
      return answer(name, query, variables);
    },
  }]));
  newOurs = () => openExecutor({
    gateway, apiSchema: schema, stock, links, planned: () => undefined,
  });
});
afterAll(() => opened.disposeAsync());

/** What a query is answered, and how many requests to subgraphs that took. */
async function run(execute: Executor, shape: Shape) {
  asked.length = 0;
  const source = QUERIES[shape];
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation');
  const context = { actor: 'somebody', deadlineAt: 0 };
  const { data, errors } = await execute(requestFor(
    { source, queryHash: shape, document, operation, schema },
    { operationName: null, variables: {}, context },
  ));
  expect(errors).toBeUndefined();
  return { data: JSON.parse(JSON.stringify(data)), calls: asked.length };
}

test.each<[Shape, number, number]>([
  ['heavy', 16, 6],
  ['large', 13, 5],
  ['small', 3, 3],
  ['one', 1, 1],
])('the join of fetches answers the %s query by as few calls as it can', async (
  shape, stockCalls, ourCalls,
) => {
  const theirs = await run(stock, shape);
  const joined = await run(newOurs(), shape);
  expect([theirs.calls, joined.calls]).toEqual([stockCalls, ourCalls]);
  expect(joined.data).toEqual(theirs.data);
});

function composed(): string {
  const { supergraphSdl, errors } = composeServices(PARTS.map(({ name, typeDefs }) =>
    ({ name, url: `http://127.0.0.1/${name}`, typeDefs: parse(typeDefs) })));
  if (!supergraphSdl) throw new AggregateError(errors ?? []);
  return supergraphSdl;
}
