import {
  GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString,
  isEnumType, isLeafType, isListType, isNonNullType, isObjectType,
} from 'graphql';
import type {
  GraphQLCompositeType, GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { newCollect } from './collect.ts';
import type { Collect, Operation } from './collect.ts';
import { Unexpected, Unsupported, generate, named } from './generated.ts';
import type { Fields } from './generated.ts';

/** The answer a client asked for, of all that was fetched; throws `Unexpected` if it is not. */
export type Shape = (fetched: Fields) => Fields;

/** More than any document of ours needs; a larger one is shaped by the stock executor. */
const FUNCTIONS = 600;

/**
 * One function for each object type and place, which writes the object in the document's order.
 * What a variable decides is decided here, so nothing is left to decide while it runs.
 */
export function newShape(schema: GraphQLSchema, operation: Operation): Shape {
  const root = schema.getRootType(operation.node.operation);
  if (!root) throw new Unsupported('its root');
  const writing: Writing = {
    schema, collect: newCollect(schema, operation), functions: new Map(), enums: [],
  };
  const start = writeObject(root, [operation.node.selectionSet], writing);
  const { functions, enums } = writing;
  return generate({ bad, enums }, `${[...functions.values()].join('\n')}\nreturn ${start};`);
}

interface Writing {
  readonly schema: GraphQLSchema;
  readonly collect: Collect;
  /** By what they shape: equal selections of one type share one. */
  readonly functions: Map<string, string>;
  readonly enums: ReadonlySet<unknown>[];
}

type Selected = readonly SelectionSetNode[];

/** The name of the function that shapes this selection of this very type. */
function writeObject(type: GraphQLObjectType, selected: Selected, writing: Writing): string {
  return define(`o_${type.name}_${writing.collect.idOf(selected)}`, writing, (name) => {
    const fields = [...writing.collect.fields(type, selected)].map(([key, field], at) => {
      const isName = field.name === '__typename';
      if (isName) return { key: named(key), line: '', value: named(type.name) };
      const value = `v${at}`;
      const line = `let ${value} = o[${named(key)}]; ${
        writeValue(field.type, value, field.selected, writing)}`;
      return { key: named(key), line, value };
    });
    return `function ${name}(o) {
      const n = o.__typename;
      if (n !== undefined && n !== ${named(type.name)} && ${!isRoot(type, writing)}) bad();
      ${fields.map(({ line }) => line).join('\n')}
      return { ${fields.map(({ key, value }) => `${key}: ${value}`).join(', ')} };
    }`;
  });
}

/** An abstract type is the one of its types that the object says it is. */
function writeComposite(type: GraphQLCompositeType, selected: Selected, writing: Writing): string {
  if (isObjectType(type)) return writeObject(type, selected, writing);
  return define(`a_${type.name}_${writing.collect.idOf(selected)}`, writing, (name) => {
    const cases = writing.schema.getPossibleTypes(type).map((each) =>
      `case ${named(each.name)}: return ${writeObject(each, selected, writing)}(o);`);
    return `function ${name}(o) { switch (o.__typename) { ${cases.join('\n')} default: bad(); } }`;
  });
}

/** Statements that turn a variable's fetched value into the one answered, or throw. */
function writeValue(
  type: GraphQLOutputType,
  value: string,
  selected: Selected,
  writing: Writing,
): string {
  if (isNonNullType(type)) {
    return `if (${value} === null || ${value} === undefined) bad();
      ${writeKnown(type.ofType, value, selected, writing)}`;
  }
  return `if (${value} === null || ${value} === undefined) ${value} = null;
    else { ${writeKnown(type, value, selected, writing)} }`;
}

/** The same for a value that is not null. */
function writeKnown(
  type: GraphQLOutputType,
  value: string,
  selected: Selected,
  writing: Writing,
): string {
  if (isNonNullType(type)) throw new Unsupported('a type that is not null twice');
  if (isListType(type)) {
    const [list, at, each] = [`${value}l`, `${value}i`, `${value}e`];
    return `if (!Array.isArray(${value})) bad();
      const ${list} = new Array(${value}.length);
      for (let ${at} = 0; ${at} < ${value}.length; ${at}++) {
        let ${each} = ${value}[${at}];
        ${writeValue(type.ofType, each, selected, writing)}
        ${list}[${at}] = ${each};
      }
      ${value} = ${list};`;
  }
  if (isLeafType(type)) {
    const valid = writeLeaf(type, value, writing);
    return valid === null ? '' : `if (!(${valid})) bad();`;
  }
  return `if (typeof ${value} !== 'object' || Array.isArray(${value})) bad();
    ${value} = ${writeComposite(type, selected, writing)}(${value});`;
}

/** What a leaf must be, as the stock executor has it; null for scalars of one's own. */
function writeLeaf(type: GraphQLLeafType, value: string, { enums }: Writing): string | null {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return `enums[${enums.push(names) - 1}].has(${value})`;
  }
  switch (type.name) {
    case GraphQLString.name: return `typeof ${value} === 'string'`;
    case GraphQLID.name: return `typeof ${value} === 'string' || Number.isSafeInteger(${value})`;
    case GraphQLInt.name: return `Number.isSafeInteger(${value})`;
    case GraphQLFloat.name: return `Number.isFinite(${value})`;
    case GraphQLBoolean.name: return `typeof ${value} === 'boolean'`;
    default: return null;
  }
}

function define(name: string, { functions }: Writing, write: (name: string) => string): string {
  if (!functions.has(name)) functions.set(name, write(name));
  if (functions.size > FUNCTIONS) throw new Unsupported('so many types and places');
  return name;
}

/** A subgraph may call its root types as it likes. */
function isRoot(type: GraphQLObjectType, { schema }: Writing): boolean {
  return [schema.getQueryType(), schema.getMutationType()].includes(type);
}

function bad(): never {
  throw new Unexpected();
}
