import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { type PetitionClass, WINDOWS } from '../domain/chain.ts';
import type { Accused } from '../domain/chain-registration.ts';
import type { Earlier } from '../domain/chain-repeats.ts';
import { Chain, type ChainAct, type Shielded } from './chain.entity.ts';
import type { Tables } from './tables.ts';

export function findChains(em: EntityManager, ids: readonly string[]): Promise<Row<Chain>[]> {
  return kysely<Tables>(em).selectFrom('chain').selectAll()
    .where(isAmong('petitionId', ids)).execute();
}

/** For a change, under the lock of its petition. Null where the petition is not on this course. */
export function openChain(em: EntityManager, petitionId: string): Promise<Chain | null> {
  return em.findOne(Chain, { petitionId });
}

export async function insertChain(em: EntityManager, row: Row<Chain>): Promise<void> {
  await kysely<Tables>(em).insertInto('chain').values(row).execute();
}

export async function insertShield(em: EntityManager, row: Row<Shielded>): Promise<void> {
  await kysely<Tables>(em).insertInto('shielded').values(row).execute();
}

/** The next entry of a petition's register; whoever writes it holds the petition. */
export async function insertAct(em: EntityManager, row: Omit<Row<ChainAct>, 'place'>) {
  const place = sql<number>`(select count(*) + 1 from chain_act
    where petition_id = ${row.petitionId})`;
  await kysely<Tables>(em).insertInto('chainAct')
    .values({ ...row, place, body: sql`${JSON.stringify(row.body)}::jsonb` }).execute();
}

export async function findShield(
  em: EntityManager, petitionId: string,
): Promise<Row<Shielded> | null> {
  const row = await kysely<Tables>(em).selectFrom('shielded').selectAll()
    .where('petitionId', '=', petitionId).executeTakeFirst();
  return row ?? null;
}

/** Every step taken, in the order it was. */
export function listActs(em: EntityManager, ids: readonly string[]): Promise<Row<ChainAct>[]> {
  return kysely<Tables>(em).selectFrom('chainAct').selectAll()
    .where(isAmong('petitionId', ids)).orderBy('petitionId').orderBy('place').execute();
}

/**
 * Two of one person's petitions at once are looked at one after the other, also while one process
 * has gone over to another key: whichever is current, both hold every index in the same order.
 */
export async function holdPetitioner(
  em: EntityManager, tenant: string, indexes: readonly string[],
): Promise<void> {
  const names = indexes.toSorted().map((index) => `chain ${tenant} ${index}`);
  await sql`select pg_advisory_xact_lock(hashtextextended(name, 0))
    from unnest(${names}::text[]) as name`.execute(kysely<Tables>(em));
}

/**
 * What the same person raised of the same matter before, the latest first (R-C-27, R-C-28). A claim
 * is not a report, nor a report against one a report against another: who may see the one may be
 * whom the other is kept from (R-C-23).
 */
export async function listEarlier(
  em: EntityManager,
  { tenant, indexes, of, accused, category, estateId, gridId, now }: {
    readonly tenant: string;
    /** Whatever the petitioner may be kept under. */
    readonly indexes: readonly string[];
    readonly of: PetitionClass;
    readonly accused: Accused | null;
    readonly category: string;
    readonly estateId: string | null;
    readonly gridId: string | null;
    readonly now: Date;
  },
): Promise<Earlier[]> {
  return kysely<Tables>(em).selectFrom('chain')
    .innerJoin('petition', 'petition.id', 'chain.petitionId')
    .leftJoin('shielded', 'shielded.petitionId', 'chain.petitionId')
    .select(['petition.id', 'petition.number', 'chain.stage', 'chain.office'])
    .select(sql<boolean>`exists (select from deadline where subject_id = petition.id
      and state in ('RUNNING', 'STUCK') and kind <> all(${WINDOWS}::text[])
      and due_at < ${now})`.as('late'))
    .where('chain.tenant', '=', tenant)
    .where('chain.petitionerIndex', 'in', indexes)
    .where('chain.stage', '<>', 'ATTACHED')
    .where('chain.class', '=', of)
    .where(sql<boolean>`shielded.accused_department_id is not distinct
      from ${accused?.departmentId ?? null}::uuid`)
    .where(sql<boolean>`shielded.accused_division is not distinct
      from ${accused?.division ?? null}::text`)
    .where('petition.category', '=', category)
    .where(sql<boolean>`(petition.estate_id = ${estateId}::uuid
      or petition.grid_id = ${gridId}::uuid)`)
    .orderBy('petition.id', 'desc')
    .execute();
}
