import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { inDatabase, openAdmin } from '../admin.ts';
import { linkUp } from '../audit/chain.ts';
import { recordAudit } from '../audit/entries.ts';
import type { AuditTables } from '../audit/entries.ts';
import { exportAudit } from '../audit/export.ts';
import { signHeads } from '../audit/heads.ts';
import { pruneAudit } from '../audit/prune.ts';
import { verifyExport } from '../audit/verify.ts';
import { asActor, asWorker, kysely } from '../database.ts';
import { openSigner } from '../signing.ts';
import { anActor } from '../testing/actor.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase, testCluster } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { NOW, officer, SECRET, write } from './auditing.ts';
import { petitionOrm } from './fixtures.ts';

const neighbour = anActor({ id: 'neighbour', tenant: '520204', grants: ['petition.read@520204'] });

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

describe('What is recorded', () => {
  test('is changed and deleted by nobody, and linked once', async () => {
    await write(database, officer, 'kept');
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
    const actor = { ...officer, tenant };
    await Promise.all(['one', 'two', 'three'].map((text) => write(database, actor, text)));
    await makeOlder(tenant, '14 months');
    await linkUp({ ...work, digest: 'SHA256' });
    expect(await pruneAudit(database.worker, 12)).toBe(0);
    await signHeads({ ...work, signer, clock: turnedClock(NOW) });
    await write(database, { ...officer, tenant }, 'young');
    expect(await pruneAudit(database.worker, 15)).toBe(0);
    expect(await pruneAudit(database.worker, 12)).toBe(2);
    const lines = await Array.fromAsync(exportAudit({ ...work, tenant, signer, now: NOW }));
    expect(verifyExport(lines, signer.publicKey)).toMatchObject({ rows: 2, problems: [] });
  });

  test('is seen by its own tenant alone', async () => {
    await write(database, officer, 'ours');
    const seen = await asActor(database.api, 'petition', neighbour, (em) => {
      return kysely<AuditTables>(em).selectFrom('audit').select('tenant').execute();
    });
    expect(seen).toEqual([]);
  });

  test('is a write once, and none where it is undone', async () => {
    const actor = { ...officer, tenant: '510119' };
    const key = randomUUID();
    await write(database, actor, 'first', key);
    await write(database, actor, 'first', key);
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
