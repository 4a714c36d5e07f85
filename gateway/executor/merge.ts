import { Kind } from 'graphql';
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { Unsupported, generate, isFields, named } from './generated.ts';
import type { Fields } from './generated.ts';

/** Completes an object by what a fetch has brought for it. */
export type Merge = (into: Fields, brought: unknown) => void;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** By the names the fetch asked for, each time in one order: objects keep one hidden class. */
export function newMerge(selected: SelectionSetNode, fragments: Fragments): Merge {
  const lines = [...responseKeys(selected, fragments)].map(([key, isLeaf]) => {
    const [from, to] = [`s[${named(key)}]`, `t[${named(key)}]`];
    const value = isLeaf ? 'v' : `${to} === undefined || ${to} === null ? v : blend(${to}, v)`;
    return `v = ${from}; if (v !== undefined) ${to} = ${value};`;
  });
  return generate({ blend, isFields }, `return (t, s) => {
    if (!isFields(s)) return;
    let v; ${lines.join('\n')}
  };`);
}

/** Every key an object of the selection may have, and whether nothing is selected below it. */
export function responseKeys(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  keys = new Map<string, boolean>(),
): Map<string, boolean> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      keys.set((selection.alias ?? selection.name).value, !selection.selectionSet);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      responseKeys(selection.selectionSet, fragments, keys);
    } else {
      const fragment = fragments.get(selection.name.value);
      if (!fragment) throw new Unsupported(`the fragment ${selection.name.value}`);
      responseKeys(fragment.selectionSet, fragments, keys);
    }
  }
  return keys;
}

/** What stood there and what came are one where both are objects, or lists of one length. */
function blend(stood: unknown, came: unknown): unknown {
  if (isFields(stood) && isFields(came)) {
    for (const key of Object.keys(came)) {
      if (key in Object.prototype || came[key] === undefined) continue;
      stood[key] = blend(stood[key], came[key]);
    }
    return stood;
  }
  if (Array.isArray(stood) && Array.isArray(came) && stood.length === came.length) {
    came.forEach((each: unknown, at) => {
      stood[at] = isFields(stood[at]) && isFields(each) ? blend(stood[at], each) : each;
    });
    return stood;
  }
  return came;
}
