import { Kind } from 'graphql';
import type { FieldNode, GraphQLSchema } from 'graphql';
import type { Fetch } from './fetches.ts';
import { Unsupported } from './generated.ts';
import { newMerge } from './merge.ts';
import type { Merge } from './merge.ts';
import { newGather } from './places.ts';
import type { Gather } from './places.ts';
import { newRepresent } from './represent.ts';
import type { Represent } from './represent.ts';

/** A fetch with all that is written once for it. */
export interface Unit {
  readonly fetch: Fetch;
  readonly gather: Gather;
  /** Null at the root. */
  readonly represent: Represent | null;
  readonly merge: Merge;
  readonly entities: FieldNode;
  readonly apart: Head;
}

/** The text a request to a subgraph begins with; its variables follow. */
export interface Head {
  readonly text: string;
  readonly variables: readonly string[];
}

export function newUnit(fetch: Fetch, schema: GraphQLSchema): Unit {
  const { operation, fragments, requires, text, name, variables } = fetch;
  const [entities] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD) throw new Unsupported('a fetch of no field');
  const selected = requires ? entities.selectionSet : operation.selectionSet;
  if (!selected) throw new Unsupported('entities without fields');
  return {
    fetch,
    entities,
    gather: newGather(fetch.path),
    represent: requires && newRepresent(requires, schema),
    merge: newMerge(selected, fragments),
    apart: { text: headText(text, name), variables },
  };
}

export function headText(query: string, operationName: string | undefined): string {
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return `{"query":${JSON.stringify(query)}${name},"variables":{`;
}
