/** A hundred things of eight fields each, kept in memory: what is measured is the server alone. */
const things = Array.from({ length: 100 }, (_, at) => ({
  id: `thing-${at}`, name: `Thing ${at}`, place: `5101160010${at % 10}`, kind: 'LIFT',
  weight: at * 3, price: 100 + at, sound: at % 7 !== 0, note: `Checked ${at} times`,
}));
const byId = new Map(things.map((thing) => [thing.id, thing]));

const FIELDS = 'id name place kind weight price sound note';

export const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { things: [Thing!]! }
  type Thing @key(fields: "id") {
    id: ID! name: String! place: String! kind: String! weight: Int! price: Int! sound: Boolean!
    note: String
  }
`;

export const resolvers = {
  Query: { things: () => things },
  Thing: { __resolveReference: async ({ id }: { id: string }) => ({ ...byId.get(id) }) },
};

export const ASKED = {
  entities: {
    query: `query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Thing { ${FIELDS} } } }`,
    variables: { of: things.map(({ id }) => ({ __typename: 'Thing', id })) },
  },
  list: { query: `{ things { ${FIELDS} } }`, variables: {} },
} as const;
export type Shape = keyof typeof ASKED;
