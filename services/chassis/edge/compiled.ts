import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  GraphQLError, Kind, OperationTypeNode, TypeInfo, execute, getNamedType, getOperationAST,
  isInputObjectType, visit, visitWithTypeInfo,
} from 'graphql';
import type {
  DocumentNode, ExecutionResult, FragmentDefinitionNode, GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { fitAnswer } from './leaves.ts';
import type { Fit } from './leaves.ts';

/** What Apollo Server takes an executor from. */
type Executing<C extends object> = ApolloServerOptionsWithGateway<C>['gateway'];
type Loaded<C extends object> = Awaited<ReturnType<Executing<C>['load']>>;
type Asked<C extends object> = Parameters<NonNullable<Loaded<C>['executor']>>[0];

/** An operation that is asked again and again, as code of its own. */
export interface Compiled {
  readonly document: DocumentNode;
  /** Null where the answer is not told: its variables are not what it takes, or a leaf is not. */
  run(context: object, variables: object): Promise<Executed | null> | Executed | null;
}

export interface Executed {
  readonly data: NonNullable<ExecutionResult['data']> | null;
  readonly errors?: readonly GraphQLError[];
}

export interface Engine<C extends object> {
  /** Interprets what is asked the first times, and all that is never compiled. */
  readonly gateway: Executing<C>;
  compiled(text: string, operationName: string | null): Compiled | undefined;
}

/** An operation is compiled when it is asked again: what comes once would pay for nothing. */
const COMPILED_AT_USE = 3;

/** What the gateway asks in all is far less; callers may write operations of their own. */
const TEXTS_AT_MOST = 1_000;

/** Executes the schema: operations are interpreted at first, then compiled. */
export function openEngine<C extends object>(schema: GraphQLSchema): Engine<C> {
  const texts = new Map<string, Map<string | null, Compiled>>();
  const compiledAgain = openCompiler(schema);
  const executor = async (asked: Asked<C>): Promise<ExecutionResult> => {
    const { document, operationName = null, source } = asked;
    const compiled = compiledAgain(document, operationName);
    if (compiled) keep(texts, source).set(operationName, compiled);
    return interpret(schema, asked);
  };
  return {
    gateway: gatewayOf(schema, executor),
    compiled: (text, operationName) => texts.get(text)?.get(operationName),
  };
}

/** The oldest makes room: it is taken in again when it is asked again. */
function keep<V>(texts: Map<string, Map<string | null, V>>, text: string): Map<string | null, V> {
  const known = texts.get(text);
  if (known) return known;
  const [oldest] = texts.keys();
  if (texts.size >= TEXTS_AT_MOST && oldest !== undefined) texts.delete(oldest);
  const operations = new Map<string | null, V>();
  texts.set(text, operations);
  return operations;
}

interface Seen {
  uses: number;
  compiled?: Compiled | null;
}

/** Held by the document, which Apollo Server keeps one of for a text, and which goes with it. */
function openCompiler(schema: GraphQLSchema) {
  const documents = new WeakMap<DocumentNode, Map<string | null, Seen>>();
  return (document: DocumentNode, operationName: string | null): Compiled | null => {
    const operations = documents.get(document) ?? new Map<string | null, Seen>();
    documents.set(document, operations);
    const seen = operations.get(operationName) ?? { uses: 0 };
    operations.set(operationName, seen);
    seen.uses += 1;
    if (seen.uses < COMPILED_AT_USE) return null;
    if (seen.compiled === undefined) seen.compiled = compile(schema, document, operationName);
    return seen.compiled;
  };
}

function gatewayOf<C extends object>(
  schema: GraphQLSchema, executor: NonNullable<Loaded<C>['executor']>,
): Executing<C> {
  const listeners = new Set<Parameters<Executing<C>['onSchemaLoadOrUpdate']>[0]>();
  return {
    async load() {
      for (const tell of listeners) tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return { executor };
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: async () => listeners.clear(),
  };
}

function interpret<C extends object>(
  schema: GraphQLSchema, { document, operationName, request, context }: Asked<C>,
) {
  return execute({
    schema, document, contextValue: context, variableValues: request.variables, operationName,
  });
}

/**
 * Null for what is interpreted for ever: a write is not worth the while, and within an input object
 * the compiler leaves out what the SDL says to take where nothing is said.
 */
function compile(
  schema: GraphQLSchema, document: DocumentNode, operationName: string | null,
): Compiled | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  if (takesDefaults(schema, document)) return null;
  const made = compileQuery(schema, document, operationName ?? undefined, OPTIONS);
  const type = schema.getQueryType();
  if (!isCompiledQuery(made) || !type) return null;
  const within = { schema, fragments: fragmentsOf(document) };
  const fit = fitAnswer(within, operation.selectionSet, type);
  return {
    document,
    run(context, variables) {
      const result = made.query({}, context, variables);
      return result instanceof Promise ? result.then((late) => told(late, fit)) : told(result, fit);
    },
  };
}

const OPTIONS = { disableLeafSerialization: true };

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]));
}

/** Its errors are no errors of graphql's own: what they leave undefined, a server would read. */
function told({ data, errors }: ExecutionResult, fit: Fit): Executed | null {
  if (data === undefined || !isFit(data, fit)) return null;
  return errors ? { data, errors: errors.map(asOwn) } : { data };
}

function isFit(data: unknown, fit: Fit): boolean {
  try {
    fit(data);
    return true;
  } catch {
    return false;
  }
}

function asOwn({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, originalError });
}

/** Whether an input object of the document, in a variable or spelt out, has defaults within. */
function takesDefaults(schema: GraphQLSchema, document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  let takes = false;
  const look = (): void => {
    takes ||= isBeyondCompiling(getNamedType(info.getInputType()));
  };
  visit(document, visitWithTypeInfo(info, { VariableDefinition: look, ObjectValue: look }));
  return takes;
}

/** One that holds itself counts as well: the compiler would write it out without end. */
function isBeyondCompiling(type: unknown, within: readonly unknown[] = []): boolean {
  if (!isInputObjectType(type)) return false;
  if (within.includes(type)) return true;
  return Object.values(type.getFields()).some((field) => {
    return field.defaultValue !== undefined
      || isBeyondCompiling(getNamedType(field.type), [...within, type]);
  });
}
