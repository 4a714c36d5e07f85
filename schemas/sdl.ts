import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, Source } from 'graphql';
import type { DefinitionNode, DocumentNode, TypeDefinitionNode } from 'graphql';
import type { ServiceName } from './events/event.ts';

/** The text of a subgraph's SDL, whole. */
export function sdlOf(service: ServiceName): string {
  return print(documentOf(service));
}

/**
 * A subgraph's SDL: `property.graphql`, and the subjects that have a file of their own under
 * `property/`. What those add to a type stands in the type, and each node knows its file.
 */
export function documentOf(service: ServiceName): DocumentNode {
  const definitions = filesOf(service).flatMap((path) => {
    return parse(new Source(readFileSync(path, 'utf8'), path)).definitions;
  });
  return { kind: Kind.DOCUMENT, definitions: definitions.reduce(join, []) };
}

/** The paths of the files that make up a subgraph's SDL. */
export function filesOf(service: ServiceName): string[] {
  const folder = fileURLToPath(new URL(`${service}/`, import.meta.url));
  const subjects = existsSync(folder) ? readdirSync(folder).sort() : [];
  const first = fileURLToPath(new URL(`${service}.graphql`, import.meta.url));
  return [first, ...subjects.map((subject) => `${folder}${subject}`)];
}

function join(known: readonly DefinitionNode[], node: DefinitionNode): DefinitionNode[] {
  if (node.kind === Kind.OBJECT_TYPE_EXTENSION) {
    return joined(known, { ...node, kind: Kind.OBJECT_TYPE_DEFINITION }, (type, more) => ({
      ...type,
      directives: [...type.directives ?? [], ...more.directives ?? []],
      fields: [...type.fields ?? [], ...more.fields ?? []],
    }));
  }
  if (node.kind !== Kind.ENUM_TYPE_EXTENSION) return [...known, node];
  return joined(known, { ...node, kind: Kind.ENUM_TYPE_DEFINITION }, (type, more) => ({
    ...type, values: [...type.values ?? [], ...more.values ?? []],
  }));
}

/** What is added stands in the type it is added to, or is the type where there is none yet. */
function joined<N extends TypeDefinitionNode>(
  known: readonly DefinitionNode[], more: N, grown: (type: N, more: N) => N,
): DefinitionNode[] {
  const isSame = (node: DefinitionNode): node is N =>
    node.kind === more.kind && node.name.value === more.name.value;
  const type = known.find(isSame);
  if (!type) return [...known, more];
  return known.map((node) => (node === type ? grown(type, more) : node));
}
