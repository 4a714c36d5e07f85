import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import { fault } from '../errors.ts';
import { openExecutor } from '../executor/executor.ts';
import type { Executor } from '../execution.ts';
import { afflict, fateOf } from './executor-faults.ts';
import type { Fate } from './executor-faults.ts';
import { TYPE_DEFS, resolversOf } from './executor-subgraphs.ts';

/** Both executors over the same subgraphs, all in this process. */
export interface World extends AsyncDisposable {
  readonly schema: GraphQLSchema;
  readonly stock: Executor;
  readonly ours: Executor;
  /** How the subgraphs fare from now on; null when all are well. */
  befall(seed: number | null): void;
  /** How many operations the stock executor ran for ours, and how many calls each has made. */
  readonly counted: { left: number; stockCalls: number; ourCalls: number };
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

type Operation = Parameters<GraphQLDataSource['process']>[0]['request'];

export async function openWorld(): Promise<World> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  let fate: Fate = fateOf(null);
  const counted = { left: 0, stockCalls: 0, ourCalls: 0 };
  const schemas = new Map(Object.entries(TYPE_DEFS).map(([name, typeDefs]) => {
    const resolvers = resolversOf(name, () => fate);
    return [name, buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }])];
  }));
  const answer = async (name: string, body: string, entities: number | null): Promise<Answer> => {
    const asked: Operation = JSON.parse(body);
    await new Promise((resolve) => { setImmediate(resolve); });
    if (fate.isDown(name)) throw fault('SUBGRAPH_UNAVAILABLE');
    if (fate.isHung(name)) throw fault('SUBGRAPH_TIMEOUT');
    const schema = schemas.get(name);
    if (!schema) throw new Error(name);
    const { data, errors } = await graphql({
      schema, source: asked.query ?? '', variableValues: asked.variables,
    });
    const told: Answer = JSON.parse(JSON.stringify({ data: data ?? null, errors }));
    const given = afflict(told, name, fate);
    const list = given.data?.['_entities'];
    const isWrong = given.data && entities !== null
      && (!Array.isArray(list) || list.length !== entities);
    if (isWrong) throw fault('SUBGRAPH_UNAVAILABLE');
    return given;
  };
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph(),
    logger: log,
    buildService: ({ name }) => ({
      process: async ({ request: { query, variables, operationName } }) => {
        counted.stockCalls += 1;
        const representations: unknown = variables?.['representations'];
        const entities = Array.isArray(representations) ? representations.length : null;
        return answer(name, JSON.stringify({ query, variables, operationName }), entities);
      },
    }),
  });
  const known: GraphQLSchema[] = [];
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => known.push(apiSchema));
  const { executor: stock } = await gateway.load({ apollo: {} });
  const [schema] = known;
  if (!schema || !stock) throw new Error('no schema');
  const links = new Map([...schemas.keys()].map((name) => [name, {
    send: async ({ body, entities }: { body: string; entities: number | null }) => {
      counted.ourCalls += 1;
      return answer(name, body, entities);
    },
  }]));
  const ours = openExecutor({
    gateway,
    apiSchema: schema,
    links,
    stock: async (request) => {
      counted.left += 1;
      return stock(request);
    },
    planned: () => undefined,
  });
  return {
    schema, stock, ours, counted,
    befall: (seed) => {
      fate = fateOf(seed);
    },
    [Symbol.asyncDispose]: () => gateway.stop(),
  };
}

function supergraph(): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(TYPE_DEFS).map(([name, typeDefs]) =>
      ({ name, url: `http://127.0.0.1/${name}`, typeDefs: parse(typeDefs) })),
  );
  if (!supergraphSdl) throw new AggregateError(errors ?? []);
  return supergraphSdl;
}
