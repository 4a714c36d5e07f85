import {
  getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, isEnumType,
  isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isRequiredArgument,
  isRequiredInputField, isUnionType,
} from 'graphql';
import type { Coordinate, Graph, Step } from './coordinates.ts';

/** The ways of asking for one thing. */
export const FORMS = ['direct', 'aliased', 'named fragment', 'inline fragment'] as const;
export type Form = (typeof FORMS)[number];

/** By the name of a type or argument, something that is there to be asked for. */
export type Samples = Readonly<Record<string, string>>;

/** A document that asks for the coordinate; null where no root leads to it. */
export function documentFor(
  { type, field }: Coordinate, graph: Graph, form: Form, samples: Samples,
): string | null {
  const way = graph.ways.get(type.name);
  if (!way) return null;
  const asked = field ? text({ on: type.name, field }, form, samples, leafOf(field)) : '__typename';
  const fragment = form === 'named fragment' ? ` fragment F on ${type.name} { ${asked} }` : '';
  const innermost = wrapped(asked, type.name, form);
  const selection = way.reduceRight(
    (inner, step, place) => {
      const next = way[place + 1]?.on ?? type.name;
      return text(step, form, samples, inOf(step, next, inner));
    },
    innermost,
  );
  const operation = (way[0]?.on ?? type.name) === 'Mutation' ? 'mutation' : 'query';
  return `${operation} { ${selection} }${fragment}`;
}

/** What `_entities` hands out of an entity, asked as the form has it. */
export function entityDocument({ type, field }: Coordinate, samples: Samples): string {
  const asked = field
    ? text({ on: type.name, field }, 'direct', samples, leafOf(field)) : '__typename';
  return `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ${type.name} { ${asked} } } }`;
}

function wrapped(asked: string, type: string, form: Form): string {
  switch (form) {
    case 'named fragment': return '...F';
    case 'inline fragment': return `... on ${type} { ${asked} }`;
    default: return asked;
  }
}

/** A member of a union is only come by on condition of its type. */
function inOf({ field }: Step, type: string, inner: string): string {
  return isUnionType(getNamedType(field.type)) ? `... on ${type} { ${inner} }` : inner;
}

function text({ field }: Step, form: Form, samples: Samples, inner: string): string {
  const given = field.args
    .filter((argument) => isRequiredArgument(argument) || argument.name === 'first')
    .map((argument) => `${argument.name}: ${valueOf(argument, field, samples)}`);
  const name = form === 'aliased' ? `other_${field.name}: ${field.name}` : field.name;
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${inner && ` { ${inner} }`}`;
}

/** Of an object, what shows most that it is there: the keys of a page's nodes, or its own. */
function leafOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '__typename';
  const { nodes, id, code } = named.getFields();
  if (nodes) return `nodes { ${leafOf(nodes)} }`;
  return [id, code].find((key) => key && isLeafType(getNamedType(key.type)))?.name ?? '__typename';
}

function valueOf(
  { name, type }: GraphQLArgument, field: GraphQLField<unknown, unknown>, samples: Samples,
): string {
  if (name === 'first') return '1';
  const own = name === 'id' ? samples[getNamedType(field.type).name] : samples[name];
  return own === undefined ? literal(type) : JSON.stringify(own);
}

/** Something of the type: well formed, and of nothing that is there. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((each) => `${each.name}: ${literal(each.type)}`).join(', ')} }`;
  }
  return LITERALS[type.name] ?? '"nothing"';
}

const LITERALS: Readonly<Record<string, string>> = {
  ID: '"01900000-0000-7000-8000-000000000000"',
  Int: '1',
  Float: '1.5',
  Boolean: 'true',
  DateTime: '"2026-09-01T00:00:00+08:00"',
  CivilDate: '"2026-09-01"',
  Fen: '1',
};
