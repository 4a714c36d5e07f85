import { Kind } from 'graphql';
import type { ConstDirectiveNode, FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { isStub, keyFieldsOf } from './stubs.ts';

/** Whom a field is for, as its `@tag` says. A tag shows and hides; what it allows is for grants. */
export const AUDIENCES = ['public', 'partner', 'hotline', 'portal', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What each contract shows: a district's own portal knows what the hotline and partners know. */
export const CONTRACTS = {
  public: ['public'],
  partner: ['public', 'partner'],
  hotline: ['public', 'hotline'],
  portal: ['public', 'partner', 'hotline', 'portal'],
  internal: AUDIENCES,
} as const satisfies Record<Audience, readonly Audience[]>;

/** What a contract hides: told by what it may not show, for a new argument shall not break it. */
export function hiddenFrom(audience: Audience): Audience[] {
  const shown: readonly Audience[] = CONTRACTS[audience];
  return AUDIENCES.filter((other) => !shown.includes(other));
}

interface Tagged {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The tags of an element itself. */
export function tagsOf({ directives = [] }: Tagged): string[] {
  const tags = directives.filter(isTag);
  return tags.flatMap(({ arguments: args = [] }) => args.flatMap(({ value }) => {
    return value.kind === Kind.STRING ? [value.value] : [];
  }));
}

/**
 * A tag on a type is said for each of its fields in that file that says nothing itself. It is then
 * taken off the type: what another subgraph adds to it may be for others. The key of a stub is
 * for whom its owner says.
 */
export function spellOutTags(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const tags = type.directives?.filter(isTag) ?? [];
  const keys = isStub(type) ? keyFieldsOf(type) : [];
  const fields = type.fields?.map((field): FieldDefinitionNode => {
    if (keys.includes(field.name.value) || tagsOf(field).length > 0) return field;
    return { ...field, directives: [...field.directives ?? [], ...tags] };
  });
  const directives = type.directives?.filter((directive) => !isTag(directive));
  return { ...type, ...directives && { directives }, ...fields && { fields } };
}

function isTag({ name }: ConstDirectiveNode): boolean {
  return name.value === 'tag';
}
