import { Kind, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Manifest } from './manifest.ts';

/** What is wrong with each document that cannot be asked of a graph, for people to read. */
export function problemsIn({ client, version, documents }: Manifest, schema: GraphQLSchema) {
  return [...documents].flatMap(([hash, source]) => {
    const problem = problemOf(source, schema);
    return problem === null ? [] : [`${client} ${version} sha256:${hash}: ${problem}`];
  });
}

/** Null when the document can be asked. */
export function problemOf(source: string, schema: GraphQLSchema): string | null {
  try {
    const document = parse(source);
    const { length } = document.definitions.filter((each) =>
      each.kind === Kind.OPERATION_DEFINITION);
    if (length !== 1) return `holds ${length} operations, and is to hold one`;
    const [error] = validate(schema, document);
    return error?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
