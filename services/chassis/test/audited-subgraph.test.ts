import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { asWorker, kysely } from '../database.ts';
import { newIdentityKeys, openSigner as openIdentity } from '../identity.ts';
import type { RequestScope, Subgraph } from '../subgraph.ts';
import { serveSubgraph } from '../subgraph.ts';
import { anActor } from '../testing/actor.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { petitionOrm } from './fixtures.ts';

const NOW = new Date('2026-04-16T08:00:00+08:00');
const officer = anActor({
  tenant: '510116', grants: ['petition.read@510116'], purpose: 'HANDLING',
});

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

describe('A subgraph', () => {
  const keys = newIdentityKeys();
  const tenant = '510120';
  const actor = { ...officer, tenant };
  let subgraph: Subgraph;

  beforeAll(async () => {
    subgraph = await serveSubgraph({
      service: 'petition', typeDefs: SDL, resolvers, database: database.api,
      clock: turnedClock(NOW), port: 0, identityJwks: keys.subgraphJwks,
      context: (scope: RequestScope) => scope, ready: async () => true,
    });
  });
  afterAll(async () => {
    await subgraph[Symbol.asyncDispose]();
  });

  test('records what it refuses and denies, and a plain read before it answers', async () => {
    await ask('{ denied }');
    await ask('mutation { refuse { __typename } }');
    expect(await ask('{ plain }')).toMatchObject({ data: { plain: '13800138000' } });
    expect(await rowsOf(tenant)).toMatchObject([
      { kind: 'REFUSAL', action: 'denied', outcome: 'FORBIDDEN', actor: 'actor' },
      { kind: 'REFUSAL', action: 'refuse', outcome: 'INVALID_INPUT' },
      {
        kind: 'PLAIN_READ', action: 'Resident', subject: 'r1', fields: ['name', 'phone'],
        purpose: 'HANDLING', division: '510120001', at: NOW,
      },
    ]);
  });

  test('answers no plain read that it cannot record', async () => {
    const answer = await ask('{ plainBroken }');
    expect(JSON.stringify(answer)).not.toContain('138');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  });

  async function ask(query: string): Promise<unknown> {
    const body = JSON.stringify({ query });
    const sending = { method: 'POST', path: '/graphql', body, requestId: randomUUID() };
    const signed = await openIdentity(keys.privateJwk).headers(actor, 'petition', sending);
    const headers = { 'content-type': 'application/json', ...signed };
    return (await fetch(subgraph.url, { method: 'POST', headers, body })).json();
  }
});

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { denied: Boolean plain: String plainBroken: String }
  type Mutation { refuse: Refusal }
  type Refusal { code: String! }
`;

const read = { type: 'Resident', id: 'r1', division: '510120001', purpose: 'HANDLING' };
const resolvers = {
  Query: {
    denied: () => { throw new AccessDenied(); },
    plain: (_: unknown, __: unknown, { journal }: RequestScope) => {
      journal.plainRead({ ...read, field: 'phone' });
      journal.plainRead({ ...read, field: 'name' });
      return '13800138000';
    },
    plainBroken: async (_: unknown, __: unknown, { journal, read: reading }: RequestScope) => {
      journal.plainRead({ ...read, field: 'phone' });
      await reading((em) => sql`select 1 / 0`.execute(kysely(em))).catch(() => undefined);
      return '13800138000';
    },
  },
  Mutation: { refuse: () => new Refusal('INVALID_INPUT', 'No', '不') },
};

function rowsOf(tenant: string): Promise<unknown[]> {
  return asWorker(database.worker, async (em) => {
    const { rows } = await sql`select * from audit where tenant = ${tenant}
      order by recorded_at, id`.execute(kysely(em));
    return rows;
  });
}
