import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { resolverTypesOf } from './codegen.ts';
import { exportedTypesOf, mappersOf } from './mappers.ts';

const SDL = parse(`
  "A home." type Home @key(fields: "id") { id: ID! }
  type Estate @key(fields: "tenant code") { tenant: ID! code: ID! homes: HomeConnection! }
  type HomeConnection { nodes: [Home!]! }
  "No is an answer." type Refusal { code: String! }
  type Total { count: Int! }
`);

describe('The rows of a service', () => {
  test('are the types its module exports, however it does', () => {
    const source = `
      export type { Estate } from '../store/estate.entity.ts';
      export type { Row as Home, type Grid,
        Other } from './other.ts';
      export interface Total { count: number }
      export type Kind = 'A';
      export { type Squad } from './squad.ts';
      // export type Commented = 1;
      type Private = 2;
    `.replaceAll(/^ {6}/gm, '');
    expect([...exportedTypesOf(source)].toSorted()).toEqual([
      'Estate', 'Grid', 'Home', 'Kind', 'Other', 'Squad', 'Total',
    ]);
  });
});

describe('What a resolver is handed', () => {
  test('is the row, a page of rows, a refusal, or the key of what is another\'s', () => {
    expect(mappersOf(SDL, new Set(['Home', 'Unknown']))).toEqual({
      Home: './rows.ts#Home as HomeRow',
      HomeConnection: 'Connection<HomeRow>',
      Refusal: '@linli/kernel/refusal.ts#Refusal as RefusalValue',
      Estate: "Pick<Estate, 'tenant' | 'code'>",
    });
  });

  test('is what the SDL says while there are no rows yet', () => {
    const mappers = mappersOf(SDL, new Set());
    expect(mappers).not.toHaveProperty('Home');
    expect(mappers).toMatchObject({ HomeConnection: 'Connection<Home>' });
  });

  test('is imported from files Node can find, and names references', async () => {
    const types = await resolverTypesOf('petition', new Set(['Petition']));
    expect(types).toContain("import type { Petition as PetitionRow } from './rows.ts';");
    expect(types).toContain("import type { Context } from '../context.ts';");
    expect(types).toMatch(/PetitionResolvers<[^{]*\{\s+__resolveReference\?: ReferenceResolver</);
    expect(types).toContain('  Petition: PetitionRow;');
    for (const [, path] of types.matchAll(/from '([^']+)'/g)) {
      expect(path).toMatch(/^graphql$|\.ts$/);
    }
  });
});
