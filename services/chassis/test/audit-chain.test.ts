import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { linkUp } from '../audit/chain.ts';
import { exportAudit } from '../audit/export.ts';
import { signHeads } from '../audit/heads.ts';
import { verifyExport } from '../audit/verify.ts';
import { ALGORITHMS, openSigner } from '../signing.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { NOW, officer, SECRET, write } from './auditing.ts';
import { petitionOrm } from './fixtures.ts';

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
    await Promise.all(Array.from({ length: 20 }, (_, n) => write(database, actor, `matter ${n}`)));
    const chaining = { database: database.worker, service: 'petition', digest } as const;
    await Promise.all([linkUp(chaining), linkUp(chaining)]);
    await signHeads({
      database: database.worker, service: 'petition', signer, clock: turnedClock(NOW),
    });
    await Promise.all([write(database, actor, 'one more'), write(database, actor, 'and another')]);
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
