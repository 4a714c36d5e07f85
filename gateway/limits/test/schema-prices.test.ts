import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { FieldDefinitionNode, TypeNode } from 'graphql';

const SUPERGRAPH = new URL('../../../schemas/supergraph.graphql', import.meta.url);

/** Every field of every object of the graph. */
const FIELDS = parse(readFileSync(SUPERGRAPH, 'utf8')).definitions.flatMap((node) =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION
    ? (node.fields ?? []).map((field) => ({ type: node.name.value, field }))
    : []);

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function isList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Kind.LIST_TYPE;
}

const has = ({ directives = [] }: FieldDefinitionNode, directive: string): boolean =>
  directives.some(({ name }) => name.value === directive);

const named = (fields: typeof FIELDS): string[] =>
  fields.map(({ type, field }) => `${type}.${field.name.value}`);

describe('the schema says what it costs:', () => {
  test('every list, how long it may be; a page’s elements are as many as the page', () => {
    const silent = FIELDS.filter(({ type, field }) =>
      isList(field.type) && !has(field, 'listSize') && !type.endsWith('Connection'));
    expect(named(silent)).toEqual([]);
  });

  test('every page, by which argument it grows', () => {
    const pages = FIELDS.filter(({ field }) => nameOf(field.type).endsWith('Connection'));
    expect(pages.length).toBeGreaterThan(20);
    expect(named(pages.filter(({ field }) => !has(field, 'listSize')))).toEqual([]);
  });

  test('every count of all there is', () => {
    const counts = FIELDS.filter(({ field }) => field.name.value === 'totalCount');
    expect(counts.length).toBeGreaterThan(20);
    expect(named(counts.filter(({ field }) => !has(field, 'cost')))).toEqual([]);
  });
});
