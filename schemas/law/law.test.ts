import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { SERVICES } from '../events/event.ts';
import { sdlOf } from '../sdl.ts';
import { LAWS } from './law.ts';

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"]
)`;
const PAGED = 'first: Int = 20, after: String';
const PRICED = `@listSize(
  slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false
)`;

const LAWFUL = `${LINK}
  type Query @tag(name: "public") {
    "A home by its id." home(id: ID!): Home
    "All homes." homes(${PAGED}): HomeConnection ${PRICED}
  }
  type Mutation @tag(name: "portal") { "Gives it a name." nameHome(input: NameHomeInput!): HomeResult! }
  union HomeResult = Home | Refusal
  "Which home, and the name." input NameHomeInput { idempotencyKey: String! "The name." name: String! }
  "Why not." type Refusal @shareable @tag(name: "public") { "For programs." code: String! }
  "A home." type Home @key(fields: "id") @tag(name: "public") {
    id: ID!
    "Where it stands." street: Street
    "Who lives there." people: [String!]! @tag(name: "internal")
  }
  type HomeConnection @tag(name: "public") { nodes: [Home!]! pageInfo: PageInfo! totalCount: Int! }
  # A street, as others know it.
  type Street @key(fields: "id") @tag(name: "public") { id: ID! "Homes on it." homeCount: Int }
`;

describe('The laws of the SDL', () => {
  test('hold in a lawful one', () => {
    expect(messagesOf(LAWFUL)).toEqual([]);
  });

  test.each(SERVICES)('hold in %s', (service) => {
    expect(messagesOf(sdlOf(service))).toEqual([]);
  });

  test.each([
    ['an audience for each field', ' @tag(name: "portal") {', ' {', /^Mutation\.nameHome or its type/],
    ['an audience that is known', '"internal"', '"everybody"', /^Home\.people or its type is tagged/],
    ['one audience a field', '"internal")', '"internal") @tag(name: "portal")', /^Home\.people or/],
    ['tags on objects alone', 'union HomeResult', 'union HomeResult @tag(name: "public")', /^Only obj/],
    ['a description of types', '"A home." type', 'interface Thing { "I." id: ID! } type', /^Thing is/],
    ['a description of fields', '"Where it stands."', '', /^Home\.street is not described/],
    ['a description of arguments', 'home(id:', 'home(door: Int, id:', /^Query\.home\(door:\) is not/],
    ['a description of input fields', '"The name."', '', /^NameHomeInput\.name is not described/],
    ['an end of what is deprecated', '"internal")', '"internal") @deprecated(reason: "use `id`")',
      /removal after YYYY-MM-DD/],
    ['version 2.9', 'v2.9', 'v2.10', /federation\/v2\.9, once$/],
    ['the names of what is linked', '"@key"', '{ name: "@key", as: "@id" }', /keeps its name/],
    ['one key', '@key(fields: "id") @tag', '@key(fields: "id") @key(fields: "street { id }") @tag',
      /^(Home|Street) has one key/],
    ['no @override', '"internal")', '"internal") @override(from: "grid", label: "x")', /^@override/],
    ['no @context', 'type Refusal', 'type Refusal @context(name: "x")', /^@context is not used/],
    ['@requires without arguments', '"internal")', '"internal") @requires(fields: "a(b: 1)")',
      /^@requires names fields without arguments/],
    ['no raw JSON', LINK, `${LINK} "Any." scalar JSON`, /no raw JSON/],
    ['pages', `(${PAGED})`, '', /^Query\.homes takes `first: Int = 20`/],
    ['pages that are priced', PRICED, '', /^Query\.homes says by @listSize/],
    ['pages of one shape', 'totalCount: Int!', 'total: Int!', /^A connection has `totalCount: Int!`/],
    ['no counts of people for everybody', '"Who lives there." people: [String!]!',
      '"Their name." name: String! @personal(class: "NAME")', /^A connection has `totalCount: Int`/],
    ['one input', 'nameHome(input: NameHomeInput!)', 'nameHome(id: ID!)', /^nameHome takes one/],
    ['nothing beside it', 'nameHome(', 'nameHome("It." id: ID!, ', /^nameHome takes nothing beside/],
    ['a key to send it again', 'idempotencyKey', 'requestKey', /^NameHomeInput has `idempotencyKey/],
    ['a result that may refuse', '= Home | Refusal', '= Home', /^nameHome answers `…Result!`/],
    ['verbs of the neighbourhood', 'nameHome(', 'updateHome(', /^updateHome is a verb of tables/],
    ['names of inputs', /NameHomeInput/g, 'NameHomeArgs', /^NameHomeArgs ends in Input/],
    ['names that say of what', /\bStreet\b/g, 'Record', /^Record says what it is of/],
    ['questions named for answers', ' home(id', ' getHome(id', /^getHome is named for what/],
    ['nullable questions', 'home(id: ID!): Home', 'home(id: ID!): Home!', /^Query\.home is nullable/],
    ['what others answer, nullable', 'street: Street', 'street: Street!', /^Home\.street is nullable/],
    ['what is added to others, nullable', 'homeCount: Int', 'homeCount: Int!', /^Street\.homeCount/],
    ['what may be withheld, nullable', '"internal")', '"internal") @policy(policies: [["seal"]])',
      /^Home\.people is nullable: it may be withheld by itself/],
    ['the class of a phone', 'street: Street', 'phone: String', /^Home\.phone tells of a person/],
    ['the class of a name', '"A home." type Home @key', `"They." type Resident @tag(name: "public") {
      "Theirs." name: String! } "A home." type Home @key`, /^Resident\.name .*class: "NAME"/],
    ['the right class', 'street: Street', 'address: String @personal(class: "NAME")',
      /^Home\.address tells of a person: @personal\(class: "ADDRESS"/],
  ])('ask for %s', (_, kept, broken, message) => {
    const sdl = LAWFUL.replace(kept, broken);
    expect(sdl).not.toBe(LAWFUL);
    expect(messagesOf(sdl)).toContainEqual(expect.stringMatching(message));
  });

  test('let a whole be withheld, whose fields are all protected alike', () => {
    const scoped = '@requiresScopes(scopes: [["home.read"]])';
    const sdl = LAWFUL
      .replace('street: Street', `street: Street ${scoped}`)
      .replace('people: [String!]!', `people: [String!]! ${scoped}`);
    expect(messagesOf(sdl)).toEqual([]);
  });
});

function messagesOf(sdl: string): string[] {
  const document = parse(sdl);
  return Object.values(LAWS).flatMap((law) => law(document).map(({ message }) => message));
}
