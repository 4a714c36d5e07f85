import type { ApolloGateway } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
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
import { newPreparedOperations } from './prepared-operations.ts';
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
  /** Told how long it took, whenever an operation was planned. */
  readonly planned: (seconds: number) => void;
  /** Types whose entities are kept: to be found, they are asked for by themselves. */
  readonly kept?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Apollo plans, Linli executes: each operation is compiled once, and held by its hash. */
export function openExecutor(
  { gateway, apiSchema, stock, links, planned, kept = NONE }: Executing,
): Executor {
  const planning = planningOf(gateway);
  const pace = newPace();
  const prepared = newPreparedOperations();
  const preparedFor = ({ document, queryHash, request }: GatewayRequest): Prepared | null => {
    const key = `${queryHash} ${request.operationName ?? ''}`;
    const known = prepared.get(key);
    if (known !== undefined) return known;
    const since = performance.now();
    const made = prepare(document, request.operationName, { schema: apiSchema, planning, kept });
    if (made) planned((performance.now() - since) / 1_000);
    prepared.set(key, made);
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
  if (defined.length === 0) return prepared.compiledFor({});
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
