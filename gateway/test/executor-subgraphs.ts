import type { GraphQLResolverMap } from '@apollo/subgraph';
import { hash } from './executor-faults.ts';
import type { Fate } from './executor-faults.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides"])\n`;

/** All the shapes a plan may have: entities in entities, several keys, what needs what. */
export const TYPE_DEFS: Readonly<Record<string, string>> = {
  people: `${LINK}
    type Query { me: Person people(first: Int = 3): [Person!]! node(id: ID!): Node anyone: [Being] }
    type Mutation { rename(id: ID!, name: String!): Person touch: Int! }
    interface Node { id: ID! }
    union Being = Person | Robot
    enum Mood { HAPPY SAD }
    scalar Blob
    type Person implements Node @key(fields: "id") {
      id: ID! name: String! @shareable age: Int mood: Mood blob: Blob address: Address best: Being
      friends(first: Int = 2): [Person!]!
    }
    type Robot implements Node @key(fields: "serial model") {
      id: ID! serial: String! model: Int! maker: Person
    }
    type Address @shareable { street: String! city: String }`,
  goods: `${LINK}
    type Query { items(first: Int = 4): [Item] grid: [[Item!]]! things: [Thing!] }
    interface Thing { code: String! title: String! }
    type Item implements Thing @key(fields: "code") {
      code: String! title: String! weight: Int price: Float tags: [String!]
      owner: Person @provides(fields: "name")
    }
    type Box implements Thing @key(fields: "code") {
      code: String! title: String! contents: [Item!]! sealed: Boolean
    }
    type Person @key(fields: "id") { id: ID! name: String! @external items: [Item!] cart: Cart }
    type Cart @shareable { total: Float count: Int! first: Item }`,
  stock: `${LINK}
    type Item @key(fields: "code") {
      code: String! weight: Int @external price: Float @external inStock: Boolean!
      shipping: Float @requires(fields: "weight price") depot: Address
    }
    type Robot @key(fields: "serial model") {
      serial: String! model: Int! battery: Int! near: [Item]
    }
    type Address @shareable { street: String! city: String }`,
  reviews: `${LINK}
    type Query { review(id: ID!): Review search(text: String): [Hit!]! }
    union Hit = Review | Item | Robot
    union Being = Person | Robot
    type Review @key(fields: "id") {
      id: ID! body: String stars: Int! author: Person subject: Item by: Being
    }
    type Person @key(fields: "id") { id: ID! reviews(first: Int = 2): [Review!]! }
    type Item @key(fields: "code") { code: String! reviews(first: Int = 2): [Review] }
    type Robot @key(fields: "serial model") { serial: String! model: Int! }`,
};

/** A few of each, so that the same one stands in many places. */
const KINDS = { Person: 5, Item: 6, Review: 8, Robot: 3, Box: 2 } as const;
type Kind = keyof typeof KINDS;

type Parent = Readonly<Record<string, unknown>>;
type Args = Readonly<Record<string, unknown>>;
type Resolve = (parent: Parent, args: Args) => unknown;

/** Each value follows from the entity it is of; each field may fail as fate will have it. */
export function resolversOf(subgraph: string, fate: () => Fate): GraphQLResolverMap<unknown> {
  const of = (type: string, field: string, resolve: Resolve): Resolve => (parent, args) => {
    const what = `${type}.${field} of ${nameOf(parent)}`;
    if (fate().strikes('field', what)) {
      throw new Error(`No ${what}`);
    }
    return resolve(parent, args);
  };
  const known = (kind: Kind) => async (given: Parent) => {
    const at = atOf(kind, given);
    if (at === null || fate().strikes('entity', `${kind} ${at}`)) return null;
    return { ...given, ...make(kind, at) };
  };
  const fields = (type: string, resolvers: Record<string, Resolve>) =>
    Object.fromEntries(Object.entries(resolvers).map(([name, resolve]) =>
      [name, of(type, name, resolve)]));
  const entity = (kind: Kind, resolvers: Record<string, Resolve>) =>
    ({ ...fields(kind, resolvers), __resolveReference: known(kind) });
  return { ...fieldsBySubgraph(entity, fields)[subgraph] };
}

type Fields = (type: string, resolvers: Record<string, Resolve>) => Record<string, Resolve>;
type Entity = (kind: Kind, resolvers: Record<string, Resolve>) => Record<string, Resolve>;

