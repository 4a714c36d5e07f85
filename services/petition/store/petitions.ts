import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Channel } from '../domain/standing.ts';
import { Petition } from './petition.entity.ts';
import type { Tables } from './tables.ts';

export function findPetitions(
  em: EntityManager, ids: readonly string[],
): Promise<Row<Petition>[]> {
  return kysely<Tables>(em).selectFrom('petition').selectAll()
    .where(isAmong('id', ids))
    .execute();
}

export async function findByNumber(
  em: EntityManager, channel: Channel, number: string,
): Promise<Row<Petition> | null> {
  const row = await kysely<Tables>(em).selectFrom('petition').selectAll()
    .where('channel', '=', channel)
    .where('channelNumber', '=', number)
    .executeTakeFirst();
  return row ?? null;
}

export function getPetition(em: EntityManager, id: string): Promise<Row<Petition>> {
  return kysely<Tables>(em).selectFrom('petition').selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Holds the row until the transaction ends. Null where the session sees none. */
export function lockPetition(em: EntityManager, id: string): Promise<Petition | null> {
  return em.findOne(Petition, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export async function insertPetition(em: EntityManager, petition: Row<Petition>): Promise<void> {
  await kysely<Tables>(em).insertInto('petition').values(petition).execute();
}

/** Takes a channel's number for a petition; false where it was taken before. */
export async function claimNumber(
  em: EntityManager, claim: Tables['intake'],
): Promise<boolean> {
  const claimed = await kysely<Tables>(em).insertInto('intake').values(claim)
    .onConflict((conflict) => conflict.columns(['tenant', 'channel', 'number']).doNothing())
    .returning('petitionId')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** The next of the day's numbers; one that is rolled back leaves a gap. */
export async function nextNumber(em: EntityManager, tenant: string, day: string): Promise<string> {
  const { last } = await kysely<Tables>(em).insertInto('petitionCounter')
    .values({ tenant, day, last: 1 })
    .onConflict((conflict) => conflict.columns(['tenant', 'day'])
      .doUpdateSet({ last: sql`petition_counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${tenant}-${day.replaceAll('-', '')}-${String(last).padStart(6, '0')}`;
}
