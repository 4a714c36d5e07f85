import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { Kind, parse } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Unsupported } from './generated.ts';

type Requires = NonNullable<FetchNode['requires']>;

/** One fetch of Apollo's plan and what it must wait for. */
export interface Fetch {
  readonly at: number;
  readonly subgraph: string;
  /** From the root to the objects it completes, `@` for every element; empty at the root. */
  readonly path: readonly string[];
  /** What a representation holds; null at the root. */
  readonly requires: Requires | null;
  readonly text: string;
  readonly name: string | undefined;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly isMutation: boolean;
  readonly variables: readonly string[];
  readonly after: ReadonlySet<number>;
}

/** The value of each variable that decides a `@skip` or an `@include`. */
export type Conditions = ReadonlyMap<string, boolean>;

/** Throws `Unsupported` for a plan that only the stock executor knows how to run. */
export function readFetches({ node }: QueryPlan, conditions: Conditions): readonly Fetch[] {
  if (node?.kind === 'Subscription') throw new Unsupported('subscriptions');
  const fetches: Fetch[] = [];
  if (node) read(node, { path: [], after: new Set(), conditions, fetches });
  return fetches;
}

interface Reading {
  readonly path: readonly string[];
  readonly after: ReadonlySet<number>;
  readonly conditions: Conditions;
  readonly fetches: Fetch[];
}

/** The fetches that end this part of the plan: what comes after it waits for them. */
function read(node: PlanNode, reading: Reading): ReadonlySet<number> {
  switch (node.kind) {
    case 'Fetch':
      return new Set([reading.fetches.push(asFetch(node, reading)) - 1]);
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw new Unsupported(`a flattened ${node.node.kind}`);
      return read(node.node, { ...reading, path: asPath(node.path) });
    case 'Parallel':
      return new Set(node.nodes.flatMap((each) => [...read(each, reading)]));
    case 'Sequence':
      return readSequence(node.nodes, reading);
    case 'Condition': {
      const branch = reading.conditions.get(node.condition) ? node.ifClause : node.elseClause;
      return branch ? read(branch, reading) : new Set();
    }
    case 'Defer':
      throw new Unsupported('@defer');
  }
}

function readSequence(nodes: readonly PlanNode[], reading: Reading): ReadonlySet<number> {
  let { after } = reading;
  for (const node of nodes) {
    const ends = read(node, { ...reading, after });
    if (ends.size > 0) after = ends;
  }
  return after === reading.after ? new Set() : after;
}

function asFetch(node: FetchNode, { path, after, fetches }: Reading): Fetch {
  const { requires = null, variableUsages: variables = [] } = node;
  if (node.inputRewrites || node.outputRewrites || node.contextRewrites) {
    throw new Unsupported('rewrites');
  }
  if ((requires === null) !== (path.length === 0)) throw new Unsupported('a root below the root');
  if (requires && variables.includes('representations')) throw new Unsupported('its variable');
  const { definitions } = parse(node.operation, { noLocation: true });
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Unsupported('a fetch of nothing');
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return {
    at: fetches.length,
    subgraph: node.serviceName,
    path,
    requires,
    text: node.operation,
    name: node.operationName,
    operation,
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    isMutation: node.operationKind === 'mutation',
    variables,
    after,
  };
}

function asPath(path: readonly (string | number)[]): string[] {
  return path.map((element) => {
    if (element !== '@' && !/^\w+$/.test(String(element))) {
      throw new Unsupported(`the path element ${element}`);
    }
    return String(element);
  });
}
