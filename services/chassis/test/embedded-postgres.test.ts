import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inDatabase, openAdmin } from '../admin.ts';
import { bootstrapDatabases } from '../bootstrap.ts';
import { openCluster } from '../embedded-postgres.ts';
import { StartError } from '../process.ts';
import { freePort } from '../testing/port.ts';

let dir: string;
let port: number;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'linli-test-'));
  chmodSync(dir, 0o755);
  port = await freePort();
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const passwordOf = (role: string): string => `secret of ${role}`;
const open = () => openCluster({ dir, port });

describe('the embedded PostgreSQL', () => {
  test('keeps what is in it, and its password, from one start to the next', async () => {
    await withCluster(async (url) => {
      await using admin = await openAdmin(url);
      await admin.run('create table kept (word text)');
    });
    await withCluster(async (url) => {
      await using admin = await openAdmin(url);
      const kept = "select 1 from pg_tables where tablename = 'kept'";
      expect(await admin.holds(kept)).toBe(true);
      const encoded = "select 1 where current_setting('server_encoding') = 'UTF8'";
      expect(await admin.holds(encoded)).toBe(true);
    });
    expect(statSync(join(dir, 'password')).mode & 0o777).toBe(0o600);
  });

  test('is bootstrapped as often as it is started', async () => {
    await withCluster(async (url) => {
      const first = await bootstrapDatabases(url, ['petition', 'grid'], passwordOf);
      expect(await bootstrapDatabases(url, ['petition', 'grid'], passwordOf)).toEqual(first);
      await using api = await openAdmin(first.services.petition.api);
      const sessionless = 'select 1 where app_tenant() is null and app_under() is null';
      expect(await api.holds(sessionless)).toBe(true);
      await expect(openAdmin(inDatabase(first.services.petition.api, 'grid'))).rejects.toThrow(
        'permission denied',
      );
      await expect(openAdmin(inDatabase(first.queue, 'petition'))).rejects.toThrow(
        'permission denied',
      );
    });
  });

  test('starts over the mark of a server that died', async () => {
    writeFileSync(join(dir, 'data', 'postmaster.pid'), `${process.pid}\n${dir}/data\n`);
    await withCluster(async (url) => {
      await using admin = await openAdmin(url);
      expect(await admin.holds('select 1')).toBe(true);
    });
  });

  test.each([
    ['on a port in use', () => withPortTaken(open), /port \d+.*in use.*LINLI_PORT/],
    ['where a file is', () => openCluster({ dir: aFile(), port }), /is not a folder/],
  ])('does not start %s, and says what to do in one line', async (_, start, advice) => {
    const failure = await start().then(() => null, (error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toMatch(advice);
    expect(String(failure)).not.toContain('\n');
  });
});

async function withCluster(work: (adminUrl: string) => Promise<void>): Promise<void> {
  await using cluster = await open();
  await work(cluster.adminUrl);
}

async function withPortTaken<T>(work: () => Promise<T>): Promise<T> {
  const taker = createServer();
  await new Promise<void>((ready) => taker.listen({ host: '127.0.0.1', port }, ready));
  return work().finally(() => taker.close());
}

function aFile(): string {
  const file = join(dir, 'file');
  writeFileSync(file, '');
  return file;
}
