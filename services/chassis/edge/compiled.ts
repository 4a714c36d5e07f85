import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  GraphQLError, OperationTypeNode, TypeInfo, execute, getNamedType, getOperationAST,
  isInputObjectType, visit, visitWithTypeInfo,
} from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** What Apollo Server takes an executor from. */
type Executing<C extends object> = ApolloServerOptionsWithGateway<C>['gateway'];
type Loaded<C extends object> = Awaited<ReturnType<Executing<C>['load']>>;
type Asked<C extends object> = Parameters<NonNullable<Loaded<C>['executor']>>[0];

/** An operation is compiled when it is asked again: what comes once would pay for nothing. */
const COMPILED_AT_USE = 3;

/** Executes the schema: operations are interpreted at first, then compiled to code of their own. */
export function executing<C extends object>(schema: GraphQLSchema): Executing<C> {
  const compiledOf = openCompiler(schema);
  const executor = async (asked: Asked<C>): Promise<ExecutionResult> => {
    const compiled = compiledOf(asked.document, asked.operationName);
    const variables = asked.request.variables ?? {};
    const result = await compiled?.({}, asked.context, variables);
    // Nothing was executed: what is wrong with the variables is said as it always is.
    return result && 'data' in result ? told(result) : interpret(schema, asked);
  };
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

/** Its errors are no errors of graphql's own: what they leave undefined, the server would read. */
function told({ data = null, errors }: ExecutionResult): ExecutionResult {
  return { data, ...(errors && { errors: errors.map(asOwn) }) };
}

function asOwn({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, originalError });
}

function interpret<C extends object>(
  schema: GraphQLSchema, { document, operationName, request, context }: Asked<C>,
) {
  return execute({
    schema, document, contextValue: context, variableValues: request.variables, operationName,
  });
}

type Compiled = (root: object, context: object, variables: object) =>
  Promise<ExecutionResult> | ExecutionResult;

interface Known {
  uses: number;
  compiled: Compiled | null;
}

/** Held by the document, which Apollo Server keeps one of for a text, and which goes with it. */
function openCompiler(schema: GraphQLSchema) {
  const seen = new WeakMap<DocumentNode, Map<string, Known>>();
  return (document: DocumentNode, operationName: string | null | undefined): Compiled | null => {
    const operations = seen.get(document) ?? new Map<string, Known>();
    seen.set(document, operations);
    const known = operations.get(operationName ?? '') ?? { uses: 0, compiled: null };
    operations.set(operationName ?? '', known);
    known.uses += 1;
    if (known.uses === COMPILED_AT_USE) known.compiled = compile(schema, document, operationName);
    return known.compiled;
  };
}

/**
 * Null for what is interpreted for ever: a write is not worth the while, and within an input object
 * the compiler leaves out what the SDL says to take where nothing is said.
 */
function compile(
  schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined,
): Compiled | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  if (takesDefaults(schema, document)) return null;
  const made = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(made) ? made.query : null;
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
