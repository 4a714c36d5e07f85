import { expect, test } from '@jest/globals';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import { newEntities } from './entities.ts';
import { newRepresent } from './represent.ts';

const SCHEMA = buildSchema(`
  type Query { a: Thing b: Other }
  type Thing { a: ID }
  type Other { a: ID }`);

const requires = (type: string): QueryPlanSelectionNode => ({
  kind: 'InlineFragment', typeCondition: type,
  selections: ['__typename', 'key', 'price'].map((name) => ({ kind: 'Field', name })),
});
const represent = newRepresent([requires('Thing'), requires('Other')], SCHEMA);

const thing = (key: unknown, price: unknown = 1, type = 'Thing') => ({
  __typename: type, key, price, more: 'not told',
});

test('equal entities are told of once, and others each', () => {
  const given = [
    thing('a'), thing('b'), thing('a'), thing('a', 2), thing('a', 2), thing('a', 1, 'Other'),
    thing(1), thing('1'), thing(1), thing(['x']), thing(['x']), thing('b', { of: 1 }),
    thing('b', { of: 1 }), thing(null), thing(null), thing('a'), thing('c'), thing('c'),
  ];
  const asked = newEntities();
  const places = given.map((each) => represent(each, asked));
  expect(places).toEqual([0, 1, 0, 2, 2, 3, 4, 5, 4, 6, 6, 7, 7, 8, 8, 0, 9, 9]);
  expect(places.map((at) => asked.texts[at])).toEqual(given.map(({ more: _, ...each }) =>
    JSON.stringify(each)));
  expect(new Set(asked.texts).size).toBe(asked.texts.length);
});

test('what lacks a field, or is of another type, is not told of', () => {
  const asked = newEntities();
  const { price: _, ...lacking } = thing('a');
  expect(represent(lacking, asked)).toBe(-1);
  expect(represent(thing('a', 1, 'Unknown'), asked)).toBe(-1);
  expect(asked.texts).toEqual([]);
});
