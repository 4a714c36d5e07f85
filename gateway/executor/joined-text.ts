import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';
import type { ASTNode, FieldNode, NameNode } from 'graphql';
import type { Fetch } from './fetches.ts';

interface Part {
  readonly fetch: Fetch;
  /** The fetch's own `_entities`. */
  readonly entities: FieldNode;
}

/** One operation for several fetches of entities: list, variable and fragments by number. */
export function joinedText(
  parts: readonly Part[],
  prefix: string,
  name: string | undefined,
): string {
  const printed = (node: ASTNode, at: number): string => print(rename(node, `${prefix}${at}`));
  const declared = parts.flatMap(({ fetch }, at) =>
    (fetch.operation.variableDefinitions ?? []).map((each) => printed(each, at)));
  const lists = parts.map(({ entities }, at) => `${prefix}${at}: ${printed(entities, at)}`);
  const fragments = parts.flatMap(({ fetch }, at) =>
    [...fetch.fragments.values()].map((each) => printed(each, at)));
  const variables = [...new Set(declared)].join();
  return stripIgnoredCharacters(
    `query ${name ?? ''}(${variables}) { ${lists.join(' ')} } ${fragments.join(' ')}`,
  );
}

/** A beginning that none of the client's own variables has. */
export function unusedPrefix(variables: readonly string[]): string {
  const own = Math.max(0, ...variables.map((each) => /^_*/.exec(each)?.[0].length ?? 0));
  return `${'_'.repeat(own === 1 ? 3 : own + 1)}e`;
}

function rename<N extends ASTNode>(node: N, number: string): N {
  const numbered = (name: NameNode): NameNode => ({ ...name, value: `${name.value}${number}` });
  return visit(node, {
    FragmentSpread: { leave: (spread) => ({ ...spread, name: numbered(spread.name) }) },
    FragmentDefinition: { leave: (node) => ({ ...node, name: numbered(node.name) }) },
    Variable: (variable) =>
      variable.name.value === 'representations'
        ? { ...variable, name: { kind: Kind.NAME, value: number } }
        : undefined,
  });
}
