import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { QueryPlan } from '@apollo/query-planner';
import { parse } from 'graphql';

/** What an operation costs in requests to subgraphs, by the planner the gateway plans with. */
export interface Planned {
  readonly fetches: number;
  /** Who is asked: `>` after, `|` at the same time; behind a colon, of what. */
  readonly course: string;
}

/** Plans operations over a supergraph. Whether they may be asked is not the planner's matter. */
export function planner(supergraph: string): (operation: string) => Planned {
  const queryPlanner = new QueryPlanner(Supergraph.build(supergraph, { supportedFeatures: null }));
  const api = queryPlanner.supergraph.apiSchema();
  return (operation) => {
    const { node } = queryPlanner.buildQueryPlan(operationFromDocument(api, parse(operation)));
    if (!node) throw new Error('The operation asks for nothing');
    return { fetches: fetchesIn(node), course: courseOf(node) };
  };
}

type Step = NonNullable<QueryPlan['node']>;

const UNKNOWN = 'A plan has a step that nobody counts: ';

function courseOf(step: Step): string {
  switch (step.kind) {
    case 'Fetch':
      return step.requires ? `${step.serviceName}: ${entitiesOf(step)}` : step.serviceName;
    case 'Flatten':
      return courseOf(step.node);
    case 'Sequence':
      return step.nodes.map(courseOf).join(' > ');
    case 'Parallel':
      return `(${step.nodes.map(courseOf).toSorted().join(' | ')})`;
    default:
      throw new Error(`${UNKNOWN}${step.kind}`);
  }
}

function entitiesOf({ requires = [] }: Extract<Step, { kind: 'Fetch' }>): string {
  const names = requires.flatMap((selection) => {
    return 'typeCondition' in selection && selection.typeCondition ? [selection.typeCondition] : [];
  });
  return [...new Set(names)].toSorted().join(', ');
}

function fetchesIn(step: Step): number {
  switch (step.kind) {
    case 'Fetch':
      return 1;
    case 'Flatten':
      return fetchesIn(step.node);
    case 'Sequence':
    case 'Parallel':
      return step.nodes.reduce((sum, node) => sum + fetchesIn(node), 0);
    default:
      throw new Error(`${UNKNOWN}${step.kind}`);
  }
}
