import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { addByText, addFirst } from './entities.ts';
import type { Entities } from './entities.ts';
import { Unsupported, generate, isFields, named } from './generated.ts';
import type { Fields } from './generated.ts';

/**
 * Adds what tells a subgraph which entity is meant to a list of such, unless it is there already.
 * Tells where it stands, or -1 where the entity lacks what would tell.
 */
export type Represent = (entity: Fields, asked: Entities) => number;

type Selections = readonly QueryPlanSelectionNode[];

/** The text of each type's representation is written out, for what types the plan can meet. */
export function newRepresent(requires: Selections, schema: GraphQLSchema): Represent {
  const byType = new Map<string, Selections[]>();
  for (const selection of requires) {
    if (selection.kind === 'Field') throw new Unsupported('a required field of no type');
    for (const name of typesOf(selection.typeCondition, schema)) {
      byType.set(name, [...(byType.get(name) ?? []), selection.selections]);
    }
  }
  const select = (entity: Fields, asked: Entities): number => {
    const fields = selectFields(entity, requires, schema);
    return fields?.['__typename'] ? addByText(asked, JSON.stringify(fields)) : -1;
  };
  const cases = [...byType].map(([name, selections]) => `case ${named(name)}: ${write(selections)}`);
  return generate({ select, addByText, addFirst }, `return (o, asked) => { switch (o.__typename) {
    ${cases.join('\n')}
    default: return -1;
  } };`);
}

/** A few plain fields are written out; whatever is nested is selected step by step. */
function write(fragments: readonly Selections[]): string {
  const [selections, second] = fragments;
  const fields = selections?.flatMap((each) =>
    each.kind === 'Field' && !each.selections && !each.alias ? [each.name] : []);
  const isFlat = fields?.length === selections?.length && fields?.includes('__typename');
  if (!fields || !isFlat || second) return 'return select(o, asked);';
  return writeFlat(fields);
}

/** The first field mostly tells: the text of those it does not tell apart is made and compared. */
function writeFlat(fields: readonly string[]): string {
  const [key = '__typename'] = fields.filter((each) => each !== '__typename');
  const read = (name: string): string => `v${fields.indexOf(name)}`;
  const values = fields.map((name) => `const ${read(name)} = o[${named(name)}];`);
  const unknown = fields.map((name) => `${read(name)} === undefined`);
  const alike = fields.map((name) => `known.entity[${named(name)}] === ${read(name)}`);
  const parts = fields.map((name) => `'${named(name)}:' + JSON.stringify(${read(name)})`);
  return `{
    ${values.join(' ')}
    if (${unknown.join(' || ')}) return -1;
    const known = asked.byKey.get(${read(key)});
    if (known !== undefined && ${alike.join(' && ')}) return known.at;
    const text = '{' + ${parts.join(` + ',' + `)} + '}';
    return known === undefined && typeof ${read(key)} !== 'object'
      ? addFirst(asked, ${read(key)}, o, text) : addByText(asked, text);
  }`;
}

function typesOf(condition: string | undefined, schema: GraphQLSchema): string[] {
  if (condition === undefined) return [];
  const type = schema.getType(condition);
  if (!isAbstractType(type)) return [condition];
  const implementing = Object.values(schema.getTypeMap()).filter((each) =>
    (isObjectType(each) || isInterfaceType(each)) && schema.isSubType(type, each));
  return [condition, ...implementing.map(({ name }) => name)];
}

/** As the stock executor does: an object that lacks one of its fields is not told of at all. */
function selectFields(source: unknown, selections: Selections, schema: GraphQLSchema) {
  if (!isFields(source)) return null;
  const chosen: Fields = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const value = source[selection.alias ?? selection.name];
      if (value === undefined) return null;
      chosen[selection.alias ?? selection.name] = selectValue(value, selection.selections, schema);
    } else if (typesOf(selection.typeCondition, schema).includes(String(source['__typename']))) {
      Object.assign(chosen, selectFields(source, selection.selections, schema));
    }
  }
  return chosen;
}

function selectValue(value: unknown, selections: Selections | undefined, schema: GraphQLSchema) {
  if (!selections) return value;
  if (!Array.isArray(value)) return selectFields(value, selections, schema);
  return value.map((element: unknown): unknown => selectFields(element, selections, schema));
}
