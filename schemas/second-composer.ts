import { composeServices } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { CompositionError, compose, partsOf } from './compose.ts';
import type { Part } from './compose.ts';

/**
 * Composes with another's composer as well. What only one of them takes, or what they understand
 * differently, would bind us to one gateway; it is refused.
 */
export function crossCheck(
  parts: readonly Part[] = partsOf(), { api } = compose(parts),
): void {
  const second = composeServices([...parts]);
  if (second.errors) {
    const problems = second.errors.map(({ message }) => message);
    throw new CompositionError(`The second composer refuses:\n- ${problems.join('\n- ')}`);
  }
  const ours = linesOf(api);
  const theirs = linesOf(buildASTSchema(second.publicDocumentNode));
  const differing = [...ours].filter((line) => !theirs.has(line));
  if (differing.length > 0 || ours.size !== theirs.size) {
    throw new CompositionError(`The two composers differ:\n${differing.slice(0, 20).join('\n')}`);
  }
}

/** The schema up to order, each line with the type it stands in. */
function linesOf(api: GraphQLSchema): Set<string> {
  const types = printSchema(lexicographicSortSchema(api)).split('\n\n');
  return new Set(types.flatMap((type) => {
    const [head = '', ...rest] = type.split('\n');
    return [head, ...rest.map((line) => `${head} ${line}`)];
  }));
}
