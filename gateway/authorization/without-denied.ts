import { createHash } from 'node:crypto';
import {
  Kind, TypeInfo, getNamedType, isAbstractType, print, visit, visitWithTypeInfo,
} from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { GatewayRequest } from '../execution.ts';

/** Under this name the remainder asks what an abstract type is, and for what is left empty. */
export const TYPENAME = 'linli__typename';

/** What is left of an operation without what its caller may not have. */
export interface Remainder extends Pick<GatewayRequest, 'document' | 'operation' | 'queryHash'> {
  readonly text: string;
  /** The fields of the client's document that are not in it. */
  readonly removed: ReadonlySet<FieldNode>;
}

export function withoutDenied(
  { document, operation, operationName }: GatewayRequest,
  schema: GraphQLSchema,
  coordinates: readonly string[],
): Remainder {
  const removed = new Set<FieldNode>();
  const denied = new Set(coordinates);
  const cut = withTypenames(cutFrom(document, schema, { denied, removed }), schema);
  const left = cut.definitions.find((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.name?.value === operation.name?.value);
  if (left?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Its operation is gone');
  const text = print(cut);
  const queryHash = createHash('sha256').update(`${operationName}\n${text}`).digest('hex');
  return { document: cut, operation: left, queryHash, text, removed };
}

function cutFrom(
  document: DocumentNode,
  schema: GraphQLSchema,
  { denied, removed }: { denied: ReadonlySet<string>; removed: Set<FieldNode> },
): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(document, visitWithTypeInfo(info, {
    Field: (node) => {
      if (!denied.has(`${info.getParentType()?.name}.${node.name.value}`)) return undefined;
      removed.add(node);
      return null;
    },
  }));
}

/** A selection may not be empty, and of an abstract type it has to tell which one it is of. */
function withTypenames(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(document, visitWithTypeInfo(info, {
    SelectionSet: {
      leave: (node) => {
        const type = info.getParentType();
        const isNeeded = node.selections.length === 0 || isAbstractType(getNamedType(type));
        return isNeeded ? withTypename(node) : undefined;
      },
    },
  }));
}

function withTypename(node: SelectionSetNode): SelectionSetNode {
  return { ...node, selections: [...node.selections, ASKED] };
}

const ASKED: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: TYPENAME },
  name: { kind: Kind.NAME, value: '__typename' },
};
