import { TypeInfo, getNamedType, isAbstractType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Asked, Requirement, Requirements } from './requirements.ts';

/**
 * Every field of the document with a requirement, fragments included: its own, its parent's (of
 * which every type condition is one) and that of the type it hands out.
 */
export function askedBy(
  document: DocumentNode,
  schema: GraphQLSchema,
  index: Requirements,
): readonly Asked[] {
  if (index.size === 0) return [];
  const asked = new Map<string, readonly Requirement[]>();
  const info = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(info, {
    Field: ({ name }) => {
      const parent = info.getParentType();
      const coordinate = `${parent?.name}.${name.value}`;
      if (!parent || asked.has(coordinate)) return;
      const handedOut = getNamedType(info.getType())?.name;
      // Which type it is may be told of any; of a union nothing else can be asked.
      const isName = name.value === '__typename';
      const parents = isName ? [parent.name] : concrete(schema, parent.name);
      const needed = [
        ...parents.flatMap((type) => [type, `${type}.${name.value}`]),
        ...(handedOut === undefined ? [] : [handedOut]),
      ];
      asked.set(coordinate, needed.flatMap((each) => index.get(each) ?? []));
    },
  }));
  return [...asked]
    .filter(([, requirements]) => requirements.length > 0)
    .map(([coordinate, requirements]) => ({ coordinate, requirements }));
}

/** What is asked of an abstract type is asked of each of its types. */
function concrete(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [name, ...possible.map((each) => each.name)];
}
