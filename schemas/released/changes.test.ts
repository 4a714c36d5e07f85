import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { changesOf } from './changes.ts';
import type { Contract } from './changes.ts';
import { registered, unanswerable } from './documents.ts';

const before = buildSchema(`
  type Query { home(id: ID!): Home homes(filter: HomeFilter): [Home!] }
  type Home { id: ID! name: String kind: HomeKind street: Street }
  type Street { id: ID! length: Int }
  enum HomeKind { HOUSE FLAT }
  input HomeFilter { kind: HomeKind under: ID }
`);
const changed = (from: string, to: string) => buildSchema(`
  type Query { home(id: ID!): Home homes(filter: HomeFilter): [Home!] }
  type Home { id: ID! name: String kind: HomeKind street: Street }
  type Street { id: ID! length: Int }
  enum HomeKind { HOUSE FLAT }
  input HomeFilter { kind: HomeKind under: ID }
`.replace(from, to));
const ASKED = ['query One($id: ID!) { home(id: $id) { id name kind } }'];

const breaking = async (contract: Contract, documents: readonly string[]) => {
  return (await changesOf(contract, documents)).breaking;
};

describe('A change since the last release', () => {
  test.each([
    ['adds a field', 'name: String', 'name: String builtYear: Int'],
    ['adds an optional argument', 'home(id: ID!)', 'home(id: ID!, at: ID)'],
  ])('breaks nobody where it %s', async (_, from, to) => {
    const now = changed(from, to);
    expect(await breaking({ audience: 'public', before, now }, ASKED)).toEqual([]);
  });

  test.each([
    ['a field goes that is asked', 'name: String', ''],
    ['an enum value goes that may be answered', 'HOUSE FLAT', 'HOUSE'],
    ['an argument is required of a field that is asked', 'home(id: ID!)', 'home(id: ID!, at: ID!)'],
    ['a field that is asked has another type', 'name: String', 'name: Int'],
  ])('breaks registered clients where %s', async (_, from, to) => {
    const now = changed(from, to);
    expect(await breaking({ audience: 'portal', before, now }, ASKED)).toHaveLength(1);
  });

  test.each([
    ['a field', 'length: Int', ''],
    ['an argument', 'homes(filter: HomeFilter)', 'homes'],
    ['an input field', 'under: ID }', '}'],
  ])('takes %s away that no registered document asks', async (_, from, to) => {
    const now = changed(from, to);
    expect(await breaking({ audience: 'portal', before, now }, ASKED)).toEqual([]);
    expect(await breaking({ audience: 'portal', before, now }, [
      '{ homes(filter: { under: "510116" }) { street { length } } }',
    ])).toHaveLength(1);
  });

  test('is to be announced where an enum has a new value', async () => {
    const now = changed('HOUSE FLAT', 'HOUSE FLAT BARN');
    expect(await changesOf({ audience: 'portal', before, now }, ASKED)).toEqual({
      breaking: [],
      dangerous: ["portal: Enum value 'BARN' was added to enum 'HomeKind'"],
    });
  });

  test('breaks those who ask freely, whatever is registered', async () => {
    const now = changed('length: Int', '');
    expect(await breaking({ audience: 'portal', before, now }, [])).toHaveLength(1);
    const broken = await breaking({ audience: 'partner', before, now }, ASKED);
    expect(broken).toEqual(["partner: Field 'length' was removed from object type 'Street'"]);
  });
});

describe('A registered document', () => {
  const fixtures = [new URL('fixtures/', import.meta.url), new URL('nowhere/', import.meta.url)];

  test('is read from the manifests of a folder', () => {
    expect(registered(fixtures).map(({ name }) => name)).toEqual([
      'portal 1.0.0 sha256:0a', 'portal 1.0.0 sha256:0b',
    ]);
  });

  test('that the graph would not answer any more is told', () => {
    expect(unanswerable(registered(fixtures), before)).toEqual([]);
    expect(unanswerable(registered(fixtures), changed('name: String', ''))).toEqual([
      'portal 1.0.0 sha256:0b: Cannot query field "name" on type "Home".',
    ]);
  });
});
