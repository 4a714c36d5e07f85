import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { newIdentityKeys, openSigner } from '@linli/chassis/identity.ts';
import { exportAudit } from '@linli/chassis/audit/export.ts';
import { verifyExport } from '@linli/chassis/audit/verify.ts';
import { openSigner as openListSigner } from '@linli/chassis/signing.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import { openTestDatabase } from '@linli/chassis/testing/database.ts';
import type { TestDatabase } from '@linli/chassis/testing/database.ts';
import { freePort } from '@linli/chassis/testing/port.ts';
import { serveWorkerHealth } from '@linli/chassis/worker/worker-health.ts';
import { sql } from 'kysely';
import { newCounters } from '../../counters.ts';
import { newHeap } from '../heap.ts';
import type { Noted } from '../heap.ts';
import { openRefusals } from '../recorder.ts';
import { tellingWorker } from '../telling.ts';

const NOW = new Date('2026-04-16T08:00:00+08:00');
const keys = newIdentityKeys();
const signer = openSigner(keys.privateJwk);

let database: TestDatabase;
let port: number;
let tenant: string;
let tenants = 510_200;
beforeAll(async () => {
  database = await openTestDatabase({ service: 'grid', entities: [], migrations: [] });
  port = await freePort();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});
beforeEach(() => {
  tenant = String((tenants += 1));
});

const noted = (changes: Partial<Noted> = {}): Noted => ({
  actor: { id: 'wang', kind: 'PERSON', tenant, organization: 'water', purpose: 'HANDLING' },
  client: 'portal', operation: 'Estates', code: 'FORBIDDEN', requestId: 'request-1', ...changes,
});

/** The worker whose chain keeps them. */
function openWorker(at = port) {
  return serveWorkerHealth({
    service: 'grid', database: database.worker, clock: turnedClock(NOW), host: '127.0.0.1',
    port: at, queue: {}, identityJwks: keys.subgraphJwks,
  });
}

function recorder(everyMs = 20) {
  const counters = newCounters();
  const tell = tellingWorker(`http://127.0.0.1:${port}`, signer);
  return { ...openRefusals({ tell, counters, everyMs }), counters };
}

describe('What the gateway refuses', () => {
  test('is in the chain once it was told: who, what, why, and how often', async () => {
    await using _ = await openWorker();
    const refusals = recorder();
    for (const _each of [1, 2, 3]) refusals.note(noted());
    refusals.note(noted({ code: 'GRAPHQL_VALIDATION_FAILED' }));
    refusals.note(noted({ operation: null, code: 'RATE_LIMITED' }));
    await refusals[Symbol.asyncDispose]();
    expect(await rowsOf(tenant)).toMatchObject([
      {
        kind: 'REFUSAL', action: 'Estates', outcome: 'FORBIDDEN', fields: ['times=3'],
        actor: 'wang', actorKind: 'PERSON', organization: 'water', client: 'portal',
        purpose: 'HANDLING', requestId: 'request-1', subject: null, body: null,
      },
      { action: 'request', outcome: 'RATE_LIMITED', fields: [] },
    ]);
    const list = openListSigner(Buffer.alloc(32, 1), 'ED25519', 'audit');
    const lines = await Array.fromAsync(exportAudit({
      database: database.worker, service: 'grid', tenant, signer: list, now: NOW,
    }));
    expect(verifyExport(lines, list.publicKey)).toMatchObject({ rows: 2, problems: [] });
  });

  test('waits while the worker is away, and is there once however often it was told', async () => {
    const { promise: heard, resolve } = Promise.withResolvers<void>();
    const tell = tellingWorker(`http://127.0.0.1:${port}`, signer);
    let told = 0;
    const refusals = openRefusals({ counters: newCounters(), everyMs: 20, async tell(refused) {
      told += 1;
      if (told > 2) resolve();
      await tell(refused);
      // It has them, and its word is lost.
      if (told < 6) throw new Error('The connection was lost');
    } });
    refusals.note(noted());
    await heard;
    expect(await rowsOf(tenant)).toEqual([]);
    await using _ = await openWorker();
    while (told < 6) await refusals[Symbol.asyncDispose]();
    expect(await rowsOf(tenant)).toMatchObject([{ actor: 'wang', fields: [] }]);
  });

  test('is taken from the gateway alone', async () => {
    await using worker = await openWorker(0);
    const body = JSON.stringify([]);
    const headers = { 'content-type': 'application/json' };
    const unsigned = await fetch(`${worker.url}/refusals`, { method: 'POST', body, headers });
    expect(unsigned.status).toBe(401);
    const foreign = tellingWorker(worker.url, openSigner(newIdentityKeys().privateJwk));
    await expect(foreign([])).rejects.toThrow(/401/);
  });
});

describe('A flood', () => {
  test('of one caller is a few rows, with all of it counted', () => {
    const heap = newHeap();
    for (let n = 0; n < 10_000; n += 1) heap.add(noted({ operation: `Try${n}` }), NOW);
    const taken = heap.take();
    expect(taken).toHaveLength(6);
    expect(taken.reduce((sum, { times }) => sum + times, 0)).toBe(10_000);
    expect(heap.size).toBe(0);
  });

  test('of nobody we know is a row a code, and names nothing that was sent', () => {
    const heap = newHeap();
    for (let n = 0; n < 10_000; n += 1) {
      heap.add(noted({ actor: null, operation: `Try${n}`, code: 'UNAUTHENTICATED' }), NOW);
    }
    expect(heap.take()).toMatchObject([
      { actor: 'anonymous', tenant: '000000', operation: 'request', times: 10_000 },
    ]);
  });

  test('of more callers than there is room for is counted where it is not kept', () => {
    const heap = newHeap();
    const kept = Array.from({ length: 5_000 }, () => heap.add(noted({
      actor: { id: randomUUID(), kind: 'MACHINE', tenant, organization: null, purpose: null },
    }), NOW)).filter(Boolean);
    expect(kept).toHaveLength(1_200);
    expect(heap.take()).toHaveLength(1_200);
  });
});

async function rowsOf(of: string): Promise<unknown[]> {
  const { rows } = await asWorker(database.worker, (em) => sql`
    select * from audit where tenant = ${of} order by action`.execute(kysely(em)));
  return rows;
}
