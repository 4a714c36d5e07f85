import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { newId } from '@linli/kernel/ids.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { inDatabase, openAdmin } from '../admin.ts';
import { linkUp } from '../audit/chain.ts';
import { recordAudit } from '../audit/entries.ts';
import type { AuditTables } from '../audit/entries.ts';
import { exportAudit } from '../audit/export.ts';
import { signHeads } from '../audit/heads.ts';
import { pruneAudit } from '../audit/prune.ts';
import { verifyExport } from '../audit/verify.ts';
import { asActor, asWorker, kysely } from '../database.ts';
import { once } from '../idempotency.ts';
import { newIdentityKeys, openSigner as openIdentity } from '../identity.ts';
import { ALGORITHMS, openSigner } from '../signing.ts';
import type { RequestScope, Subgraph } from '../subgraph.ts';
import { serveSubgraph } from '../subgraph.ts';
import { anActor } from '../testing/actor.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase, testCluster } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { petitionOrm } from './fixtures.ts';

const NOW = new Date('2026-04-16T08:00:00+08:00');
const SECRET = Buffer.alloc(32, 9);
const officer = anActor({
  tenant: '510116', grants: ['petition.read@510116'], purpose: 'HANDLING',
});
const neighbour = anActor({ id: 'neighbour', tenant: '520204', grants: ['petition.read@520204'] });

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

describe.each(ALGORITHMS)('A chain signed by %s', (algorithm) => {
  const signer = openSigner(SECRET, algorithm, 'audit');
  const digest = algorithm === 'SM2' ? 'SM3' : 'SHA256';
  const tenant = algorithm === 'SM2' ? '510117' : '510118';
  const actor = { ...officer, tenant };
  let lines: string[];

  beforeAll(async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => write(actor, `matter ${n}`)));
    const chaining = { database: database.worker, service: 'petition', digest } as const;
    await Promise.all([linkUp(chaining), linkUp(chaining)]);
    await signHeads({
      database: database.worker, service: 'petition', signer, clock: turnedClock(NOW),
    });
    await Promise.all([write(actor, 'one more'), write(actor, 'and another')]);
    lines = await exported();
  });

  async function exported(): Promise<string[]> {
    const exporting = {
      database: database.worker, service: 'petition', tenant, signer, now: NOW,
    } as const;
    return Array.fromAsync(exportAudit(exporting));
  }

  test('is whole, by its export and the public key alone', () => {
    expect(verifyExport(lines, signer.publicKey)).toEqual({
      service: 'petition', tenant, rows: 22, heads: 2, problems: [],
    });
  });

  test('is broken wherever a row is deleted, put elsewhere or altered', () => {
    const rows = [...lines.keys()].filter((place) => lines[place]?.startsWith('{"row"'));
    expect(rows).toHaveLength(22);
    for (const place of rows) {
      const line = lines[place] ?? '';
      expect(problemsOf(lines.toSpliced(place, 1))).not.toEqual([]);
      expect(problemsOf(lines.with(place, line.replace('"DONE"', '"GONE"')))).not.toEqual([]);
    }
    const [one = 0, other = 0] = rows;
    const swapped = lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
    expect(problemsOf(swapped)).not.toEqual([]);
  });

  test('is broken where its end is cut off, heads and all', () => {
    for (let end = 2; end < lines.length; end += 1) {
      expect(problemsOf(lines.slice(0, end))).not.toEqual([]);
    }
    expect(problemsOf(lines.slice(0, -1))).toEqual([
      'nothing says that the chain ends with row 22', 'the export is cut off',
    ]);
  });

  test('is not taken for one that another key signed', () => {
    const other = openSigner(Buffer.alloc(32, 8), algorithm, 'audit');
    expect(verifyExport(lines, other.publicKey).problems).toContain(
      'a head is not signed by the key',
    );
    expect(verifyExport(['not an export'], signer.publicKey).problems).not.toEqual([]);
  });

  function problemsOf(all: readonly string[]): readonly string[] {
    return verifyExport(all, signer.publicKey).problems;
  }
});