function fieldsBySubgraph(
  entity: Entity, fields: Fields,
): Record<string, GraphQLResolverMap<unknown>> {
  const address = fields('Address', {
    street: ({ at }) => `Street ${at}`,
    city: ({ at }) => (hash(`city ${at}`) < 0.3 ? null : `C${at}`),
  });
  const typed = { __resolveType: ({ kind }: Parent) => kind };
  return {
    people: {
      Query: fields('Query', {
        me: () => make('Person', 1), people: (_, { first }) => some('Person', 'people', first),
        node: (_, { id }) => (String(id).startsWith('R') ? make('Robot', 1) : make('Person', 2)),
        anyone: () => [
          make('Robot', 0), null, make('Person', 3), make('Robot', 2), make('Person', 3),
        ],
      }),
      Mutation: {
        rename: (_: Parent, { name }: Args) => ({ ...make('Person', 1), name }),
        touch: () => 1,
      },
      Node: typed, Being: typed,
      Person: entity('Person', {
        name: ({ at }) => `Person ${at}`, age: ({ at }) => Number(at) * 7,
        mood: ({ at }) => (Number(at) % 2 ? 'HAPPY' : 'SAD'),
        blob: ({ at }) => ({ any: [at, null] }),
        address: ({ at }) => (at === 4 ? null : { at }),
        best: ({ at }) => make(Number(at) % 2 ? 'Robot' : 'Person', Number(at)),
        friends: (parent, { first }) => some('Person', nameOf(parent), first),
      }),
      Robot: entity('Robot', {
        id: ({ at }) => `R${at}`,
        maker: ({ at }) => make('Person', Number(at)),
      }),
      Address: address,
    },
    goods: {
      Query: fields('Query', {
        items: (_, { first }) => [...some('Item', 'items', first), null],
        grid: () => [some('Item', 'row', 2), null, [], some('Item', 'line', 3)],
        things: () => [make('Box', 0), ...some('Item', 'things', 2), make('Box', 1)],
      }),
      Thing: typed,
      Item: entity('Item', {
        title: ({ at }) => `Item ${at}`, weight: ({ at }) => (at === 5 ? null : Number(at) * 10),
        price: ({ at }) => Number(at) + 0.5, tags: ({ at }) => (at === 1 ? null : [`t${at}`, 'all']),
        owner: ({ at }) => make('Person', Number(at)),
      }),
      Box: entity('Box', {
        title: ({ at }) => `Box ${at}`, contents: (box) => some('Item', nameOf(box), 3),
        sealed: ({ at }) => at === 1,
      }),
      Person: entity('Person', {
        name: ({ at }) => `Person ${at}`, items: (person) => some('Item', nameOf(person), 2),
        cart: ({ at }) => ({ at, kind: 'Cart' }),
      }),
      Cart: fields('Cart', {
        total: ({ at }) => Number(at) * 1.5,
        count: ({ at }) => at,
        first: ({ at }) => make('Item', Number(at)),
      }),
    },
    stock: {
      Item: entity('Item', {
        inStock: ({ at }) => Number(at) % 2 === 0, depot: ({ at }) => ({ at }),
        shipping: ({ weight, price }) => (Number(weight) || 1) * (Number(price) || 1),
      }),
      Robot: entity('Robot', {
        battery: ({ at }) => Number(at) * 3,
        near: (robot) => some('Item', nameOf(robot), 2),
      }),
      Address: address,
    },
    reviews: {
      Query: fields('Query', {
        review: (_, { id }) => make('Review', String(id).length),
        search: () => [make('Review', 1), make('Item', 2), make('Robot', 1), make('Review', 5)],
      }),
      Hit: typed, Being: typed,
      Review: entity('Review', {
        body: ({ at }) => (at === 3 ? null : `"Review" \\ ${at} 邻里`),
        stars: ({ at }) => Number(at) % 6,
        author: ({ at }) => make('Person', Number(at)),
        subject: ({ at }) => make('Item', Number(at)),
        by: ({ at }) => make(Number(at) % 3 ? 'Person' : 'Robot', Number(at)),
      }),
      Person: entity('Person', {
        reviews: (person, { first }) => some('Review', nameOf(person), first),
      }),
      Item: entity('Item', {
        reviews: (item, { first }) => [...some('Review', nameOf(item), first), null],
      }),
      Robot: entity('Robot', {}),
    },
  };
}

function make(kind: Kind, number: number): Parent {
  const at = number % KINDS[kind];
  const keys = {
    Person: { id: `P${at}` },
    Review: { id: `V${at}` },
    Robot: { serial: `s"${at}`, model: at },
    Item: { code: `I${at}` },
    Box: { code: `B${at}` },
  };
  return { ...keys[kind], at, kind };
}

function some(kind: Kind, of: string, first: unknown): Parent[] {
  const count = Math.max(0, Math.min(4, Number(first) || 0));
  return Array.from({ length: count }, (_, at) =>
    make(kind, Math.floor(hash(`${kind} ${of} ${at}`) * 1_000)));
}

function atOf(kind: Kind, { id, code, model }: Parent): number | null {
  const key = kind === 'Robot' ? model : Number(String(id ?? code).slice(1));
  return typeof key === 'number' && key >= 0 && key < KINDS[kind] ? key : null;
}

function nameOf(parent: Parent | undefined): string {
  return `${String(parent?.['kind'] ?? '')} ${String(parent?.['at'] ?? '')}`;
}
