import { Kind, Lexer, Source, parse } from 'graphql';
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode,
} from 'graphql';
import { CEILING } from './classes.ts';
import type { StaticLimit } from './classes.ts';

/** All that can be said of a document without knowing who asks, or by which schema. */
export interface Measures extends Readonly<Record<StaticLimit, number>> {
  readonly introspects: boolean;
  readonly writes: boolean;
}

/** Null for what is no document at all: whoever parses it next says why. */
export function measureText(text: string): Measures | null {
  const tokens = countTokens(text);
  if (tokens > CEILING.tokens) return { ...NOTHING, tokens };
  try {
    return measureDocument(parse(text, { noLocation: true, maxTokens: CEILING.tokens }), tokens);
  } catch {
    return null;
  }
}

const NOTHING: Measures = {
  operations: 0, tokens: 0, depth: 0, height: 0, duplicates: 0, aliases: 0, rootFields: 0,
  directives: 0, introspects: false, writes: false,
};

/** No further than the ceiling: a flood is not read to its end. */
function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (tokens <= CEILING.tokens && lexer.advance().kind !== '<EOF>') tokens += 1;
  } catch {
    return tokens;
  }
  return tokens;
}

/** Of several operations, the most of each figure. */
function measureDocument(document: DocumentNode, tokens: number): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    if (node.kind === Kind.OPERATION_DEFINITION) operations.push(node);
  }
  const totals = openTotals(fragments);
  const measured = operations.map((operation) => measureOperation(operation, fragments, totals));
  const most = (figure: StaticLimit): number =>
    Math.max(0, ...measured.map((each) => each[figure]));
  return {
    operations: operations.length,
    tokens,
    depth: most('depth'),
    height: most('height'),
    duplicates: most('duplicates'),
    aliases: most('aliases'),
    rootFields: most('rootFields'),
    directives: most('directives'),
    introspects: totals.introspects(),
    writes: operations.some(({ operation }) => operation === 'mutation'),
  };
}

function measureOperation(
  { selectionSet, directives = [], variableDefinitions = [] }: OperationDefinitionNode,
  fragments: Fragments,
  totals: Totals,
): Measures {
  const total = totals.of(selectionSet);
  const { height, rootFields } = growTree(selectionSet, fragments);
  const onVariables = variableDefinitions.flatMap((each) => each.directives ?? []);
  return {
    ...NOTHING,
    depth: total.depth,
    height,
    rootFields,
    duplicates: Math.max(0, total.fields - height),
    aliases: total.aliases,
    directives: total.directives + directives.length + onVariables.length,
  };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Of a selection with its fragments spread out, as often as they are spread. */
interface Total {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

interface Totals {
  of(selectionSet: SelectionSetNode | undefined): Total;
  introspects(): boolean;
}

const NONE: Total = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/** Fragments are added up once each: spread out in earnest, twenty of them are a million. */
function openTotals(fragments: Fragments): Totals {
  const known = new Map<string, Total>();
  let introspects = false;

  const ofFragment = (name: string): Total => {
    const total = known.get(name);
    if (total) return total;
    // Stands while the fragment is added up: one that holds itself is refused elsewhere.
    known.set(name, NONE);
    const fragment = fragments.get(name);
    const found = plus(of(fragment?.selectionSet), { directives: countOf(fragment?.directives) });
    known.set(name, found);
    return found;
  };
  const ofField = ({ alias, name, directives, selectionSet }: FieldNode): Total => {
    const asksForSchema = isIntrospection(name.value);
    introspects ||= asksForSchema;
    const inner = asksForSchema ? NONE : of(selectionSet);
    return plus({ ...inner, depth: inner.depth + 1 }, {
      fields: 1, aliases: alias ? 1 : 0, directives: countOf(directives),
    });
  };
  const of = (selectionSet: SelectionSetNode | undefined): Total =>
    (selectionSet?.selections ?? []).reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return plus(sum, ofField(node));
      const inner = node.kind === Kind.INLINE_FRAGMENT
        ? of(node.selectionSet)
        : ofFragment(node.name.value);
      return plus(plus(sum, inner), { directives: countOf(node.directives) });
    }, NONE);

  return { of, introspects: () => introspects };
}

function plus(a: Total, b: Partial<Total>): Total {
  return {
    depth: Math.max(a.depth, b.depth ?? 0),
    fields: a.fields + (b.fields ?? 0),
    aliases: a.aliases + (b.aliases ?? 0),
    directives: a.directives + (b.directives ?? 0),
  };
}

function countOf(nodes: readonly unknown[] = []): number {
  return nodes.length;
}

/** Its depth is bounded by a rule of its own, and by how many of it one may ask for. */
export function isIntrospection(field: string): boolean {
  return field === '__schema' || field === '__type';
}

interface Branch {
  readonly children: Map<string, Branch>;
  readonly spread: Set<string>;
}

/** Above any limit: a tree that has grown so tall is not grown further. */
const TALL = 2_000;

/** The answer's shape, each of its places once, whoever asks for it. */
function growTree(root: SelectionSetNode, fragments: Fragments) {
  let height = 0;
  const grow = (selectionSet: SelectionSetNode | undefined, branch: Branch): void => {
    for (const node of selectionSet?.selections ?? []) {
      if (height > TALL) return;
      if (node.kind === Kind.FIELD) {
        growField(node, branch);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        grow(node.selectionSet, branch);
      } else if (!branch.spread.has(node.name.value)) {
        branch.spread.add(node.name.value);
        grow(fragments.get(node.name.value)?.selectionSet, branch);
      }
    }
  };
  const growField = ({ alias, name, selectionSet }: FieldNode, branch: Branch): void => {
    const key = (alias ?? name).value;
    const child = branch.children.get(key) ?? newBranch();
    if (!branch.children.has(key)) height += 1;
    branch.children.set(key, child);
    if (!isIntrospection(name.value)) grow(selectionSet, child);
  };
  const trunk = newBranch();
  grow(root, trunk);
  return { height, rootFields: trunk.children.size };
}

function newBranch(): Branch {
  return { children: new Map(), spread: new Set() };
}
