import {
  isEnumType, isInputObjectType, isInputType, isListType, isNonNullType, typeFromAST,
} from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** Values that pass for an operation's required variables: a plan depends on none of them. */
export function standInVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Record<string, unknown> {
  return Object.fromEntries(variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
    const named = typeFromAST(schema, type);
    const isNeeded = !defaultValue && isInputType(named) && isNonNullType(named);
    return isNeeded ? [[variable.name.value, standIn(named.ofType)]] : [];
  }));
}

function standIn(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return standIn(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = type.isOneOf
      ? fields.slice(0, 1)
      : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return Object.fromEntries(needed.map((field) => [field.name, standIn(field.type)]));
  }
  return SCALARS[type.name] ?? '';
}

const SCALARS: Readonly<Record<string, unknown>> = { Int: 0, Float: 0, Boolean: false };
