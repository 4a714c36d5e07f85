import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, Source } from 'graphql';
import type { DefinitionNode, DocumentNode } from 'graphql';
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
  if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [...known, node];
  const at = known.findIndex((type) => {
    return type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === node.name.value;
  });
  const type = known[at];
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) {
    return [...known, { ...node, kind: Kind.OBJECT_TYPE_DEFINITION }];
  }
  return known.with(at, {
    ...type,
    directives: [...type.directives ?? [], ...node.directives ?? []],
    fields: [...type.fields ?? [], ...node.fields ?? []],
  });
}
