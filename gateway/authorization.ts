import {
  GraphQLError, Kind, TypeInfo, getNamedType, isAbstractType, valueFromASTUntyped, visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ConstDirectiveNode, DocumentNode, GraphQLSchema } from 'graphql';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Supergraph } from './supergraph.ts';

/** What a coordinate (`Type` or `Type.field`) asks of the caller. All of a list must hold. */
export type AuthorizationIndex = ReadonlyMap<string, readonly Requirement[]>;

/** Any one of the inner lists, whole. `@authenticated` is the empty list: everybody known. */
interface Requirement {
  readonly of: 'SCOPES' | 'POLICIES';
  readonly anyOf: readonly (readonly string[])[];
}

/** Built from the full supergraph, before its security links are taken off. */
export function indexAuthorization({ document }: Supergraph): AuthorizationIndex {
  const index = new Map<string, Requirement[]>();
  const add = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const requirements = directives.flatMap(requirementOf);
    if (requirements.length > 0) index.set(coordinate, requirements);
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

/** Every coordinate with a requirement that the document touches, fragments included. */
export function requiredBy(
  document: DocumentNode,
  schema: GraphQLSchema,
  index: AuthorizationIndex,
): readonly string[] {
  if (index.size === 0) return [];
  const touched = new Set<string>();
  const info = new TypeInfo(schema);
  const touch = (type: string | undefined, field?: string): void => {
    for (const each of concrete(schema, type)) touched.add(field ? `${each}.${field}` : each);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node) => {
        touch(info.getParentType()?.name, node.name.value);
        touch(getNamedType(info.getType())?.name);
      },
      InlineFragment: (node) => touch(node.typeCondition?.name.value),
      FragmentDefinition: (node) => touch(node.typeCondition.name.value),
    }),
  );
  return [...touched].filter((coordinate) => index.has(coordinate));
}

/** FORBIDDEN, naming the coordinates the caller asked for and may not have; null if none. */
export function refuseActor(
  actor: Actor,
  coordinates: readonly string[],
  index: AuthorizationIndex,
): GraphQLError | null {
  const held = new Set<string>(actor.grants.map(({ action }) => action));
  const denied = coordinates.filter(
    (coordinate) => !(index.get(coordinate) ?? []).every((each) => holds(each, held)),
  );
  if (denied.length === 0) return null;
  return new GraphQLError(`You may not ask for ${denied.join(', ')}`, {
    extensions: { code: 'FORBIDDEN', fields: denied, http: { status: 403 } },
  });
}

/** No policy is defined yet, and an unknown policy is a no. */
function holds({ of, anyOf }: Requirement, held: ReadonlySet<string>): boolean {
  return anyOf.some((all) => all.every((name) => of === 'SCOPES' && held.has(name)));
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

function concrete(schema: GraphQLSchema, name: string | undefined): string[] {
  const type = name === undefined ? undefined : schema.getType(name);
  if (!type) return [];
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [type.name, ...possible.map((each) => each.name)];
}
