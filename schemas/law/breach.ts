import { Kind } from 'graphql';
import type {
  ASTNode, ConstDirectiveNode, ConstValueNode, DocumentNode, FieldDefinitionNode,
  InputObjectTypeDefinitionNode, ObjectTypeDefinitionNode, TypeNode,
} from 'graphql';

/** Where an SDL breaks a law of GATEWAY part 6 as STYLE has it, and how to keep it. */
export interface Breach {
  readonly node: ASTNode;
  readonly message: string;
}

/** What may be said of one SDL, read by itself. */
export type Law = (sdl: DocumentNode) => readonly Breach[];

export function objectsOf({ definitions }: DocumentNode): ObjectTypeDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
}

export function inputsOf({ definitions }: DocumentNode): InputObjectTypeDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
}

/** The fields of a root type; none where the SDL has no such type. */
export function fieldsOf(sdl: DocumentNode, type: string): readonly FieldDefinitionNode[] {
  return objectsOf(sdl).find(({ name }) => name.value === type)?.fields ?? [];
}

/** A type without its lists and exclamation marks. */
export function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

export function isNullable(type: TypeNode): boolean {
  return type.kind !== Kind.NON_NULL_TYPE;
}

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function directivesOf({ directives = [] }: Directed, name: string): ConstDirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

export function argumentOf(
  directive: ConstDirectiveNode | undefined, name: string,
): ConstValueNode | undefined {
  return directive?.arguments?.find((argument) => argument.name.value === name)?.value;
}
