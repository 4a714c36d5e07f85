import { actionsOf } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { Kind, valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, DocumentNode } from 'graphql';
import { policiesOf } from './policies.ts';

/** What a coordinate (`Type` or `Type.field`) asks of the caller. All of a list must hold. */
export type Requirements = ReadonlyMap<string, readonly Requirement[]>;

/** Any one of the inner lists, whole. `@authenticated` is the empty list: everybody known. */
export interface Requirement {
  readonly of: 'SCOPES' | 'POLICIES';
  readonly anyOf: readonly (readonly string[])[];
}

/** A field as the caller wrote it, and all that has to hold for it. */
export interface Asked {
  readonly coordinate: string;
  readonly requirements: readonly Requirement[];
}

/** Of a composed supergraph, its security links still on, or of one subgraph's own SDL. */
export function indexRequirements(document: DocumentNode): Requirements {
  const index = new Map<string, Requirement[]>();
  const add = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const requirements = directives.flatMap(requirementOf);
    if (requirements.length === 0) return;
    index.set(coordinate, [...(index.get(coordinate) ?? []), ...requirements]);
  };
  for (const node of document.definitions) {
    if (!('name' in node) || !node.name || !('directives' in node)) continue;
    if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) continue;
    add(node.name.value, node.directives);
    const fields = 'fields' in node ? (node.fields ?? []) : [];
    for (const field of fields) add(`${node.name.value}.${field.name.value}`, field.directives);
  }
  return index;
}

/** The coordinates that are not for the actor. Every policy is judged once, all together. */
export function deniedTo(actor: Actor, asked: readonly Asked[]): readonly string[] {
  const held: Record<Requirement['of'], ReadonlySet<string>> = {
    SCOPES: actionsOf(actor),
    POLICIES: policiesOf(actor, policiesIn(asked)),
  };
  const holds = ({ of, anyOf }: Requirement): boolean =>
    anyOf.some((all) => all.every((name) => held[of].has(name)));
  return asked
    .filter(({ requirements }) => !requirements.every(holds))
    .map(({ coordinate }) => coordinate);
}

function policiesIn(asked: readonly Asked[]): ReadonlySet<string> {
  const requirements = asked.flatMap((each) => each.requirements);
  const policies = requirements.filter(({ of }) => of === 'POLICIES');
  return new Set(policies.flatMap(({ anyOf }) => anyOf.flat()));
}

function requirementOf({ name, arguments: [argument] = [] }: ConstDirectiveNode): Requirement[] {
  switch (name.value) {
    case 'authenticated':
      return [{ of: 'SCOPES', anyOf: [[]] }];
    case 'requiresScopes':
      return [{ of: 'SCOPES', anyOf: listsOf(argument) }];
    case 'policy':
      return [{ of: 'POLICIES', anyOf: listsOf(argument) }];
    default:
      return [];
  }
}

/** A missing or odd argument asks for something nobody holds. */
function listsOf(argument: NonNullable<ConstDirectiveNode['arguments']>[number] | undefined) {
  const lists: unknown = argument ? valueFromASTUntyped(argument.value) : [];
  return Array.isArray(lists) ? lists.filter((list) => Array.isArray(list)) : [];
}
