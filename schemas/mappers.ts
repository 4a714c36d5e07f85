import { existsSync, readFileSync } from 'node:fs';
import { Kind } from 'graphql';
import type { DocumentNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql';
import type { ServiceName } from './events/event.ts';
import { isStub, keyFieldsOf } from './stubs.ts';

/** By the name of a GraphQL type, the TypeScript type that its resolvers are handed. */
export type Mappers = Readonly<Record<string, string>>;

/**
 * What `api/rows.ts` exports under a type's name is its row. A page is the chassis's, a refusal the
 * kernel's, and of another subgraph's entity only the key is known.
 */
export function mappersOf(sdl: DocumentNode, rows: ReadonlySet<string>): Mappers {
  const types = sdl.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  return Object.fromEntries(types.flatMap((type) => {
    const mapper = mapperOf(type, rows);
    return mapper ? [[type.name.value, mapper]] : [];
  }));
}

/** The types a service has rows for; none before it has written any. */
export function rowsOf(service: ServiceName): Set<string> {
  const file = new URL(`../services/${service}/api/rows.ts`, import.meta.url);
  return existsSync(file) ? exportedTypesOf(readFileSync(file, 'utf8')) : new Set();
}

/** The names of the types that a module exports. */
export function exportedTypesOf(source: string): Set<string> {
  const text = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const declared = text.matchAll(/^export (?:type|interface|class) (\w+)\b/gm);
  const listed = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const names = [...listed].flatMap(([, list = '']) => list.split(',').map(nameListed));
  return new Set([...[...declared].map(([, name = '']) => name), ...names].filter(Boolean));
}

/** `A`, `type A`, or `A as B`: the last word is the name it is exported by. */
function nameListed(entry: string): string {
  return entry.trim().split(/\s+/).at(-1) ?? '';
}

function mapperOf(type: ObjectTypeDefinitionNode, rows: ReadonlySet<string>): string | null {
  const name = type.name.value;
  if (rows.has(name)) return `./rows.ts#${name} as ${name}Row`;
  if (name === 'Refusal') return '@linli/kernel/refusal.ts#Refusal as RefusalValue';
  const node = name.endsWith('Connection') ? nodeOf(type) : null;
  if (node) return `Connection<${rows.has(node) ? `${node}Row` : node}>`;
  if (!isStub(type)) return null;
  return `Pick<${name}, ${keyFieldsOf(type).map((field) => `'${field}'`).join(' | ')}>`;
}

/** What a page is a page of. */
function nodeOf({ fields }: ObjectTypeDefinitionNode): string | null {
  const nodes = fields?.find((field) => field.name.value === 'nodes');
  return nodes ? nameOf(nodes.type) : null;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
