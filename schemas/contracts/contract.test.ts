import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema, GraphQLSchema, isEnumType, isObjectType, parse, printSchema,
} from 'graphql';
import { AUDIENCES, CONTRACTS } from '../audiences.ts';
import type { Audience } from '../audiences.ts';
import type { Composed } from '../compose.ts';
import { CompositionError, partsOf } from '../compose.ts';
import { planner } from '../plans/plan.ts';
import { sdlOf } from '../sdl.ts';
import { contractFor } from './contract.ts';

const contracts = new Map<Audience, Composed>();
beforeAll(() => {
  for (const audience of AUDIENCES) contracts.set(audience, contractFor(audience));
});

describe('A contract', () => {
  test.each(AUDIENCES)('for %s is committed as it composes, and says no more', (audience) => {
    const committed = readFileSync(new URL(`${audience}.graphql`, import.meta.url), 'utf8');
    expect(committed === `${printSchema(apiOf(audience))}\n`).toBe(true);
  });

  test.each([
    ['public', 'partner'], ['public', 'hotline'], ['partner', 'portal'], ['hotline', 'portal'],
    ['portal', 'internal'],
  ] as const)('for %s shows nothing that is hidden from %s', (less, more) => {
    const wider = coordinatesOf(apiOf(more));
    expect(coordinatesOf(apiOf(less)).difference(wider)).toEqual(new Set());
    const tags: readonly string[] = CONTRACTS[more];
    expect(tags).toEqual(expect.arrayContaining([...CONTRACTS[less]]));
  });

  test('for the public tells of places and firms, of nobody and nothing asked', () => {
    const shown = coordinatesOf(apiOf('public'));
    expectOf(shown, {
      known: ['Estate.name', 'PropertyCompany.credit', 'Credit.grade', 'Query.creditLists'],
      hidden: ['Resident', 'Volunteer', 'GridOfficer', 'Petition', 'Mutation'],
    });
  });

  test('for partner agencies has residents and volunteers, no petition and no rule', () => {
    const shown = coordinatesOf(apiOf('partner'));
    expectOf(shown, {
      known: ['Resident.name', 'Estate.residents', 'Mutation.recordService'],
      hidden: ['Petition', 'Caller', 'CreditEntry', 'ProfileVersion', 'Estate.petitions'],
    });
  });

  test('for the hotline has its orders and their clocks, not the national course', () => {
    const shown = coordinatesOf(apiOf('hotline'));
    expectOf(shown, {
      known: ['Petition.deadlines', 'Mutation.lodgePetition', 'Mutation.callBackPetition'],
      hidden: ['Petition.chain', 'Chain', 'Mutation.registerPetition', 'Volunteer'],
    });
  });

  test('shows no enum, input or union that nothing it shows makes use of', () => {
    const named = Object.values(apiOf('public').getTypeMap()).filter(isEnumType);
    expect(named.map(({ name }) => name)).not.toContain('RefusalCode');
    const supergraph = parse(contracts.get('public')?.supergraph ?? '');
    const codes = supergraph.definitions.find((node) => {
      return 'name' in node && node.name?.value === 'RefusalCode';
    });
    expect(codes).toMatchObject({
      directives: expect.arrayContaining([
        expect.objectContaining({ name: expect.objectContaining({ value: 'inaccessible' }) }),
      ]),
    });
  });

  test('for those within leads to every type: nothing is defined to no use', () => {
    const api = apiOf('internal');
    const reachable = new GraphQLSchema({ ...api.toConfig(), types: [] });
    const defined = new Set(Object.keys(api.getTypeMap()));
    expect(defined.difference(new Set(Object.keys(reachable.getTypeMap())))).toEqual(new Set());
  });

  test('is served as it is read: what is hidden cannot be asked', () => {
    const plan = planner(contracts.get('public')?.supergraph ?? '');
    const asked = plan('{ estates { nodes { name grids { nodes { code } } } } }');
    expect(asked).toEqual({ fetches: 2, course: 'property > grid: Estate' });
    expect(() => plan('{ estates { nodes { petitions { totalCount } } } }')).toThrow(/petitions/);
    expect(() => plan('{ petitions { totalCount } }')).toThrow(/petitions/);
  });

  test('does not compose where it would show a field whose type it hides', () => {
    const parts = partsOf((service) => {
      const neighbours = 'neighbours: [Resident!] @tag(name: "public")';
      return sdlOf(service).replace('residents(', `${neighbours}\n residents(`);
    });
    expect(() => contractFor('public', parts)).toThrow(CompositionError);
    const told = /^The contract public:[\s\S]*Estate\.neighbours/;
    expect(() => contractFor('public', parts)).toThrow(told);
  });
});

function apiOf(audience: Audience): GraphQLSchema {
  return contracts.get(audience)?.api ?? buildSchema('type Query { nothing: Boolean }');
}

interface Expected {
  readonly known: readonly string[];
  readonly hidden: readonly string[];
}

function expectOf(shown: ReadonlySet<string>, { known, hidden }: Expected): void {
  expect(new Set(known).difference(shown)).toEqual(new Set());
  expect(new Set(hidden).intersection(shown)).toEqual(new Set());
}

/** Types, and fields of objects. */
function coordinatesOf(api: GraphQLSchema): Set<string> {
  return new Set(Object.values(api.getTypeMap()).flatMap((type) => {
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    return [type.name, ...fields.map((field) => `${type.name}.${field}`)];
  }));
}
