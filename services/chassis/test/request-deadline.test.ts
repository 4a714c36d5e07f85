import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { kysely } from '../database.ts';
import { realClock } from '../clock.ts';
import { newIdentityKeys, openSigner } from '../identity.ts';
import { serveSubgraph } from '../subgraph.ts';
import type { RequestScope, Subgraph } from '../subgraph.ts';
import { anActor } from '../testing/actor.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { petitionOrm } from './fixtures.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { slow: Boolean afterwards: Boolean }
  type Mutation { slowly: Boolean }
`;

/** Far longer than any time given here: only the deadline can end it. */
const sleepInSql = (em: Parameters<Parameters<RequestScope['read']>[0]>[0]) =>
  sql`select pg_sleep(30)`.execute(kysely(em)).then(() => true);

let ran: string[] = [];
const resolvers = {
  Query: {
    slow: (_: unknown, __: unknown, { read }: RequestScope) => read(sleepInSql),
    async afterwards(_: unknown, __: unknown, { read }: RequestScope) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return read(async () => ran.push('afterwards') > 0);
    },
  },
  Mutation: {
    slowly: (_: unknown, __: unknown, { write }: RequestScope) => write(sleepInSql),
  },
};

const keys = newIdentityKeys();
const signer = openSigner(keys.privateJwk);
const officer = anActor({ tenant: '510116', grants: ['petition.read@510116'] });

let database: TestDatabase;
let subgraph: Subgraph;
beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
  subgraph = await serveSubgraph({
    service: 'petition',
    typeDefs: SDL,
    resolvers,
    database: database.api,
    clock: realClock,
    port: 0,
    identityJwks: keys.subgraphJwks,
    context: (scope) => scope,
    ready: async () => true,
  });
});
afterAll(async () => {
  await subgraph[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

test.each([
  ['a query', '{ slow }'],
  ['a mutation', 'mutation { slowly }'],
])('%s is ended in the database when its time is over', async (_, query) => {
  const { errors } = await ask(query, '200');
  expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }]);
});

test('what is begun after the time is over does not reach the database', async () => {
  ran = [];
  const { errors } = await ask('{ afterwards }', '50');
  expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }]);
  expect(ran).toEqual([]);
});

test('whoever sets no time is given as much as it takes', async () => {
  expect(await ask('{ afterwards }', null)).toEqual({ data: { afterwards: true } });
});

async function ask(query: string, deadline: string | null) {
  const body = JSON.stringify({ query });
  const sending = { method: 'POST', path: '/graphql', body, requestId: randomUUID() };
  const response = await fetch(subgraph.url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...(deadline !== null && { 'x-deadline-ms': deadline }),
      ...(await signer.headers(officer, 'petition', sending)),
    },
  });
  return JSON.parse(await response.text());
}
