import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Shielded } from './chain.entity.ts';
import type { Roster } from './roster.entity.ts';
import type { Tables } from './tables.ts';

/** Takes over a duty as `grid` last told of it. */
export async function enterDuty(em: EntityManager, duty: Row<Roster>): Promise<void> {
  await kysely<Tables>(em).insertInto('roster').values(duty)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(duty))
    .execute();
}

/** Every duty at the places that began by the instant: who held what then, or had left before. */
export function listDutiesBy(
  em: EntityManager, places: readonly string[], by: Date,
): Promise<Row<Roster>[]> {
  return kysely<Tables>(em).selectFrom('roster').selectAll()
    .where(sql<boolean>`place = any(${places}::text[])`)
    .where('startedAt', '<=', by)
    .execute();
}

/** Whom the petitions accuse, of those that accuse anybody. */
export function listShields(
  em: EntityManager, petitionIds: readonly string[],
): Promise<Row<Shielded>[]> {
  return kysely<Tables>(em).selectFrom('shielded').selectAll()
    .where(isAmong('petitionId', petitionIds))
    .execute();
}
