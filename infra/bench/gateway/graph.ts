import type { GraphQLResolverMap } from '@apollo/subgraph';

/**
 * Four subgraphs as the public benchmark of federation has them: people write reviews of products,
 * and a stockroom knows whether one can be had. Schema text, data and code are our own. Federation
 * 1, as one of the peers knows no other; composition takes it as it is.
 */
export interface Part {
  readonly name: 'users' | 'reviews' | 'products' | 'inventory';
  readonly typeDefs: string;
  readonly resolvers: GraphQLResolverMap;
}

interface Keyed {
  readonly id: string;
}

interface Priced {
  readonly upc: string;
  readonly price?: number;
  readonly weight?: number;
}

const people = Array.from({ length: 5 }, (_, at) => {
  return { id: `u${at + 1}`, name: `Resident ${at + 1}`, username: `resident-${at + 1}` };
});

const goods = Array.from({ length: 6 }, (_, at) => {
  return { upc: `p${at + 1}`, name: `Thing ${at + 1}`, price: 100 + at * 150, weight: 50 + at * 90 };
});

/** Who reviewed what: two reviews a person, one or two a product. */
const reviews = Array.from({ length: 10 }, (_, at) => ({
  id: `r${at + 1}`, body: `Review ${at + 1}: sound`, author: `u${(at % 5) + 1}`,
  product: `p${((at * 7) % 6) + 1}`,
}));

export const PARTS: readonly Part[] = [
  {
    name: 'users',
    typeDefs: `
      extend type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String }`,
    resolvers: {
      Query: {
        me: () => people[0],
        user: (_: unknown, { id }: Keyed) => people.find((person) => person.id === id),
        users: () => people,
      },
      User: {
        __resolveReference: async ({ id }: Keyed) => {
          return { ...people.find((person) => person.id === id) };
        },
      },
    },
  },
  {
    name: 'reviews',
    typeDefs: `
      type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
      extend type User @key(fields: "id") { id: ID! @external reviews: [Review] }
      extend type Product @key(fields: "upc") { upc: String! @external reviews: [Review] }`,
    resolvers: {
      Review: {
        __resolveReference: async ({ id }: Keyed) => {
          return { ...reviews.find((review) => review.id === id) };
        },
        author: ({ author }: { author: string }) => ({ __typename: 'User', id: author }),
        product: ({ product }: { product: string }) => ({ __typename: 'Product', upc: product }),
      },
      User: {
        __resolveReference: async ({ id }: Keyed) => ({ id }),
        reviews: ({ id }: Keyed) => reviews.filter(({ author }) => author === id),
      },
      Product: {
        __resolveReference: async ({ upc }: Priced) => ({ upc }),
        reviews: ({ upc }: Priced) => reviews.filter(({ product }) => product === upc),
      },
    },
  },
  {
    name: 'products',
    typeDefs: `
      extend type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_: unknown, { first }: { first: number }) => goods.slice(0, first) },
      Product: {
        __resolveReference: async ({ upc }: Priced) => {
          return { ...goods.find((one) => one.upc === upc) };
        },
      },
    },
  },
  {
    name: 'inventory',
    typeDefs: `
      extend type Product @key(fields: "upc") {
        upc: String! @external
        weight: Int @external
        price: Int @external
        inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }`,
    resolvers: {
      Product: {
        __resolveReference: async (product: Priced) => ({ ...product }),
        inStock: ({ upc }: Priced) => upc !== 'p4',
        shippingEstimate: ({ price = 0, weight = 0 }: Priced) =>
          price > 700 ? 0 : Math.round(weight / 2),
      },
    },
  },
];

const PRODUCT = 'product { upc name price weight inStock shippingEstimate }';
const REVIEWS = `reviews { id body ${PRODUCT} }`;

/** By shape: over all four and deep, one whose answer is long, three fetches, one fetch. */
export const QUERIES = {
  heavy: `query Heavy {
    users { id username name reviews { id body product { upc name price weight inStock
      shippingEstimate reviews { id body author { id username name ${REVIEWS} } } } } }
    topProducts(first: 5) { upc name price weight inStock shippingEstimate
      reviews { id body author { id username name ${REVIEWS} } } }
  }`,
  large: `query Large {
    users { id username name reviews { id body product { upc name price weight inStock
      shippingEstimate reviews { id body author { id username name reviews { id body
        product { upc name price weight inStock shippingEstimate
          reviews { id body author { id username name ${REVIEWS} } } } } } } } } }
  }`,
  small: `query Small { topProducts(first: 5) { upc name inStock reviews { id body } } }`,
  one: 'query One { users { id name username } }',
} as const;
export type Shape = keyof typeof QUERIES;
