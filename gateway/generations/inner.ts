import { ApolloGateway } from '@apollo/gateway';
import type { GatewayConfig } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import type { Counters } from '../counters.ts';
import type { Executor } from '../execution.ts';
import { openExecutor } from '../executor/executor.ts';
import type { LinkOptions, SubgraphLink } from '../subgraphs/link.ts';
import { withoutSecurityPurpose } from '../supergraph.ts';
import type { Supergraph } from '../supergraph.ts';

/** The stock gateway of one supergraph: its planner, its plans and its executor. */
export interface Inner extends AsyncDisposable {
  readonly gateway: ApolloGateway;
  readonly executor: Executor;
  readonly apiSchema: GraphQLSchema;
  readonly coreSupergraphSdl: string;
}

export interface InnerOptions extends Pick<LinkOptions, 'cache'> {
  /** What an operation took to be planned is counted here. */
  readonly counters: Counters;
}

/** A new ApolloGateway each time: its own `update()` can leave a bad supergraph half applied. */
export async function openInner(
  supergraph: Supergraph,
  links: ReadonlyMap<string, SubgraphLink>,
  { counters, cache }: InnerOptions,
): Promise<Inner> {
  const config: GatewayConfig = {
    supergraphSdl: withoutSecurityPurpose(supergraph),
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: log,
    buildService: ({ name }) => {
      const link = links.get(name);
      if (!link) throw new Error(`subgraph ${name} has no address`);
      return link;
    },
  };
  const gateway = new ApolloGateway(config);
  const schemas: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }[] = [];
  gateway.onSchemaLoadOrUpdate((schema) => schemas.push(schema));
  const kept = new Set(Object.keys(cache?.types ?? {}));
  const planned = (seconds: number): void => counters.observe('plan_seconds', {}, seconds);
  const { executor } = await gateway.load({ apollo: {} });
  const [schema] = schemas;
  if (!executor || !schema) throw new Error('it gives no schema');
  const { apiSchema, coreSupergraphSdl } = schema;
  return {
    gateway,
    executor: openExecutor({ gateway, apiSchema, stock: executor, links, planned, kept }),
    apiSchema,
    coreSupergraphSdl,
    [Symbol.asyncDispose]: () => gateway.stop(),
  };
}
