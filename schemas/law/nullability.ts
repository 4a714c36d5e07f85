import { print } from 'graphql';
import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { isStub, keyFieldsOf } from '../stubs.ts';
import { directivesOf, isNullable, nameOf, objectsOf } from './breach.ts';
import type { Law } from './breach.ts';

/**
 * A non-null field that cannot be answered takes its parent with it. So whatever may fail alone is
 * nullable: one question among several, what another subgraph answers, what may be withheld.
 */
export const nullability: Law = (sdl) => {
  const types = objectsOf(sdl);
  const stubs = new Set(types.filter(isStub).map(({ name }) => name.value));
  return types.filter(({ name }) => name.value !== 'Mutation').flatMap((type) => {
    return (type.fields ?? []).filter((field) => !isNullable(field.type)).flatMap((field) => {
      const why = whyNullable(type, field, stubs);
      const where = `${type.name.value}.${field.name.value}`;
      return why ? [{ node: field, message: `${where} is nullable: ${why}` }] : [];
    });
  });
};

function whyNullable(
  type: ObjectTypeDefinitionNode, field: FieldDefinitionNode, stubs: ReadonlySet<string>,
): string | null {
  const keys = keyFieldsOf(type);
  if (keys.includes(field.name.value)) return null;
  if (type.name.value === 'Query') return 'one question that fails leaves the others answered';
  if (stubs.has(nameOf(field.type))) return `another subgraph answers ${nameOf(field.type)}`;
  if (isStub(type)) return `another subgraph's ${type.name.value} is known without it`;
  const others = type.fields?.filter(({ name }) => !keys.includes(name.value)) ?? [];
  const alike = others.every((other) => {
    return protectionOf(field).every((directive) => protectionOf(other).includes(directive));
  });
  return alike ? null : 'it may be withheld by itself';
}

const PROTECTING = ['authenticated', 'requiresScopes', 'policy'];

/** Where all fields are protected alike, what is withheld is the whole, and its holder is null. */
function protectionOf(field: FieldDefinitionNode): string[] {
  return PROTECTING.flatMap((name) => directivesOf(field, name)).map(print);
}
