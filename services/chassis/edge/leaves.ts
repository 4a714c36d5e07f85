import {
  getNamedType, getNullableType, GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt,
  GraphQLString, isCompositeType, isEnumType, isInterfaceType, isListType,
  isObjectType, Kind,
} from 'graphql';
import type {
  FragmentDefinitionNode, GraphQLCompositeType, GraphQLEnumType, GraphQLOutputType, GraphQLSchema,
  SelectionSetNode,
} from 'graphql';

/** The value as the SDL says it; throws where it cannot be made so. */
export type Fit = (value: unknown) => unknown;

/** What a document's selections are read by. */
export interface Within {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * Compiled code that serializes leaf by leaf takes most of its time for that. So it leaves those of
 * the built-in types and the enums as they are, and they are looked at here, all in one go: of
 * nearly all there is nothing to do but to see that they are what they should be.
 */
export function fitAnswer(
  within: Within, selected: SelectionSetNode, type: GraphQLCompositeType,
): Fit {
  const fields: Fields = new Map();
  select(within, selected, type, fields);
  return fitFields(fields);
}

/**
 * By response name, of whichever types the fragments are: validation has seen to it that one name
 * is of one shape, and of one type where it is a leaf.
 */
type Fields = Map<string, Fit | Fields>;

function select(
  within: Within, { selections }: SelectionSetNode, type: GraphQLCompositeType, into: Fields,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const { name, alias = name, selectionSet } = selection;
      const known = fieldsOf(type)[name.value]?.type;
      const named = getNamedType(known);
      if (isCompositeType(named) && selectionSet) {
        select(within, selectionSet, named, fieldsAt(into, alias.value));
      } else if (known) into.set(alias.value, fitOf(known));
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD
      ? within.fragments.get(selection.name.value) : selection;
    const condition = within.schema.getType(fragment?.typeCondition?.name.value ?? type.name);
    if (fragment && isCompositeType(condition)) {
      select(within, fragment.selectionSet, condition, into);
    }
  }
}

function fieldsOf(type: GraphQLCompositeType) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

function fieldsAt(into: Fields, name: string): Fields {
  const known = into.get(name);
  const fields: Fields = known instanceof Map ? known : new Map();
  into.set(name, fields);
  return fields;
}

function fitFields(fields: Fields): Fit {
  const fits = [...fields].map(([name, field]) => {
    return { name, fit: field instanceof Map ? fitFields(field) : field };
  });
  const fit: Fit = (value) => {
    if (Array.isArray(value)) return fitEach(value, fit);
    if (!isRecord(value)) return value;
    for (const each of fits) {
      const inner = value[each.name];
      const fitting = inner === null || inner === undefined ? inner : each.fit(inner);
      if (fitting !== inner) value[each.name] = fitting;
    }
    return value;
  };
  return fit;
}

function fitEach(list: unknown[], fit: Fit): unknown[] {
  for (const [at, value] of list.entries()) {
    const fitting = value === null ? null : fit(value);
    if (fitting !== value) list[at] = fitting;
  }
  return list;
}

function fitOf(type: GraphQLOutputType): Fit {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const fit = fitOf(nullable.ofType);
    return (list) => (Array.isArray(list) ? fitEach(list, fit) : list);
  }
  if (isEnumType(nullable)) return fitEnum(nullable);
  return FITS.get(nullable) ?? asItIs;
}

/** Scalars of our own are serialized by the compiled code. */
const asItIs: Fit = (value) => value;

const FITS: ReadonlyMap<GraphQLOutputType, Fit> = new Map<GraphQLOutputType, Fit>([
  [GraphQLString, (value) => typeof value === 'string' ? value : GraphQLString.serialize(value)],
  [GraphQLID, (value) => typeof value === 'string' ? value : GraphQLID.serialize(value)],
  [GraphQLInt, (value) => isInt(value) ? value : GraphQLInt.serialize(value)],
  [GraphQLFloat, (value) => Number.isFinite(value) ? value : GraphQLFloat.serialize(value)],
  [GraphQLBoolean, (value) => typeof value === 'boolean' ? value : GraphQLBoolean.serialize(value)],
]);

function isInt(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) === value;
}

function fitEnum(type: GraphQLEnumType): Fit {
  const names = new Map<unknown, string>(type.getValues().map(({ value, name }) => [value, name]));
  return (value) => names.get(value) ?? type.serialize(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
