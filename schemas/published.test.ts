import { describe, expect, test } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import { publish } from './published.ts';

const published = (sdl: string): string => print(publish(parse(sdl)));

describe('An SDL as it is composed', () => {
  test('says in full what is said once for all', () => {
    const full = published(`
      type Query { homes(filter: HomeFilter, first: Int = 20): HomeConnection }
      type HomeConnection { nodes: [Home!]! }
      input NameHomeInput { idempotencyKey: String! }
      union HomeResult = Home | Refusal
    `);
    expect(full).toContain('"What may be asked."\ntype Query');
    expect(full).toContain('"A page of a list."\ntype HomeConnection');
    expect(full).toContain('"How many a page may have: 1 to 100."\n    first: Int = 20');
    expect(full).toContain('"What stands on the page, in the order of the list."\n  nodes');
    expect(full).toMatch(/"Chosen by the sender[^"]+"\s+idempotencyKey/);
    expect(full).toContain('"What came of it, or why it was refused."\nunion HomeResult');
  });

  test('keeps what is said in its place', () => {
    const full = published('type Home { "The door\'s number." id: ID! }');
    expect(full).toContain('"The door\'s number."\n  id: ID!');
    expect(full).not.toContain('known by');
  });

  test('leaves a stub to be described by its owner', () => {
    const [stub] = publish(parse('type Query @key(fields: "id") { id: ID! }')).definitions;
    expect(stub).toMatchObject({ kind: Kind.OBJECT_TYPE_DEFINITION, description: undefined });
  });

  test('tells of each field whom it is for', () => {
    const full = published(`"A home." type Home @key(fields: "id") @tag(name: "public") {
      id: ID! name: String seal: String @tag(name: "internal")
    }`);
    expect(full).toContain('type Home @key(fields: "id") {');
    expect(full).toContain('id: ID! @tag(name: "public")');
    expect(full).toContain('name: String @tag(name: "public")');
    expect(full).toContain('seal: String @tag(name: "internal")');
  });

  test('leaves the key of a stub to whom its owner shows it', () => {
    const full = published(
      'type Home @key(fields: "id") @tag(name: "portal") { id: ID! fee: Int }',
    );
    expect(full).toMatch(/id: ID!\n/);
    expect(full).toContain('fee: Int @tag(name: "portal")');
  });
});
