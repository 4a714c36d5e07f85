import {
  getNamedType, isInputObjectType, isLeafType, parse, TypeInfo, visit, visitWithTypeInfo,
} from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';

/** Whether documents touch a type, or a field of it. */
export type Usage = (type: string, field?: string) => boolean;

/** What of a schema documents make use of: fields, the types they lead to, and inputs whole. */
export function usageOf(documents: readonly string[], schema: GraphQLSchema): Usage {
  const used = new Set<string>();
  const info = new TypeInfo(schema);
  const use = (input: GraphQLInputType | null | undefined): void => {
    const type = getNamedType(input);
    if (!type || used.has(type.name)) return;
    used.add(type.name);
    if (!isInputObjectType(type)) return;
    for (const [name, field] of Object.entries(type.getFields())) {
      used.add(`${type.name}.${name}`);
      use(field.type);
    }
  };
  const visitor = visitWithTypeInfo(info, {
    Field({ name }) {
      const parent = info.getParentType();
      const type = getNamedType(info.getType());
      if (parent) used.add(parent.name).add(`${parent.name}.${name.value}`);
      if (type) used.add(type.name);
    },
    Argument: () => use(info.getInputType()),
    VariableDefinition: () => use(info.getInputType()),
  });
  for (const document of documents) visit(parse(document), visitor);
  return (type, field) => {
    if (field === undefined || isLeafType(schema.getType(type))) return used.has(type);
    return used.has(`${type}.${field}`);
  };
}
