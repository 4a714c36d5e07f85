import { isTypeDefinitionNode, Kind } from 'graphql';
import type { ASTNode, StringValueNode, TypeDefinitionNode } from 'graphql';
import { publish } from '../published.ts';
import { isStub, keyFieldsOf } from '../stubs.ts';
import type { Breach, Law } from './breach.ts';

/** Everything says what it means: in its place, by a recurring word, or as its owner says. */
export const descriptions: Law = (sdl) => {
  return publish(sdl).definitions.filter(isTypeDefinitionNode).flatMap((type) => {
    const elsewhere = type.kind === Kind.OBJECT_TYPE_DEFINITION && isStub(type);
    const itself = elsewhere ? [] : [{ node: type, at: type.name.value }];
    const keys = elsewhere ? keyFieldsOf(type).map((key) => `${type.name.value}.${key}`) : [];
    return [...itself, ...membersOf(type)]
      .filter(({ node, at }) => !node.description?.value.trim() && !keys.includes(at))
      .map(({ node, at }): Breach => ({ node, message: `${at} is not described` }));
  });
};

interface Member {
  readonly node: ASTNode & { readonly description?: StringValueNode | undefined };
  readonly at: string;
}

function membersOf(type: TypeDefinitionNode): Member[] {
  const at = (name: string): string => `${type.name.value}.${name}`;
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
    return (type.values ?? []).map((node) => ({ node, at: at(node.name.value) }));
  }
  if (!('fields' in type)) return [];
  return (type.fields ?? []).flatMap((field): Member[] => {
    const args = field.kind === Kind.FIELD_DEFINITION ? field.arguments ?? [] : [];
    return [{ node: field, at: at(field.name.value) }, ...args.map((node) => {
      return { node, at: `${at(field.name.value)}(${node.name.value}:)` };
    })];
  });
}