describe('What is recorded', () => {
  test('is changed and deleted by nobody, and linked once', async () => {
    await write(officer, 'kept');
    await linkUp({ database: database.worker, service: 'petition', digest: 'SHA256' });
    const asApi = (text: string): Promise<unknown> => {
      return asActor(database.api, 'petition', officer, (em) => {
        return sql.raw(text).execute(kysely(em));
      });
    };
    const asWork = (text: string): Promise<unknown> => {
      return asWorker(database.worker, (em) => sql.raw(text).execute(kysely(em)));
    };
    for (const run of [asApi, asWork]) {
      await expect(run("update audit set action = 'other'")).rejects.toThrow(/permission denied/);
      await expect(run('truncate audit')).rejects.toThrow(/permission denied/);
      await expect(run('delete from audit_head')).rejects.toThrow(/permission denied/);
    }
    await expect(asApi('delete from audit')).rejects.toThrow(/permission denied/);
    const before = await rowsOf(officer.tenant);
    await asWork('update audit set sequence = sequence + 1000 where sequence is not null');
    await asWork('delete from audit');
    expect(await rowsOf(officer.tenant)).toEqual(before);
  });

  test('is not pruned before six months', async () => {
    expect(() => pruneAudit(database.worker, 5)).toThrow(/AUDIT_MONTHS/);
    expect(await pruneAudit(database.worker, 6)).toBe(0);
  });

  test('is pruned up to a head that is old, with which the chain then begins', async () => {
    const [signer, tenant] = [openSigner(SECRET, 'ED25519', 'audit'), '510121'];
    const work = { database: database.worker, service: 'petition' } as const;
    await Promise.all(['one', 'two', 'three'].map((text) => write({ ...officer, tenant }, text)));
    await makeOlder(tenant, '14 months');
    await linkUp({ ...work, digest: 'SHA256' });
    expect(await pruneAudit(database.worker, 12)).toBe(0);
    await signHeads({ ...work, signer, clock: turnedClock(NOW) });
    await write({ ...officer, tenant }, 'young');
    expect(await pruneAudit(database.worker, 15)).toBe(0);
    expect(await pruneAudit(database.worker, 12)).toBe(2);
    const lines = await Array.fromAsync(exportAudit({ ...work, tenant, signer, now: NOW }));
    expect(verifyExport(lines, signer.publicKey)).toMatchObject({ rows: 2, problems: [] });
  });

  test('is seen by its own tenant alone', async () => {
    await write(officer, 'ours');
    const seen = await asActor(database.api, 'petition', neighbour, (em) => {
      return kysely<AuditTables>(em).selectFrom('audit').select('tenant').execute();
    });
    expect(seen).toEqual([]);
  });

  test('is a write once, and none where it is undone', async () => {
    const actor = { ...officer, tenant: '510119' };
    const key = randomUUID();
    await write(actor, 'first', key);
    await write(actor, 'first', key);
    await expect(asActor(database.api, 'petition', actor, async (em) => {
      await recordAudit(em, { actor, now: NOW }, [
        { kind: 'WRITE', action: 'undone', outcome: 'DONE' },
      ]);
      throw new Error('undone');
    })).rejects.toThrow('undone');
    expect(await rowsOf('510119')).toMatchObject([
      { kind: 'WRITE', action: 'write', subject: expect.any(String), outcome: 'DONE' },
    ]);
  });
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

function write(actor: Actor, text: string, key = randomUUID()): Promise<unknown> {
  return asActor(database.api, 'petition', actor, (em) => once(
    em, { actor, key, mutation: 'write', input: { text }, now: NOW },
    async () => ({ id: newId(NOW) }), async (id) => ({ id }),
  ));
}

/** Only the owner of the tables can: neither login may turn a row's time back. */
async function makeOlder(tenant: string, by: string): Promise<void> {
  await using admin = await openAdmin(inDatabase(testCluster(), nameOf(database.urls.owner)));
  await admin.run(`update audit set recorded_at = recorded_at - $2::interval where tenant = $1`, [
    tenant, by,
  ]);
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function rowsOf(tenant: string): Promise<unknown[]> {
  return asWorker(database.worker, async (em) => {
    const { rows } = await sql`select * from audit where tenant = ${tenant}
      order by recorded_at, id`.execute(kysely(em));
    return rows;
  });
}
