import type { Profile } from '@linli/kernel/profile.ts';
import { asWorker } from '../database.ts';
import type { Database, EntityManager } from '../database.ts';
import { insertMissing } from '../load.ts';
import type { ProfileLineRow, ProfileRow, ProfileVersion } from './rows.ts';

/** Loads what is shipped: versions that are there stay as they are. */
export function loadProfiles(
  database: Database, profiles: readonly Profile[],
): Promise<void> {
  return asWorker(database, (em) => insertProfiles(em, profiles.map(asShipped)));
}

export async function insertProfiles(
  em: EntityManager, versions: readonly ProfileVersion[],
): Promise<void> {
  await insertMissing(em, { table: 'profile' }, versions.map(rowOf));
  await insertMissing(em, { table: 'profileLine', key: ['profileId', 'place'] },
    versions.flatMap(lineRowsOf));
}

function asShipped(profile: Profile): ProfileVersion {
  return {
    ...profile, state: 'APPROVED', inFlight: 'KEEP', basedOn: null, rolledBackFrom: null, note: '',
    proposedBy: null, proposedAt: null, decidedBy: null, decidedAt: null, decisionNote: null,
  };
}

function rowOf({ lines: _, ...row }: ProfileVersion): ProfileRow {
  return row;
}

function lineRowsOf({ id: profileId, tenant, lines }: ProfileVersion): ProfileLineRow[] {
  return lines.map((line, place) => ({ ...line, profileId, place, tenant }));
}
