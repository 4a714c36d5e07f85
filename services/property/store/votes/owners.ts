import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Part } from '../../domain/votes/electorate.ts';
import type { Dwelling } from '../dwelling.entity.ts';
import type { Tables } from '../tables.ts';
import type { Owner } from './owner.entity.ts';
import type { Ownership } from './ownership.entity.ts';

/** What an owner may be kept under until every row is sealed by one key. */
export interface OwnerIndexes {
  readonly names: readonly string[];
  readonly phones: readonly string[];
}

/** Whoever enters an owner of the estate next waits until we commit. */
export async function holdOwners(em: EntityManager, estateId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`owners ${estateId}`}, 0))`
    .execute(kysely<Tables>(em));
}

/** Enters an owner of an estate, or finds them by name and phone; answers who it is. */
export async function keepOwner(
  em: EntityManager, owner: Row<Owner>, { names, phones }: OwnerIndexes,
): Promise<Row<Owner>> {
  const kept = await kysely<Tables>(em).selectFrom('owner').selectAll()
    .where('estateId', '=', owner.estateId).where('nameIndex', 'in', names)
    .where('phoneIndex', 'in', phones).forUpdate().executeTakeFirst();
  if (!kept) {
    await kysely<Tables>(em).insertInto('owner').values(owner).execute();
    return owner;
  }
  if (kept.account !== null || owner.account === null) return kept;
  await kysely<Tables>(em).updateTable('owner').set({ account: owner.account })
    .where('id', '=', kept.id).execute();
  return { ...kept, account: owner.account };
}

export async function findDwelling(em: EntityManager, id: string): Promise<Row<Dwelling> | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('dwelling').selectAll()
    .where('id', '=', id).executeTakeFirst();
  return found ?? null;
}

export function getDwelling(em: EntityManager, id: string): Promise<Row<Dwelling>> {
  return kysely<Tables>(em).selectFrom('dwelling').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Whoever owns a dwelling until now is held, so that two sales of it come one after the other. */
export function lockOwnerships(em: EntityManager, dwellingId: string): Promise<Row<Ownership>[]> {
  return kysely<Tables>(em).selectFrom('ownership').selectAll()
    .where('dwellingId', '=', dwellingId).where('endsOn', 'is', null).orderBy('id')
    .forUpdate().execute();
}

export async function endOwnerships(
  em: EntityManager, ids: readonly string[], endsOn: CivilDate,
): Promise<void> {
  await kysely<Tables>(em).updateTable('ownership').set({ endsOn })
    .where(isAmong('id', ids)).execute();
}

export async function insertOwnerships(
  em: EntityManager, rows: readonly Row<Ownership>[],
): Promise<void> {
  await kysely<Tables>(em).insertInto('ownership').values([...rows]).execute();
}

/** The dwellings of an estate, or of one building, with their owners on a day. */
export async function listParts(
  em: EntityManager,
  { estateId, buildingId, on }: {
    readonly estateId: string; readonly buildingId: string | null; readonly on: CivilDate;
  },
): Promise<Part[]> {
  const rows = await kysely<Tables>(em).selectFrom('dwelling')
    .leftJoin('ownership', (join) => join.onRef('ownership.dwellingId', '=', 'dwelling.id')
      .on('ownership.startsOn', '<=', on)
      .on(({ or, eb }) => or([
        eb('ownership.endsOn', 'is', null), eb('ownership.endsOn', '>=', on),
      ])))
    .where('dwelling.estateId', '=', estateId)
    .$if(buildingId !== null, (query) => query.where('dwelling.buildingId', '=', buildingId))
    .select(['dwelling.id as dwellingId', 'dwelling.area', 'ownership.ownerId'])
    .orderBy('dwelling.code').orderBy('ownership.ownerId')
    .execute();
  const parts = Map.groupBy(rows, ({ dwellingId }) => dwellingId);
  return [...parts].map(([dwellingId, of]) => ({
    dwellingId, area: of[0]?.area ?? 0,
    ownerIds: of.flatMap(({ ownerId }) => (ownerId === null ? [] : [ownerId])),
  }));
}

export function listOwnersById(em: EntityManager, ids: readonly string[]): Promise<Row<Owner>[]> {
  return kysely<Tables>(em).selectFrom('owner').selectAll().where(isAmong('id', ids))
    .orderBy('id').execute();
}

/** Who owns each dwelling on a day: for a loader. */
export function listOwnersOfDwellings(
  em: EntityManager, dwellingIds: readonly string[], on: CivilDate,
): Promise<(Row<Owner> & { readonly dwellingId: string })[]> {
  return kysely<Tables>(em).selectFrom('ownership')
    .innerJoin('owner', 'owner.id', 'ownership.ownerId')
    .where(isAmong('ownership.dwellingId', dwellingIds))
    .where('ownership.startsOn', '<=', on)
    .where(({ or, eb }) => or([
      eb('ownership.endsOn', 'is', null), eb('ownership.endsOn', '>=', on),
    ]))
    .selectAll('owner').select('ownership.dwellingId').orderBy('owner.id').execute();
}
