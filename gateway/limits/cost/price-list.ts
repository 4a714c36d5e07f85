import { Kind, valueFromASTUntyped } from 'graphql';
import type {
  ConstDirectiveNode, DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode, TypeNode,
} from 'graphql';
import { z } from 'zod';
import { textArgument } from '../../supergraph.ts';
import type { Supergraph } from '../../supergraph.ts';

/** What everything in the graph costs, as its SDL says with `@cost` and `@listSize`. */
export interface PriceList {
  /** Subgraphs by the place their amounts have in a sum; the first is the gateway itself. */
  readonly graphs: readonly string[];
  field(type: string, field: string): FieldPrice | undefined;
  /** The type's own weight, where the field that gives it has none. */
  weightOf(type: string): number;
  /** Inputs with a weight somewhere in them; others are not looked into. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, InputPrice>>;
}

export interface FieldPrice {
  readonly type: string;
  readonly isList: boolean;
  /** The weight of one; null: that of its type. */
  readonly weight: number | null;
  readonly size: ListSize | null;
  readonly inputs: readonly (InputPrice & { readonly name: string })[];
  /** Where it may be had, by place in `graphs`. */
  readonly owners: readonly number[];
}

export interface InputPrice {
  readonly type: string;
  readonly weight: number;
  /** What stands where nothing is said. */
  readonly otherwise: unknown;
}

export type ListSize = z.infer<typeof listSize>;

const listSize = z.object({
  assumedSize: z.int().min(0).nullish().transform((size) => size ?? null),
  slicingArguments: z.array(z.string()).nullish().transform((names) => names ?? []),
  sizedFields: z.array(z.string()).nullish().transform((names) => names ?? []),
});

const cost = z.object({ weight: z.int() });

/** One of every composite, nothing for what it merely says of itself. */
const WEIGHTS = { composite: 1, leaf: 0 } as const;

export function readPrices({ document, subgraphs }: Supergraph): PriceList {
  const places = placesOf(document.definitions, subgraphs.map(({ name }) => name));
  const fields = new Map<string, Map<string, FieldPrice>>();
  const weights = new Map<string, number>();
  const inputs = new Map<string, Map<string, InputPrice>>();
  for (const node of document.definitions) {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const owners = graphsOf(node.directives, 'join__type', places);
        const priced = (node.fields ?? []).map((field) =>
          [field.name.value, priceOf(field, owners, places)] as const);
        fields.set(node.name.value, new Map(priced));
        weights.set(node.name.value, weightIn(node.directives) ?? WEIGHTS.composite);
        break;
      }
      case Kind.UNION_TYPE_DEFINITION:
        weights.set(node.name.value, WEIGHTS.composite);
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
        weights.set(node.name.value, weightIn(node.directives) ?? WEIGHTS.leaf);
        break;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        inputs.set(node.name.value, new Map((node.fields ?? []).map((field) =>
          [field.name.value, inputPrice(field)])));
    }
  }
  return {
    graphs: ['', ...subgraphs.map(({ name }) => name)],
    field: (type, field) => fields.get(type)?.get(field),
    weightOf: (type) => weights.get(type) ?? WEIGHTS.leaf,
    inputs: weighty(inputs),
  };
}

/** By the enum value that stands for a subgraph, its place in a sum. */
function placesOf(
  definitions: readonly DefinitionNode[], names: readonly string[],
): ReadonlyMap<string, number> {
  const values = definitions.flatMap((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph'
      ? (node.values ?? []) : []);
  return new Map(values.flatMap(({ name, directives = [] }) =>
    directives.map((each) => [name.value, 1 + names.indexOf(textArgument(each, 'name') ?? '')])));
}

function priceOf(
  { type, directives = [], arguments: args = [] }: FieldDefinitionNode,
  ofType: readonly number[],
  places: ReadonlyMap<string, number>,
): FieldPrice {
  const held = directives.filter((each) => !isTrue(each, 'external'));
  const own = graphsOf(held, 'join__field', places);
  const size = directives.find(({ name }) => name.value === 'listSize');
  return {
    type: nameOf(type),
    isList: isList(type),
    weight: weightIn(directives),
    size: size ? listSize.parse(argumentsOf(size)) : null,
    inputs: args.map((each) => ({ name: each.name.value, ...inputPrice(each) })),
    owners: own.length > 0 ? own : ofType,
  };
}

function inputPrice({ type, directives, defaultValue }: InputValueDefinitionNode): InputPrice {
  const otherwise = defaultValue ? valueFromASTUntyped(defaultValue) : undefined;
  return { type: nameOf(type), weight: weightIn(directives) ?? 0, otherwise };
}

/** Only those that weigh, by themselves or through others. */
function weighty(inputs: ReadonlyMap<string, ReadonlyMap<string, InputPrice>>) {
  const found = new Map<string, ReadonlyMap<string, InputPrice>>();
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const [name, fields] of inputs) {
      const weighs = [...fields.values()].some((each) => each.weight > 0 || found.has(each.type));
      if (weighs) found.set(name, fields);
    }
  }
  return found;
}

function graphsOf(
  directives: readonly ConstDirectiveNode[] = [],
  directive: string,
  places: ReadonlyMap<string, number>,
): number[] {
  return directives
    .filter(({ name }) => name.value === directive)
    .flatMap((each) => places.get(textArgument(each, 'graph') ?? '') ?? []);
}

function weightIn(directives: readonly ConstDirectiveNode[] = []): number | null {
  const said = directives.find(({ name }) => name.value === 'cost');
  return said ? cost.parse(argumentsOf(said)).weight : null;
}

function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(given.map(({ name, value }) =>
    [name.value, valueFromASTUntyped(value)]));
}

function isTrue({ arguments: given = [] }: ConstDirectiveNode, name: string): boolean {
  const value = given.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function isList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Kind.LIST_TYPE;
}
