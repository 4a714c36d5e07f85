import { applyTagFilterOnSubgraphs } from '@theguild/federation-composition';
import { GraphQLSchema, Kind, parse, print, visit } from 'graphql';
import type { ArgumentNode, ConstDirectiveNode, DocumentNode, TypeDefinitionNode } from 'graphql';
import { hiddenFrom } from '../audiences.ts';
import type { Audience } from '../audiences.ts';
import { compose, CompositionError, partsOf } from '../compose.ts';
import type { Composed, Part } from '../compose.ts';

/** What one audience is shown: the rest is hidden, and what only the rest made use of. */
export function contractFor(audience: Audience, parts: readonly Part[] = partsOf()): Composed {
  const exclude = new Set<string>(hiddenFrom(audience));
  if (exclude.size === 0) return compose(parts);
  const { supergraph, api } = composeFor(audience, parts, exclude);
  const reachable = reachableOf(api);
  const useless = Object.keys(api.getTypeMap()).filter((name) => !reachable.getType(name));
  return { api: reachable, supergraph: `${print(hide(parse(supergraph), new Set(useless)))}\n` };
}

/** A field that is shown though its type is hidden does not compose. */
function composeFor(
  audience: Audience, parts: readonly Part[], exclude: Set<string>,
): Composed {
  try {
    const filter = { include: new Set<string>(), exclude };
    return compose(applyTagFilterOnSubgraphs(parts.map(ableToHide), filter));
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    throw new CompositionError(`The contract ${audience}: ${error.message}`);
  }
}

/** A directive that is not imported goes by another name, in the supergraph too. */
function ableToHide(part: Part): Part {
  const importing = ({ name, value, ...link }: ArgumentNode): ArgumentNode | undefined => {
    if (name.value !== 'import' || value.kind !== Kind.LIST) return undefined;
    const values = [...value.values, { kind: Kind.STRING, value: '@inaccessible' } as const];
    return { ...link, name, value: { ...value, values } };
  };
  const typeDefs = visit(part.typeDefs, {
    SchemaExtension: (node) => visit(node, { Argument: importing }),
  });
  return { ...part, typeDefs };
}

/** Without `types`, a schema is what its roots lead to. */
function reachableOf(api: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({ ...api.toConfig(), types: [] });
}

function hide(supergraph: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  const hidden = <T extends TypeDefinitionNode>(node: T): T | undefined => {
    if (!names.has(node.name.value)) return undefined;
    return { ...node, directives: [...node.directives ?? [], INACCESSIBLE] };
  };
  return visit(supergraph, {
    ObjectTypeDefinition: hidden,
    UnionTypeDefinition: hidden,
    EnumTypeDefinition: hidden,
    InputObjectTypeDefinition: hidden,
    ScalarTypeDefinition: hidden,
  });
}

const INACCESSIBLE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'inaccessible' },
};
