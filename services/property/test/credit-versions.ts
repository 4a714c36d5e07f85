import { asWorker } from '@linli/chassis/database.ts';
import type { Database } from '@linli/chassis/database.ts';
import { insertMissing } from '@linli/chassis/load.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { CREDIT_PROFILES } from '../catalogue/credit-profiles.ts';

interface Version {
  readonly tenant: string;
  readonly version: number;
  readonly validFrom: Date;
  /** By the kind of a line, what it now says. */
  readonly figures: Readonly<Record<string, object>>;
}

/** A district's own version of CREDIT_DEFAULT, long approved: figures of some lines are others. */
export async function insertDefaultVersion(
  database: Database, { tenant, version, validFrom, figures }: Version,
): Promise<void> {
  const [shipped] = CREDIT_PROFILES;
  if (!shipped) throw new Error('Nothing is shipped');
  const id = idOf(tenant, 'profile', version);
  const { lines, ...profile } = shipped;
  const approved = {
    state: 'APPROVED', inFlight: 'KEEP', basedOn: shipped.id, note: '', proposedBy: 'one',
    proposedAt: validFrom, decidedBy: 'other', decidedAt: validFrom,
  };
  await asWorker(database, async (em) => {
    await insertMissing(em, { table: 'profile' },
      [{ ...profile, ...approved, id, tenant, version, validFrom }]);
    await insertMissing(em, { table: 'profileLine', key: ['profileId', 'place'] },
      lines.map((line, place) => ({
        ...line, figures: figures[line.kind] ?? line.figures, profileId: id, place, tenant,
      })));
  });
}
