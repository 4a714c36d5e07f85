import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '../embedded-postgres.ts';
import { freePort } from './port.ts';
import { running } from './running.ts';

/** One cluster for every test file of a run; each file makes its own databases in it. */
export default async function setUp(): Promise<void> {
  if (process.env['LINLI_TEST_POSTGRES']) return;
  const dir = mkdtempSync(join(tmpdir(), 'linli-test-'));
  chmodSync(dir, 0o755);
  running.dir = dir;
  running.cluster = await openCluster({ dir, port: await freePort(), durable: false });
  process.env['LINLI_TEST_POSTGRES'] = running.cluster.adminUrl;
}
