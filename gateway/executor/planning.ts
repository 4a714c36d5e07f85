import { operationFromDocument, Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLSchema } from 'graphql';
import type { DocumentNode } from 'graphql';

/** What the stock gateway plans with. */
export interface Planning {
  /** As clients see it. */
  readonly apiSchema: Schema;
  /** With the types and fields that clients do not see, and plans do. */
  readonly supergraphSchema: GraphQLSchema;
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/**
 * The stock gateway's own planner, which its types keep to themselves: another would cost a second
 * and as much memory again. Throws where another version of it keeps them elsewhere.
 */
export function planningOf(gateway: object): Planning {
  const { apiSchema, supergraphSchema, queryPlanner } = { ...EMPTY, ...gateway };
  if (!(apiSchema instanceof Schema) || !(queryPlanner instanceof QueryPlanner)
    || !(supergraphSchema instanceof GraphQLSchema)) {
    throw new Error('This version of @apollo/gateway does not plan as the executor knows it');
  }
  return {
    apiSchema,
    supergraphSchema,
    plan: (document, operationName) => queryPlanner.buildQueryPlan(operationFromDocument(
      apiSchema, document, operationName === undefined ? {} : { operationName },
    )),
  };
}

const EMPTY: Readonly<Record<'apiSchema' | 'supergraphSchema' | 'queryPlanner', unknown>> = {
  apiSchema: undefined, supergraphSchema: undefined, queryPlanner: undefined,
};
