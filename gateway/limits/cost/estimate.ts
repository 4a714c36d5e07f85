import { Kind, valueFromASTUntyped } from 'graphql';
import type {
  DirectiveNode, DocumentNode, FieldNode, FragmentDefinitionNode, OperationDefinitionNode,
  SelectionNode, ValueNode,
} from 'graphql';
import { isIntrospection } from '../measure.ts';
import { add, plus, scale, valueOf } from './amount.ts';
import type { Amount, Sum, Variables } from './amount.ts';
import type { FieldPrice, PriceList } from './price-list.ts';

/** What an operation may cost: in all, and of it each subgraph, by place in the price list. */
export interface Estimate {
  readonly total: number;
  readonly bySubgraph: readonly number[];
}

/** Compiled once for a document; only what hangs on variables is left for each request. */
export type Estimator = (variables: Variables) => Estimate;

/** What a write costs before its answer, how long a list may be, and what a schema's text costs. */
export const MUTATION = 10;
const UNKNOWN_SIZE = 10;
const INTROSPECTION = 100;

/** What no subgraph pays for: the gateway answers it. */
const GATEWAY = 0;

export function compileEstimate(
  document: DocumentNode, operation: OperationDefinitionNode, prices: PriceList,
): Estimator {
  const fragments = new Map(document.definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : []));
  const compiling = { prices, fragments, known: new Map<string, Parts>() };
  const root = { type: ROOTS[operation.operation], from: GATEWAY, sized: [] };
  const { plain } = partsOf(operation.selectionSet.selections, root, compiling);
  const defaults = defaultsOf(operation);
  return (given) => {
    const variables = { ...defaults, ...given };
    const bySubgraph = plain.map((amount) => valueOf(amount, variables));
    return { bySubgraph, total: bySubgraph.reduce((sum, each) => sum + each, 0) };
  };
}

export const ROOTS = {
  query: 'Query', mutation: 'Mutation', subscription: 'Subscription',
} as const;

interface Compiling {
  readonly prices: PriceList;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Compiled once each: fragments within fragments double with every level. */
  readonly known: Map<string, Parts>;
}

/** Where a selection stands. */
interface Place {
  readonly type: string;
  /** The subgraph that gives the object. */
  readonly from: number;
  /** Of its fields, those that hold the page: as many as the page was asked to hold. */
  readonly sized: readonly string[];
}

/** What is paid once for an object, and what for each element of its page. */
interface Parts {
  readonly plain: Sum;
  readonly sized: Sum;
}

function partsOf(nodes: readonly SelectionNode[], place: Place, by: Compiling): Parts {
  const parts = nodes.map((node) => conditional(partOf(node, place, by), node.directives));
  const none = at(GATEWAY, 0, by);
  return {
    plain: add(none, ...parts.map(({ plain }) => plain)),
    sized: add(none, ...parts.map(({ sized }) => sized)),
  };
}

function partOf(node: SelectionNode, place: Place, by: Compiling): Parts {
  switch (node.kind) {
    case Kind.FIELD: {
      const none = at(GATEWAY, 0, by);
      const isSized = place.sized.includes(node.name.value);
      const sum = sumOf(node, place, isSized, by);
      return isSized ? { plain: none, sized: sum } : { plain: sum, sized: none };
    }
    case Kind.INLINE_FRAGMENT: {
      const type = node.typeCondition?.name.value ?? place.type;
      return partsOf(node.selectionSet.selections, { ...place, type }, by);
    }
    case Kind.FRAGMENT_SPREAD:
      return partsOfFragment(node.name.value, place, by);
  }
}

function partsOfFragment(name: string, place: Place, by: Compiling): Parts {
  const key = `${name} ${place.from} ${place.sized.join()}`;
  const known = by.known.get(key);
  if (known) return known;
  const none = at(GATEWAY, 0, by);
  // Stands while it is compiled: a fragment that holds itself does not validate.
  by.known.set(key, { plain: none, sized: none });
  const fragment = by.fragments.get(name);
  const type = fragment?.typeCondition.name.value ?? place.type;
  const parts = partsOf(fragment?.selectionSet.selections ?? [], { ...place, type }, by);
  by.known.set(key, parts);
  return parts;
}

function sumOf(node: FieldNode, place: Place, isSized: boolean, by: Compiling): Sum {
  const price = by.prices.field(place.type, node.name.value);
  if (!price) return at(GATEWAY, isIntrospection(node.name.value) ? INTROSPECTION : 0, by);
  const from = price.owners.includes(place.from) ? place.from : (price.owners[0] ?? GATEWAY);
  const sized = price.size?.sizedFields ?? [];
  const selections = node.selectionSet?.selections ?? [];
  const inner = partsOf(selections, { type: price.type, from, sized }, by);
  const write = place.type === ROOTS.mutation ? MUTATION : 0;
  const once = at(from, plus(write, inputsOf(node, price, by)), by);
  const weight = price.weight ?? by.prices.weightOf(price.type);
  const size = sizeOf(node, price);
  const one = add(at(from, weight, by), inner.plain, scale(inner.sized, size));
  if (sized.length > 0) return add(once, price.isList ? scale(one, UNKNOWN_SIZE) : one);
  return add(once, !isSized && (price.isList || price.size) ? scale(one, size) : one);
}

