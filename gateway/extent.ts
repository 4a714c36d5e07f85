import {
  GraphQLError, Kind, getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType,
  isObjectType,
} from 'graphql';
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLNamedType, GraphQLSchema,
  OperationDefinitionNode, SelectionNode,
} from 'graphql';

/** How many objects one operation may ask for: about what a subgraph answers within a second. */
export const OBJECTS_AT_MOST = 50_000;

/** A page where nothing is said, one that cannot be told, and a list that has no pages. */
const SIZES = { page: 20, largest: 100, list: 5 } as const;

type Variables = Readonly<Record<string, unknown>>;

/** What an operation is counted with. */
interface Counting {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Counted once each: fragments within fragments double with every level. */
  readonly counted: Map<string, number>;
}

/** Refuses what asks for too much, by the sizes of its pages, before anything is asked for. */
export function refuseExtent(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables = {},
): GraphQLError | null {
  const fragments = new Map(document.definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : []));
  const variables = { ...defaultsOf(operation), ...given };
  const counting = { schema, variables, fragments, counted: new Map<string, number>() };
  const root = schema.getRootType(operation.operation);
  const objects = countIn(operation.selectionSet.selections, root ?? undefined, counting);
  if (objects <= OBJECTS_AT_MOST) return null;
  return new GraphQLError(
    `The operation may ask for more objects than the ${OBJECTS_AT_MOST} allowed: `
      + 'ask for smaller pages (`first`) or fewer levels (请减小分页或嵌套层数)',
    { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } },
  );
}

function countIn(
  selections: readonly SelectionNode[], type: GraphQLNamedType | undefined, by: Counting,
): number {
  return selections.reduce((sum, selection) => sum + countOf(selection, type, by), 0);
}

function countOf(
  selection: SelectionNode, type: GraphQLNamedType | undefined, by: Counting,
): number {
  switch (selection.kind) {
    case Kind.FIELD:
      return countField(selection, type, by);
    case Kind.INLINE_FRAGMENT: {
      const { typeCondition, selectionSet } = selection;
      const narrowed = typeCondition ? by.schema.getType(typeCondition.name.value) : type;
      return countIn(selectionSet.selections, narrowed, by);
    }
    case Kind.FRAGMENT_SPREAD:
      return countFragment(selection.name.value, by);
  }
}

function countFragment(name: string, by: Counting): number {
  const known = by.counted.get(name);
  if (known !== undefined) return known;
  const fragment = by.fragments.get(name);
  if (!fragment) return 0;
  const type = by.schema.getType(fragment.typeCondition.name.value);
  const objects = countIn(fragment.selectionSet.selections, type, by);
  by.counted.set(name, objects);
  return objects;
}

function countField(node: FieldNode, type: GraphQLNamedType | undefined, by: Counting): number {
  if (!isObjectType(type) && !isInterfaceType(type)) return 0;
  const field = type.getFields()[node.name.value];
  if (!field || !isCompositeType(getNamedType(field.type))) return 0;
  const inner = countIn(node.selectionSet?.selections ?? [], getNamedType(field.type), by);
  return sizeOf(node, field, by.variables) * (1 + inner);
}

/** A page's size multiplies all that is asked of the page; its `nodes` are that page. */
function sizeOf(
  node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables,
): number {
  if (field.args.some(({ name }) => name === 'first')) return pageSize(node, variables);
  if (field.name === 'nodes') return 1;
  return isListType(getNullableType(field.type)) ? SIZES.list : 1;
}

function pageSize({ arguments: given = [] }: FieldNode, variables: Variables): number {
  const value = given.find(({ name }) => name.value === 'first')?.value;
  if (!value || value.kind === Kind.NULL) return SIZES.page;
  if (value.kind === Kind.INT) return withinPage(Number(value.value));
  return withinPage(value.kind === Kind.VARIABLE ? variables[value.name.value] : null);
}

/** A size no list allows is for the subgraph to refuse; until then it counts as the largest. */
function withinPage(size: unknown): number {
  if (size === undefined || size === null) return SIZES.page;
  const isPage = typeof size === 'number' && size >= 1 && size <= SIZES.largest;
  return isPage ? size : SIZES.largest;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : []));
}
