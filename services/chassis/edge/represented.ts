import { Kind, valueFromASTUntyped, visit } from 'graphql';
import type { DocumentNode, ValueNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** The types of the entities that one request represents. */
export type Represented = (variables: Variables) => ReadonlySet<string>;

/** Where the document's `_entities` take their lists from, found once. */
export function findRepresented(document: DocumentNode): Represented {
  const lists: ValueNode[] = [];
  const defaults: Record<string, unknown> = {};
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
    },
    Field: ({ name, arguments: given = [] }) => {
      if (name.value === '_entities') lists.push(...given.map(({ value }) => value));
    },
  });
  return (variables) => {
    const types = new Set<string>();
    if (lists.length === 0) return types;
    const values = { ...defaults, ...variables };
    for (const list of lists) addTypes(types, list, values);
    return types;
  };
}

/** What is no representation names no type, and is refused when it is coerced. */
function addTypes(types: Set<string>, list: ValueNode, variables: Variables): void {
  const value: unknown = list.kind === Kind.VARIABLE
    ? variables[list.name.value] : valueFromASTUntyped(list, variables);
  for (const each of Array.isArray(value) ? value : [value]) {
    if (isRepresentation(each)) types.add(each.__typename);
  }
}

export function isRepresentation(value: unknown): value is { readonly __typename: string } {
  return typeof value === 'object' && value !== null
    && '__typename' in value && typeof value.__typename === 'string';
}
