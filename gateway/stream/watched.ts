import {
  Kind, OperationTypeNode, getArgumentValues, getOperationAST, getVariableValues, print, visit,
} from 'graphql';
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import { STREAMS } from '@linli/schemas/streams.ts';
import type { Stream } from '@linli/schemas/streams.ts';
import { fault } from '../errors.ts';

/** What somebody watches, and the query that reads it at each event. */
export interface Watched {
  readonly stream: Stream;
  /** The client's own selection, as a query of the one that changed. */
  readonly query: string;
  /** Under which name the answer has it. */
  readonly key: string;
  readonly concerns: (subject: string, division: string) => boolean;
}

export const SUBJECT = 'linliSubject';

const streams = new Map<string, Stream>(Object.entries(STREAMS));

const narrowed = z.object({ id: z.string().nullish(), under: z.string().nullish() });

type Variables = Readonly<Record<string, unknown>>;

/** Of a document that is valid: it holds one subscription of one field. */
export function watchedBy(
  document: DocumentNode, schema: GraphQLSchema, variables: Variables,
): Watched {
  const operation = subscriptionOf(document);
  const field = operation?.selectionSet.selections[0];
  if (!operation || field?.kind !== Kind.FIELD) throw fault('OPERATION_RESOLUTION_FAILURE');
  const stream = streams.get(field.name.value);
  if (!stream) throw fault('OPERATION_RESOLUTION_FAILURE');
  const { id, under } = argumentsOf(operation, field, schema, variables);
  return {
    stream,
    key: field.alias?.value ?? field.name.value,
    query: queryOf(document, operation, field, stream),
    concerns: (subject, division) =>
      (!id || id === subject) && (!under || division.startsWith(under)),
  };
}

/** The one operation that a document may hold. */
function subscriptionOf(document: DocumentNode): OperationDefinitionNode | null {
  const operation = getOperationAST(document);
  return operation?.operation === OperationTypeNode.SUBSCRIPTION ? operation : null;
}

function argumentsOf(
  operation: OperationDefinitionNode, field: FieldNode, schema: GraphQLSchema, given: Variables,
) {
  const { coerced, errors } =
    getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const [error] = errors ?? [];
  if (error) throw fault('BAD_USER_INPUT', { words: { en: error.message, zh: error.message } });
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  if (!definition) throw fault('GRAPHQL_VALIDATION_FAILED');
  return narrowed.parse(getArgumentValues(definition, field, coerced));
}

/** `petitionChanged(under: …) { … }` is read as `petitionChanged: petition(id: …) { … }`. */
function queryOf(
  document: DocumentNode, operation: OperationDefinitionNode, field: FieldNode, { read }: Stream,
): string {
  const asked: FieldNode = {
    ...field,
    alias: { kind: Kind.NAME, value: field.alias?.value ?? field.name.value },
    name: { kind: Kind.NAME, value: read },
    arguments: [{
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'id' },
      value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: SUBJECT } },
    }],
  };
  const fragments = document.definitions.filter(isFragment);
  const used = variablesIn([asked, ...fragments]);
  const variables = operation.variableDefinitions?.filter(({ variable }) =>
    used.has(variable.name.value)).map(print) ?? [];
  const head = `query (${[`$${SUBJECT}: ID!`, ...variables].join(', ')})`;
  return [`${head} { ${print(asked)} }`, ...fragments.map(print)].join('\n');
}

function isFragment(node: DocumentNode['definitions'][number]): node is FragmentDefinitionNode {
  return node.kind === Kind.FRAGMENT_DEFINITION;
}

function variablesIn(nodes: readonly (FieldNode | FragmentDefinitionNode)[]): Set<string> {
  const used = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  return used;
}