function at(place: number, amount: Amount, { prices }: Compiling): Sum {
  return prices.graphs.map((_, each) => (each === place ? amount : 0));
}

/** The largest of what is asked for; where nothing is, what its SDL assumes. */
function sizeOf(node: FieldNode, { size, inputs }: FieldPrice): Amount {
  const assumed = size?.assumedSize ?? UNKNOWN_SIZE;
  const slices = (size?.slicingArguments ?? []).map((name) => {
    const value = node.arguments?.find((each) => each.name.value === name)?.value;
    return readerOf(value, inputs.find((each) => each.name === name)?.otherwise);
  });
  const largest = (variables: Variables): number => {
    const asked = slices.map((read) => read(variables)).filter(isSize);
    return asked.length > 0 ? Math.max(...asked.map(reasonable)) : assumed;
  };
  return slices.some(({ varies }) => varies) ? largest : largest({});
}

type Reader = ((variables: Variables) => unknown) & { readonly varies: boolean };

/** An argument that is not given, or given by a variable that is not, is what its SDL says. */
function readerOf(value: ValueNode | undefined, otherwise: unknown): Reader {
  if (value?.kind === Kind.VARIABLE) {
    const { value: name } = value.name;
    const read = (variables: Variables): unknown =>
      Object.hasOwn(variables, name) ? variables[name] : otherwise;
    return Object.assign(read, { varies: true });
  }
  const constant: unknown = value ? valueFromASTUntyped(value) : otherwise;
  return Object.assign(() => constant, { varies: false });
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value);
}

/** A size below nothing would pay for another; one beyond all reason is as good as endless. */
function reasonable(size: number): number {
  return Math.min(Math.max(0, Math.ceil(size)), Number.MAX_SAFE_INTEGER);
}

/** `@skip` and `@include`, as far as they can be told. */
function conditional(parts: Parts, directives: readonly DirectiveNode[] = []): Parts {
  return directives.reduce(({ plain, sized }, directive) => {
    const runs = runsIf(directive);
    return { plain: scale(plain, runs), sized: scale(sized, runs) };
  }, parts);
}

function runsIf({ name, arguments: given = [] }: DirectiveNode): Amount {
  if (name.value !== 'skip' && name.value !== 'include') return 1;
  const read = readerOf(given.find((each) => each.name.value === 'if')?.value, null);
  const wanted = name.value === 'include';
  const runs = (variables: Variables): number => (read(variables) === !wanted ? 0 : 1);
  return read.varies ? runs : runs({});
}

/** Arguments that weigh: what is given of them, as deep as it goes. */
function inputsOf(node: FieldNode, { inputs }: FieldPrice, { prices }: Compiling): Amount {
  return inputs.reduce<Amount>((sum, { name, type, weight }) => {
    const value = node.arguments?.find((each) => each.name.value === name)?.value;
    if (!value || (weight === 0 && !prices.inputs.has(type))) return sum;
    return plus(sum, weigh(value, { type, weight }, prices));
  }, 0);
}

function weigh(
  node: ValueNode, { type, weight }: { type: string; weight: number }, prices: PriceList,
): Amount {
  switch (node.kind) {
    case Kind.VARIABLE:
      return (variables) => weighValue(variables[node.name.value], { type, weight }, prices);
    case Kind.LIST:
      return node.values.reduce<Amount>((sum, each) =>
        plus(sum, weigh(each, { type, weight }, prices)), 0);
    case Kind.OBJECT:
      return node.fields.reduce<Amount>((sum, { name, value }) => {
        const price = prices.inputs.get(type)?.get(name.value);
        return price ? plus(sum, weigh(value, price, prices)) : sum;
      }, weight);
    default:
      return weight;
  }
}

function weighValue(
  value: unknown, { type, weight }: { type: string; weight: number }, prices: PriceList,
): number {
  if (value === undefined || value === null) return 0;
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, each) => sum + weighValue(each, { type, weight }, prices), 0);
  }
  const fields = prices.inputs.get(type);
  if (typeof value !== 'object' || !fields) return weight;
  return Object.entries(value).reduce((sum, [name, inner]) => {
    const price = fields.get(name);
    return price ? sum + weighValue(inner, price, prices) : sum;
  }, weight);
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : []));
}
