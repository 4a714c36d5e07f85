import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { CompositionError, composeSupergraph } from './compose.ts';
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

  test('is refused, with every reason, where two subgraphs do not agree', () => {
    const compose = (): string => composeSupergraph((service) => {
      const sdl = sdlOf(service);
      return service === 'social' ? sdl.replace('hasNextPage: Boolean!', 'hasNextPage: Int!') : sdl;
    });
    expect(compose).toThrow(CompositionError);
    expect(compose).toThrow(/PageInfo\.hasNextPage[\s\S]*social/);
  });
});

function isOwner<T extends object>(name: string, owners: T): name is keyof T & string {
  return Object.hasOwn(owners, name);
}
