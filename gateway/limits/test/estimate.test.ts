import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { compose } from '../../test/graph.ts';
import { LINK } from '../../test/tiny-subgraph.ts';
import { readSupergraph } from '../../supergraph.ts';
import { SupergraphRefused } from '../../sources/refused.ts';
import { compileCounter } from '../cost/actual.ts';
import { compileEstimate } from '../cost/estimate.ts';
import { readPrices } from '../cost/price-list.ts';

const ESTATES = `
  type Query {
    estates(first: Int = 20, under: String): EstatePage! ${paged()}
    estate: Estate
    report(input: ReportInput, note: String @cost(weight: 3)): Int @cost(weight: 40)
    kinds: [Kind!]! @listSize(assumedSize: 4)
    loose: [Kind!]!
  }
  type Mutation { rename(name: String!): Estate }
  type EstatePage { nodes: [Estate!]! totalCount: Int! @cost(weight: 5) }
  type Estate @key(fields: "id") { id: ID! name: String neighbours(first: Int): EstatePage! ${paged()} }
  type Kind { name: String! heavy: String @cost(weight: 50) }
  input ReportInput { years: [YearInput!] name: String }
  input YearInput { year: Int @cost(weight: 2) deep: ReportInput }
`;
const PETITIONS = `
  type Estate @key(fields: "id") { id: ID! petitions(first: Int = 20): PetitionPage ${paged()} }
  type PetitionPage { nodes: [Petition!]! }
  type Petition { text: String }
`;

function paged(): string {
  return '@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"], '
    + 'requireOneSlicingArgument: false)';
}

const prices = (() => {
  const url = (name: string): string => `http://127.0.0.1/${name}`;
  const text = compose([
    { name: 'estates', url: url('estates'), typeDefs: parse(LINK + ESTATES) },
    { name: 'petitions', url: url('petitions'), typeDefs: parse(LINK + PETITIONS) },
  ]);
  const supergraph = readSupergraph(text, { subgraphUrls: {}, hosts: ['127.0.0.1'] });
  if (supergraph instanceof SupergraphRefused) throw supergraph;
  return readPrices(supergraph);
})();

function operationOf(query: string) {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation');
  return { document, operation };
}

function estimate(query: string, variables: Record<string, unknown> = {}) {
  const { document, operation } = operationOf(query);
  return compileEstimate(document, operation, prices)(variables);
}

function count(query: string, data: unknown): number | undefined {
  const { document, operation } = operationOf(query);
  return compileCounter(document, operation, prices)?.(data);
}

const nodes = (first: string, inner: string): string =>
  `estates(first: ${first}) { nodes { ${inner} } }`;

