import { randomUUID } from 'node:crypto';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { sql } from 'kysely';
import { kysely } from '../database.ts';
import { loaderOf } from '../loader.ts';
import type { RequestScope } from '../subgraph.ts';
import type { MatterRow } from './fixtures.ts';

/** A subgraph of one table, whose fields wait, break and refuse. */
export const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query {
    matters: [Matter!]!
    transaction: String!
    wait: Boolean
    denied: Boolean
    broken: Boolean
    brokenSql: Boolean
  }
  type Mutation { addMatter(title: String!): Matter! }
  type Matter @key(fields: "id") { id: ID! title: String! again: Matter }
`;

interface Tables { matter: MatterRow }
type Reading = Pick<RequestScope, 'read'>;

export const contextOf = (scope: RequestScope) => ({
  ...scope,
  matter: loaderOf((ids: readonly string[]) => mattersOf(scope, ids), ({ id }) => id),
});
type Context = ReturnType<typeof contextOf>;
type Parent = Pick<MatterRow, 'id'>;

export const resolvers = {
  Query: {
    matters: (_: unknown, __: unknown, scope: Context) => mattersOf(scope, null),
    transaction: (_: unknown, __: unknown, scope: Context) => transactionOf(scope),
    wait: (_: unknown, __: unknown, { read }: Context) => read(async (em) => {
      await sql`select pg_sleep(0.3)`.execute(kysely(em));
      return true;
    }),
    denied: () => { throw new AccessDenied(); },
    broken: async (_: unknown, __: unknown, scope: Context) => {
      await transactionOf(scope);
      throw new Error('secret of the database');
    },
    brokenSql: (_: unknown, __: unknown, { read }: Context) => {
      return read((em) => sql`select 1 / 0`.execute(kysely(em)));
    },
  },
  Mutation: { addMatter },
  Matter: {
    __resolveReference: ({ id }: Parent, { matter }: Context) => matter.load(id),
    again: ({ id }: Parent, _: unknown, { matter }: Context) => matter.load(id),
  },
};

async function addMatter(_: unknown, { title }: { title: string }, { write, actor }: Context) {
  const row = { id: randomUUID(), tenant: actor.tenant, division: '510116001', title };
  const values = { ...row, heldAt: null };
  await write((em) => kysely<Tables>(em).insertInto('matter').values(values).execute());
  return row;
}

function mattersOf({ read }: Reading, ids: readonly string[] | null): Promise<MatterRow[]> {
  return read((em) => {
    const query = kysely<Tables>(em).selectFrom('matter').selectAll();
    return (ids ? query.where('id', 'in', ids) : query).execute();
  });
}

async function transactionOf({ read }: Reading): Promise<string | undefined> {
  const asked = sql<{ id: string }>`select pg_current_xact_id()::text as id`;
  return (await read((em) => asked.execute(kysely(em)))).rows[0]?.id;
}
