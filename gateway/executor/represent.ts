import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Unsupported, generate, isFields, named } from './generated.ts';
import type { Fields } from './generated.ts';

/**
 * How a subgraph is told which entity is meant, as JSON; null where the entity lacks what would
 * tell. Equal entities give equal text, so the text is also what they are recognised by.
 */
export type Represent = (entity: Fields) => string | null;

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
  const select = (entity: Fields): string | null => {
    const fields = selectFields(entity, requires, schema);
    return fields?.['__typename'] ? JSON.stringify(fields) : null;
  };
  const cases = [...byType].map(([name, selections]) => `case ${named(name)}: ${write(selections)}`);
  return generate({ select }, `return (o) => { switch (o.__typename) {
    ${cases.join('\n')}
    default: return null;
  } };`);
}

/** A few plain fields are written out; whatever is nested is selected step by step. */
function write(fragments: readonly Selections[]): string {
  const [selections, second] = fragments;
  const fields = selections?.flatMap((each) =>
    each.kind === 'Field' && !each.selections && !each.alias ? [each.name] : []);
  const isFlat = fields?.length === selections?.length && fields?.includes('__typename');
  if (!fields || !isFlat || second) return 'return select(o);';
  const unknown = fields.map((name) => `o[${named(name)}] === undefined`).join(' || ');
  const parts = fields.map((name) => `'${named(name)}:' + JSON.stringify(o[${named(name)}])`);
  return `return ${unknown} ? null : '{' + ${parts.join(` + ',' + `)} + '}';`;
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
