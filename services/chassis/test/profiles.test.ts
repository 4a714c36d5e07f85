import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { newId } from '@linli/kernel/ids.ts';
import { type Line, type Profile, shipped } from '@linli/kernel/profile.ts';
import { asActor, asWorker, countStatements, kysely } from '../database.ts';
import {
  findVersion, loadProfiles, openVersions, type ProfileTables, type ProfileVersion, readProfiles,
  type VersionOf,
} from '../profiles.ts';
import { listVersions, nextVersion } from '../profiles/keeping.ts';
import { insertProfiles } from '../profiles/loading.ts';
import { anActor } from '../testing/actor.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { until } from '../testing/until.ts';
import { petitionOrm } from './fixtures.ts';

const FROM = new Date('2026-01-01T00:00:00+08:00');
const AT = new Date('2026-09-18T10:00:00+08:00');
const shuangliu = anActor({ tenant: '510116', grants: ['petition.read@510116'] });
const shuicheng = anActor({ tenant: '520204', grants: ['petition.read@520204'] });

const LINE: Line = {
  code: 'R-H-19', kind: 'HANDLE', variant: '', applies: { kind: ['CONSULTATION'] },
  figures: { limit: { amount: 3, unit: 'WORKING_DAYS' } }, source: '办法', verify: false,
};
const known = { matter: 'HOTLINE', validFrom: FROM, validTo: null } as const;
const NATION = shipped({ ...known, code: 'NATION', region: '', version: 1, lines: [LINE] });
const SICHUAN = shipped({
  ...known, code: 'SICHUAN', region: '51', version: 1, lines: [LINE, { ...LINE, variant: 'B' }],
});
const ESCALATION = shipped({
  ...known, matter: 'ESCALATION', code: 'LADDERS', region: '', version: 1, lines: [],
});

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
  await loadProfiles(database.worker, [NATION, SICHUAN, ESCALATION]);
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

const read = (actor = shuangliu, at = AT) => asActor(database.api, 'petition', actor, (em) => {
  return readProfiles(em, actor.tenant, ['HOTLINE'], at);
});
const codes = (profiles: readonly Profile[]) => profiles.map(({ code }) => code).toSorted();

describe('profiles', () => {
  test('come back as they were shipped, those of the matter and the region alone', async () => {
    expect(await read()).toEqual(expect.arrayContaining([NATION, SICHUAN]));
    expect(codes(await read())).toEqual(['NATION', 'SICHUAN']);
    expect(codes(await read(shuicheng))).toEqual(['NATION']);
  });

  test('hold from their first instant', async () => {
    expect(await read(shuangliu, new Date(FROM.getTime() - 1))).toEqual([]);
    expect(codes(await read(shuangliu, FROM))).toEqual(['NATION', 'SICHUAN']);
  });

  test('cost one statement once their lines are known', async () => {
    await read();
    const { statements } = await asActor(database.api, 'petition', shuangliu, (em) => {
      return countStatements(() => readProfiles(em, '510116', ['HOTLINE'], AT));
    });
    expect(statements).toBe(1);
  });

  test('loaded again stay as they are, however they are called since', async () => {
    await loadProfiles(database.worker, [{ ...NATION, lines: [] }]);
    expect(await read(shuicheng)).toEqual([NATION]);
  });

  test('of an earlier version are found by it', async () => {
    const found = (version: number) => asWorker(database.worker, (em) => {
      return findVersion(em, '510116', 'SICHUAN', version);
    });
    expect(await found(1)).toEqual(SICHUAN);
    expect(await found(2)).toBeNull();
  });

  test('are cited by numbers of their own, shipped or not, valid or expired', async () => {
    const later = shipped({
      ...known, code: 'NATION', region: '', version: 20_270_101, lines: [LINE], validFrom: AT,
    });
    const mine = { ...NATION, id: newId(AT), tenant: '370102', version: 2, validTo: AT };
    await asWorker(database.worker, (em) => insertProfiles(em, [asOwn(mine)]));
    await loadProfiles(database.worker, [later]);
    const versionOf = await openVersions(database.worker, ['HOTLINE']);
    const found = (tenant: string, version: number) => asWorker(database.worker, (em) => {
      return findVersion(em, tenant, 'NATION', version);
    });
    expect(await found('370102', 2)).toMatchObject({ id: mine.id });
    expect(await found('520204', 2)).toBeNull();
    for (const { id, version } of [NATION, later]) {
      expect(await found('370102', version)).toMatchObject({ id });
      expect(versionOf('370102', 'NATION', version)).toMatchObject({ id });
    }
    const clash = loadProfiles(database.worker, [{ ...later, id: newId(AT), version: 2 }]);
    await expect(clash).rejects.toThrow('profile_number');
    const versions = await asWorker(database.worker, (em) => listVersions(em, '370102', 'NATION'));
    expect(nextVersion(versions)).toBe(3);
  });

  test('added since are known to a sweep that asks again', async () => {
    const versionOf = await openVersions(database.worker, ['HOTLINE']);
    expect(versionOf('510116', 'SICHUAN', 1)).toEqual(SICHUAN);
    const added = shipped({ ...known, code: 'ADDED', region: '', version: 1, lines: [LINE] });
    await loadProfiles(database.worker, [{ ...added, validFrom: new Date('2030-01-01') }]);
    expect(() => versionOf('510116', 'ADDED', 1)).toThrow('No profile ADDED@1');
    const ask = async () => versionNamed(versionOf, 'ADDED');
    expect(await until(ask, (seen) => seen !== null)).toMatchObject({ code: 'ADDED' });
  });
});

/** As one of the district's own is kept, approved. */
function asOwn(profile: Profile): ProfileVersion {
  return {
    ...profile, state: 'APPROVED', inFlight: 'KEEP', basedOn: null, rolledBackFrom: null, note: '',
    proposedBy: 'one', proposedAt: AT, decidedBy: 'other', decidedAt: AT, decisionNote: '',
  };
}

function versionNamed(versionOf: VersionOf, code: string): Profile | null {
  try {
    return versionOf('510116', code, 1);
  } catch {
    return null;
  }
}

describe('the database', () => {
  const own = {
    ...NATION, id: '01900000-0000-7000-8000-000000000001', tenant: '510116', version: 2,
  };
  const insert = (tenant: string) => asActor(database.api, 'petition', shuangliu, async (em) => {
    const { lines: _, ...row } = own;
    await kysely<ProfileTables>(em).insertInto('profile').values({
      ...row, tenant, state: 'PROPOSED', inFlight: 'KEEP', basedOn: NATION.id,
      rolledBackFrom: null, note: '', proposedBy: 'someone', proposedAt: AT, decidedBy: null,
      decidedAt: null, decisionNote: null,
    }).execute();
  });
  const change = (statement: string) => asActor(database.api, 'petition', shuangliu, (em) => {
    return sql.raw(statement).execute(kysely(em));
  });

  test('lets a district write versions of its own alone', async () => {
    await expect(insert('520204')).rejects.toThrow('row-level security');
    await expect(insert('510116')).resolves.toBeUndefined();
  });

  test.each([
    ['what a version says', `update profile set region = '51'`, 'permission denied'],
    ['what a line says', `update profile_line set figures = '{}'`, 'permission denied'],
    ['a version away', 'delete from profile', 'permission denied'],
    ['a decision by whoever proposed it',
      `update profile set state = 'APPROVED', decided_by = 'someone' where tenant = '510116'`,
      'check constraint'],
  ])('never lets anybody write %s', async (_, statement, why) => {
    await expect(change(statement)).rejects.toThrow(why);
  });
});
