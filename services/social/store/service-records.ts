import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Total } from '@linli/chassis/nested.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { DayTotal } from '../domain/hours.ts';
import type { ServiceRecord } from './service-record.entity.ts';
import type { Tables } from './tables.ts';

export async function insertRecord(em: EntityManager, record: ServiceRecord): Promise<void> {
  await kysely<Tables>(em).insertInto('serviceRecord').values(record).execute();
}

export function getRecord(em: EntityManager, id: string): Promise<ServiceRecord> {
  return kysely<Tables>(em)
    .selectFrom('serviceRecord').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** What the volunteer already has on the day. */
export function getDayTotal(
  em: EntityManager, volunteerId: string, servedOn: CivilDate,
): Promise<DayTotal> {
  return kysely<Tables>(em)
    .selectFrom('serviceRecord')
    .select([
      sql<number>`coalesce(sum(served), 0)`.as('served'),
      sql<number>`coalesce(sum(counted), 0)`.as('counted'),
    ])
    .where('volunteerId', '=', volunteerId)
    .where('servedOn', '=', servedOn)
    .executeTakeFirstOrThrow();
}

/** What hours are summed for. */
export type Served = 'BRAND' | 'TEAM' | 'VOLUNTEER';

const COLUMN = {
  BRAND: 'team.brand_id',
  TEAM: 'volunteer.team_id',
  VOLUNTEER: 'service_record.volunteer_id',
} as const satisfies Record<Served, string>;

/** Tenths that count, of many at once; who has none is left out. */
export async function sumHours(
  em: EntityManager, of: Served, ids: readonly string[],
): Promise<Total[]> {
  const { rows } = await sql<Total>`
    select ${sql.ref(COLUMN[of])} as under, sum(counted) as count
    from service_record
    join volunteer on volunteer.id = service_record.volunteer_id
    join team on team.id = volunteer.team_id
    where ${isAmong(COLUMN[of], ids)}
    group by 1`.execute(kysely<Tables>(em));
  return rows;
}