describe('an operation is estimated at', () => {
  test.each<[string, number, string, Record<string, unknown>?]>([
    ['one for each composite, nothing for what it says of itself', 1, '{ estate { id name } }'],
    ['its page and what the page holds', 101, `{ ${nodes('100', 'name')} }`],
    ['the size its SDL assumes', 21, '{ estates { nodes { name } } }'],
    ['the size its SDL assumes where null is said', 21, `{ ${nodes('null', 'name')} }`],
    ['the size of a variable', 8, `query ($n: Int) { ${nodes('$n', 'name')} }`, { n: 7 }],
    ['the default of a variable', 31, `query ($n: Int = 30) { ${nodes('$n', 'name')} }`],
    ['the default of the argument where the variable is not given', 21,
      `query ($n: Int) { ${nodes('$n', 'name')} }`],
    ['the given value before the default', 3,
      `query ($n: Int = 30) { ${nodes('$n', 'name')} }`, { n: 2 }],
    ['what no page allows, in full', 1_000_001,
      `query ($n: Int) { ${nodes('$n', 'name')} }`, { n: 1_000_000 }],
    ['nothing below nothing', 1, `query ($n: Int) { ${nodes('$n', 'name')} }`, { n: -5 }],
    ['the size its SDL assumes for what is no number', 21,
      `query ($n: Int) { ${nodes('$n', 'name')} }`, { n: 'many' }],
    ['pages in pages', 1 + 10 * (1 + 1 + 5),
      `{ ${nodes('10', 'neighbours(first: 5) { nodes { id } }')} }`],
    ['what is costly beside the page once', 1 + 5 + 2,
      '{ estates(first: 2) { totalCount nodes { id } } }'],
    ['the page also through fragments', 1 + 3,
      `{ estates(first: 3) { ...P } }
       fragment P on EstatePage { ... on EstatePage { nodes { id } } }`],
    ['one fragment in two places by each place’s page', 4 + 6,
      `{ a: estates(first: 3) { ...P } b: estates(first: 5) { ...P } }
       fragment P on EstatePage { nodes { id } }`],
    ['a weight in the place of the type’s', 4 * (1 + 50), '{ kinds { heavy name } }'],
    ['ten of a list that says nothing', 10, '{ loose { name } }'],
    ['ten more for a write', 11, 'mutation { rename(name: "a") { id } }'],
    ['nothing for what is left out', 0, '{ estate @skip(if: true) { id } }'],
    ['nothing for what a variable leaves out', 0,
      'query ($on: Boolean!) { estate @include(if: $on) { id } }', { on: false }],
    ['all of what a variable lets in', 1,
      'query ($on: Boolean!) { estate @include(if: $on) { id } }', { on: true }],
    ['what arguments weigh', 43, '{ report(note: "a") }'],
    ['what inputs weigh, as deep as they go', 40 + 2 + 2,
      '{ report(input: { years: [{ year: 1, deep: { years: [{ year: 2 }] } }, {}] }) }'],
    ['what a variable’s inputs weigh', 40 + 4, 'query ($i: ReportInput) { report(input: $i) }',
      { i: { years: [{ year: 1 }, { year: 2, deep: { years: [] } }] } }],
  ])('%s', (_, points, query, variables = {}) => {
    expect(estimate(query, variables).total).toBe(points);
  });

  test('more than anything where fragments double twenty times, and at once', () => {
    const bomb = Array.from({ length: 40 }, (_, at) =>
      `fragment F${at} on Query { a${at}: estate { id } ...F${at + 1} ...F${at + 1} }`);
    const query = `{ ...F0 } ${bomb.join(' ')} fragment F40 on Query { estate { id } }`;
    expect(estimate(query).total).toBe(2 ** 41 - 1);
  });

  test('each subgraph’s part by the subgraph that answers it', () => {
    const query = `{ ${nodes('10', 'name petitions(first: 4) { nodes { text } }')} }`;
    expect(prices.graphs).toEqual(['', 'estates', 'petitions']);
    expect(estimate(query)).toEqual({ total: 11 + 50, bySubgraph: [0, 11, 50] });
  });
});

describe('an answer did cost', () => {
  test.each<[string, number, string, unknown]>([
    ['what stands in it', 1 + 5 + 2, '{ estates { totalCount nodes { id } } }',
      { estates: { totalCount: 9, nodes: [{ id: 1 }, { id: 2 }] } }],
    ['nothing for what is not there', 0, '{ estate { id } }', { estate: null }],
    ['nothing where there is no answer', 0, '{ estate { id } }', undefined],
    ['by the names it was asked under, in fragments too', 2,
      '{ a: estate { ...F } } fragment F on Estate { b: neighbours { nodes { id } } }',
      { a: { b: { nodes: [] } } }],
    ['a write', 11, 'mutation { rename(name: "a") { id } }', { rename: { id: 1 } }],
  ])('%s', (_, points, query, data) => {
    expect(count(query, data)).toBe(points);
  });

  test('what it was estimated at, where it is too tall to be counted', () => {
    const tall = Array.from({ length: 2_100 }, (_, at) => `a${at}: estate { id }`).join(' ');
    expect(count(`{ ${tall} }`, {})).toBeUndefined();
  });
});
