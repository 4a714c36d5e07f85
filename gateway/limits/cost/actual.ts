import { Kind } from 'graphql';
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode,
} from 'graphql';
import { MUTATION, ROOTS } from './estimate.ts';
import type { PriceList } from './price-list.ts';

/** What an answer did cost, counted in it. */
export type Counter = (data: unknown) => number;

/** A place of the answer: what each value there weighs, and what lies within. */
interface Step {
  weight: number;
  readonly within: Map<string, Step>;
  readonly spread: Set<string>;
}

/** No answer is so tall that its places are worth counting one by one. */
const TALL = 2_000;

/** Null for what is too tall to be counted: the estimate stands. */
export function compileCounter(
  document: DocumentNode, operation: OperationDefinitionNode, prices: PriceList,
): Counter | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  let height = 0;
  const grow = ({ selections }: SelectionSetNode, type: string, step: Step): void => {
    for (const node of selections) {
      if (height > TALL) return;
      if (node.kind === Kind.FIELD) {
        growField(node, type, step);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        grow(node.selectionSet, node.typeCondition?.name.value ?? type, step);
      } else {
        growFragment(fragments.get(node.name.value), step);
      }
    }
  };
  const growFragment = (fragment: FragmentDefinitionNode | undefined, step: Step): void => {
    if (!fragment || step.spread.has(fragment.name.value)) return;
    step.spread.add(fragment.name.value);
    grow(fragment.selectionSet, fragment.typeCondition.name.value, step);
  };
  const growField = ({ alias, name, selectionSet }: FieldNode, type: string, step: Step): void => {
    const price = prices.field(type, name.value);
    if (!price) return;
    height += 1;
    const { value: key } = alias ?? name;
    const inner = step.within.get(key) ?? newStep();
    const write = type === ROOTS.mutation ? MUTATION : 0;
    const weight = write + (price.weight ?? prices.weightOf(price.type));
    inner.weight = Math.max(inner.weight, weight);
    if (selectionSet) grow(selectionSet, price.type, inner);
    // What weighs nothing and holds nothing is not looked at in the answer.
    if (inner.weight > 0 || inner.within.size > 0) step.within.set(key, inner);
  };
  const trunk = newStep();
  grow(operation.selectionSet, ROOTS[operation.operation], trunk);
  if (height > TALL) return null;
  const scale = scaleOf(trunk);
  return (data) => weigh(data, scale);
}

function newStep(): Step {
  return { weight: 0, within: new Map(), spread: new Set() };
}

/** A step as it is read for each value of each answer: lists, which are walked fastest. */
interface Scale {
  readonly weight: number;
  readonly within: readonly (readonly [key: string, inner: Scale])[];
}

function scaleOf({ weight, within }: Step): Scale {
  return { weight, within: [...within].map(([key, inner]) => [key, scaleOf(inner)]) };
}

function weigh(value: unknown, scale: Scale): number {
  if (value === null || value === undefined) return 0;
  let total = 0;
  if (Array.isArray(value)) {
    for (const each of value) total += weigh(each, scale);
    return total;
  }
  total = scale.weight;
  if (scale.within.length === 0 || !isRecord(value)) return total;
  for (const [key, inner] of scale.within) total += weigh(value[key], inner);
  return total;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
