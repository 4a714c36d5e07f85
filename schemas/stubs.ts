import { Kind } from 'graphql';
import type { ObjectTypeDefinitionNode } from 'graphql';

/** A type of another subgraph, here for its key and what is added to it: its owner describes it. */
export function isStub(type: ObjectTypeDefinitionNode): boolean {
  return !type.description && keyFieldsOf(type).length > 0;
}

/** The fields of the first `@key`; none where the type is no entity. */
export function keyFieldsOf(type: ObjectTypeDefinitionNode): string[] {
  const key = type.directives?.find((directive) => directive.name.value === 'key');
  const fields = key?.arguments?.find((argument) => argument.name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value.split(/\s+/) : [];
}
