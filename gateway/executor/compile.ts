import type { QueryPlan } from '@apollo/query-planner';
import { Kind, OperationTypeNode, getOperationAST } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { newCalls } from './calls.ts';
import type { Call } from './calls.ts';
import type { Operation } from './collect.ts';
import { conditionsOf, decidingVariables } from './conditions.ts';
import { readFetches } from './fetches.ts';
import type { Conditions } from './fetches.ts';
import { Unsupported } from './generated.ts';
import type { Planning } from './planning.ts';
import { newShape } from './shape.ts';
import type { Shape } from './shape.ts';
import { newStockShape } from './stock-shape.ts';
import type { StockShape } from './stock-shape.ts';
import { newUnit } from './unit.ts';

/** One operation under one choice of what its variables leave out: all that can be known of it. */
export interface Compiled {
  /** Its calls, where nothing waits for what follows a slow subgraph. */
  callsFor(slow: ReadonlySet<string>): readonly Call[];
  readonly shape: Shape;
  readonly stockShape: StockShape;
}

/** An operation that was planned, to be compiled for each choice of its conditions. */
export interface Prepared {
  readonly node: OperationDefinitionNode;
  /** Null for what only the stock executor knows how to run. */
  compiledFor(variables: Readonly<Record<string, unknown>>): Compiled | null;
}

/** Choices beyond these are left to the stock executor: each doubles what is to be kept. */
const CHOICES_AT_MOST = 16;

interface Preparing {
  readonly schema: GraphQLSchema;
  readonly planning: Planning;
  /** Types whose entities are kept. */
  readonly kept: ReadonlySet<string>;
}

/** Null for what only the stock executor runs: writes, and what names no operation. */
export function prepare(
  document: DocumentNode,
  operationName: string | undefined,
  { schema, planning, kept }: Preparing,
): Prepared | null {
  const node = getOperationAST(document, operationName);
  if (node?.operation !== OperationTypeNode.QUERY) return null;
  const plan = planning.plan(document, operationName);
  const deciding = decidingVariables(document);
  const choices = new Map<string, Compiled | null>();
  const compileFor = (conditions: Conditions): Compiled | null => compile({
    plan, schema, planning, kept, document, operationName,
    operation: { node, fragments: fragmentsOf(document), conditions },
  });
  return {
    node,
    compiledFor(variables) {
      const conditions = conditionsOf(deciding, variables);
      if (!conditions) return null;
      const choice = [...conditions.values()].join();
      const known = choices.get(choice);
      if (known !== undefined || choices.size >= CHOICES_AT_MOST) return known ?? null;
      const compiled = compileFor(conditions);
      choices.set(choice, compiled);
      return compiled;
    },
  };
}

interface Compiling extends Preparing {
  readonly plan: QueryPlan;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly operation: Operation;
}

function compile(compiling: Compiling): Compiled | null {
  const { plan, schema, planning, kept, document, operationName, operation } = compiling;
  try {
    const units = readFetches(plan, operation.conditions).map((fetch) => {
      return newUnit(fetch, planning.supergraphSchema);
    });
    const calls = new WeakMap<ReadonlySet<string>, readonly Call[]>();
    return {
      callsFor(slow) {
        const known = calls.get(slow) ?? newCalls(units, { slow, kept });
        calls.set(slow, known);
        return known;
      },
      shape: newShape(schema, operation),
      stockShape: newStockShape(planning.apiSchema, document, operationName),
    };
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

function fragmentsOf({ definitions }: DocumentNode): Operation['fragments'] {
  return new Map(definitions.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : []));
}
