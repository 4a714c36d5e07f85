import type { ApolloGateway } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { asClientRequest, isWarming } from '../client-request.ts';
import type { Executor, GatewayRequest, GatewayResult } from '../execution.ts';
import { prepare } from './compile.ts';
import type { Compiled, Prepared } from './compile.ts';
import { Unexpected } from './generated.ts';
import type { Fields } from './generated.ts';
import { newPace } from './pace.ts';
import type { Pace } from './pace.ts';
import { planningOf } from './planning.ts';
import { runCalls } from './run.ts';
import type { Links, Run } from './send.ts';
import type { Shaped } from './stock-shape.ts';

export interface Executing {
  /** Plans, and shapes what no subgraph should have answered. */
  readonly gateway: ApolloGateway;
  readonly apiSchema: GraphQLSchema;
  /** Runs whatever is not compiled: writes, introspection, odd names. */
  readonly stock: Executor;
  readonly links: Links;
}

/** Apollo plans, Linli executes: each operation is compiled once, and held by its document. */
export function openExecutor({ gateway, apiSchema, stock, links }: Executing): Executor {
  const planning = planningOf(gateway);
  const pace = newPace();
  const prepared = new WeakMap<DocumentNode, Map<string, Prepared | null>>();
  const preparedFor = ({ document, request }: GatewayRequest): Prepared | null => {
    const byName = prepared.get(document) ?? new Map<string, Prepared | null>();
    prepared.set(document, byName);
    const name = request.operationName ?? '';
    const known = byName.get(name);
    if (known !== undefined) return known;
    const made = prepare(document, request.operationName, { schema: apiSchema, planning });
    byName.set(name, made);
    return made;
  };
  return async (request) => {
    const compiled = compiledFor(preparedFor(request), apiSchema, request);
    if (!compiled) return stock(request);
    if (isWarming(request.context)) return { data: null };
    return execute(compiled, request, { links, pace });
  };
}

/** Null for variables that are not what they are declared: the stock executor says so. */
function compiledFor(
  prepared: Prepared | null, schema: GraphQLSchema, { request }: GatewayRequest,
): Compiled | null {
  if (!prepared) return null;
  const defined = prepared.node.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, defined, request.variables ?? {});
  return coerced ? prepared.compiledFor(coerced) : null;
}

async function execute(
  compiled: Compiled,
  { request: { variables = {} }, context }: GatewayRequest,
  { links, pace }: { links: Links; pace: Pace },
): Promise<GatewayResult> {
  const client = asClientRequest(context);
  const run: Run = { client, links, variables, pace, root: {}, errors: [] };
  await runCalls(compiled.callsFor(pace.slow), run);
  return answerOf(run, compiled);
}

/** As the stock executor answers: what is wrong with values is told where nothing else is wrong. */
function answerOf({ root, variables, errors }: Run, compiled: Compiled): GatewayResult {
  try {
    const { data, errors: wrong } = shapeOf(root, variables, compiled);
    if (errors.length > 0) return { errors, data };
    return wrong.length > 0 ? { data, extensions: { valueCompletion: wrong } } : { data };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

function shapeOf(fetched: Fields, variables: Fields, { shape, stockShape }: Compiled): Shaped {
  try {
    return { data: shape(fetched), errors: [] };
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    return stockShape(fetched, variables);
  }
}
