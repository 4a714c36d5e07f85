import { Kind, visit } from 'graphql';
import type { DirectiveNode, DocumentNode } from 'graphql';
import type { Conditions } from './fetches.ts';

/** The variables that decide a `@skip` or an `@include` anywhere in the document. */
export function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const name = decidedBy(directive);
      if (name !== null) names.add(name);
    },
  });
  return [...names].sort();
}

/** Null where one has no value: what it decides is for the stock executor to say. */
export function conditionsOf(
  names: readonly string[], values: Readonly<Record<string, unknown>>,
): Conditions | null {
  const conditions = new Map<string, boolean>();
  for (const name of names) {
    const value = values[name];
    if (typeof value !== 'boolean') return null;
    conditions.set(name, value);
  }
  return conditions;
}

function decidedBy({ name, arguments: given = [] }: DirectiveNode): string | null {
  if (name.value !== 'skip' && name.value !== 'include') return null;
  const value = given.find((each) => each.name.value === 'if')?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}
