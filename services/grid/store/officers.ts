import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Officer } from './officer.entity.ts';
import type { Tables } from './tables.ts';

/** An officer; name and phone are sealed. */
export type OfficerRow = Pick<Officer, 'id' | 'kind' | 'name' | 'phone'>;

/** A duty with the officer whose it is. */
export interface DutyRow {
  readonly gridId: string;
  readonly officer: OfficerRow;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

export function listOfficersById(em: EntityManager, ids: readonly string[]): Promise<OfficerRow[]> {
  return kysely<Tables>(em)
    .selectFrom('officer')
    .select(['id', 'kind', 'name', 'phone'])
    .where(isAmong('id', ids))
    .execute();
}

/** Who answered for the grids at the instant: a duty ends where the next may begin. */
export async function listDutiesAt(
  em: EntityManager, gridIds: readonly string[], asOf: Date,
): Promise<DutyRow[]> {
  const rows = await kysely<Tables>(em)
    .selectFrom('duty')
    .innerJoin('officer', 'officer.id', 'duty.officerId')
    .select(['gridId', 'startedAt', 'endedAt', 'officer.id', 'kind', 'name', 'phone'])
    .where(isAmong('gridId', gridIds))
    .where('startedAt', '<=', asOf)
    .where((eb) => eb.or([eb('endedAt', 'is', null), eb('endedAt', '>', asOf)]))
    .orderBy(sql`started_at, duty.id`)
    .execute();
  return rows.map(({ gridId, startedAt, endedAt, ...officer }) => {
    return { gridId, startedAt, endedAt, officer };
  });
}
