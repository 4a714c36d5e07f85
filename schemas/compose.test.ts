import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, isIntrospectionType, isSpecifiedScalarType, Kind, parse } from 'graphql';
import type { GraphQLArgument, GraphQLNamedType } from 'graphql';
import { tagsOf } from './audiences.ts';
import { compose, CompositionError, composeSupergraph, partsOf } from './compose.ts';
import type { ServiceName } from './events/event.ts';
import { sdlOf } from './sdl.ts';

describe('The supergraph', () => {
  const supergraph = composeSupergraph();

  test('is committed as the five SDLs compose to', () => {
    const committed = readFileSync(new URL('supergraph.graphql', import.meta.url), 'utf8');
    expect(committed === supergraph).toBe(true);
  });

  test.each([
    ['party', 4011], ['property', 4012], ['grid', 4013], ['social', 4014], ['petition', 4015],
  ])('finds %s at port %i', (name, port) => {
    expect(supergraph).toContain(`(name: "${name}", url: "http://127.0.0.1:${port}/graphql")`);
  });

  test('describes every entity in the words of its owner', () => {
    const schema = buildASTSchema(parse(supergraph), { assumeValid: true });
    const owners = {
      party: ['PartyOrganization'],
      property: ['Estate', 'PropertyCompany'],
      grid: ['Division', 'Grid', 'Resident'],
      social: ['SocialOrganization', 'Volunteer'],
      petition: ['Petition', 'Department'],
    } as const satisfies Record<ServiceName, readonly string[]>;
    for (const service of Object.keys(owners).filter((name) => isOwner(name, owners))) {
      const own = buildASTSchema(parse(sdlOf(service)), { assumeValidSDL: true });
      for (const type of owners[service]) {
        expect(own.getType(type)?.description).toBeTruthy();
        expect(schema.getType(type)?.description).toBe(own.getType(type)?.description);
      }
    }
  });

  test('says of everything what it means', () => {
    const types = Object.values(compose(partsOf()).api.getTypeMap());
    const ours = types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
    const undescribed = ours.flatMap(partsOfType).filter(({ description }) => !description);
    expect(undescribed.map(({ at }) => at)).toEqual([]);
  });

  test('tells of every field whom it is for', () => {
    const types = parse(supergraph).definitions
      .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
    const audiences = types.flatMap(({ name, fields = [] }) => fields.map((field) => {
      return { at: `${name.value}.${field.name.value}`, tags: tagsOf(field) };
    }));
    expect(audiences.length).toBeGreaterThan(500);
    expect(audiences.filter(({ tags }) => tags.length !== 1)).toEqual([]);
  });

  test('is refused where the composer hints that two subgraphs mean different things', () => {
    const differing = (): string => composeSupergraph((service) => {
      const sdl = sdlOf(service);
      return service === 'social' ? sdl.replace('"Where a page begins', '"Where it begins') : sdl;
    });
    expect(differing).toThrow(/INCONSISTENT_DESCRIPTION.*PageInfo/);
  });

  test('is refused, with every reason, where two subgraphs do not agree', () => {
    const disagreeing = (): string => composeSupergraph((service) => {
      const sdl = sdlOf(service);
      return service === 'social' ? sdl.replace('NextPage: Boolean!', 'NextPage: Int!') : sdl;
    });
    expect(disagreeing).toThrow(CompositionError);
    expect(disagreeing).toThrow(/PageInfo\.hasNextPage[\s\S]*social/);
  });
});

function isOwner<T extends object>(name: string, owners: T): name is keyof T & string {
  return Object.hasOwn(owners, name);
}

interface Part {
  readonly at: string;
  readonly description: string | null | undefined;
}

/** A type, its fields and their arguments, or its values. */
function partsOfType(type: GraphQLNamedType): Part[] {
  const { name, description } = type;
  const values = 'getValues' in type ? type.getValues() : [];
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const parts = [...values, ...fields].flatMap((member): Part[] => {
    const at = `${name}.${member.name}`;
    const args: readonly GraphQLArgument[] = 'args' in member ? member.args : [];
    return [{ at, description: member.description }, ...args.map((arg) => {
      return { at: `${at}(${arg.name}:)`, description: arg.description };
    })];
  });
  return [{ at: name, description }, ...parts];
}
