import { Kind, valueFromASTUntyped, visit } from 'graphql';
import type { DocumentNode, ValueNode } from 'graphql';
import { z } from 'zod';

export type Variables = Readonly<Record<string, unknown>>;

/** The types of the entities that one request represents. */
export type Represented = (variables: Variables) => readonly string[];

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
    const values = { ...defaults, ...variables };
    return [...new Set(lists.flatMap((list) => typesOf(list, values)))];
  };
}

const representation = z.looseObject({ __typename: z.string() });

/** What is no representation names no type, and is refused when it is coerced. */
function typesOf(list: ValueNode, variables: Variables): string[] {
  const value: unknown = list.kind === Kind.VARIABLE
    ? variables[list.name.value] : valueFromASTUntyped(list, variables);
  return (Array.isArray(value) ? value : [value]).flatMap((each) => {
    const read = representation.safeParse(each);
    return read.success ? [read.data.__typename] : [];
  });
}
