import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { codeAfter, idAfter, isAmong } from '@linli/chassis/sql.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { ListKind } from '../domain/listing.ts';
import type { CreditListVersion } from './credit-list-version.entity.ts';
import type { CreditList } from './credit-list.entity.ts';
import type { CreditListing } from './credit-listing.entity.ts';
import type { Tables } from './tables.ts';

/** Posts a list; false where the period has one of its kind. */
export async function insertList(em: EntityManager, list: Row<CreditList>): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('creditList').values(list)
    .onConflict((conflict) => conflict.columns(['tenant', 'kind', 'period']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Writes many with one statement. */
export async function insertListings(
  em: EntityManager, rows: readonly Row<CreditListing>[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into credit_listing
    (id, tenant, division, list_id, company_id, ground, reason, grade, score, state)
    select * from unnest(
      ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ tenant }) => tenant)}::text[],
      ${rows.map(({ division }) => division)}::text[], ${rows.map(({ listId }) => listId)}::uuid[],
      ${rows.map(({ companyId }) => companyId)}::uuid[],
      ${rows.map(({ ground }) => ground)}::text[], ${rows.map(({ reason }) => reason)}::text[],
      ${rows.map(({ grade }) => grade)}::text[], ${rows.map(({ score }) => score)}::int[],
      ${rows.map(({ state }) => state)}::text[])`.execute(kysely(em));
}

export async function lockList(em: EntityManager, id: string): Promise<Row<CreditList> | null> {
  if (!isId(id)) return null;
  const list = await kysely<Tables>(em).selectFrom('creditList').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return list ?? null;
}

/** Holds the lists in publicity before their clocks, as whoever publishes one. */
export async function holdLists(em: EntityManager, tenant: string): Promise<void> {
  await kysely<Tables>(em).selectFrom('creditList').select('id')
    .where('tenant', '=', tenant).where('stage', '=', 'PUBLICITY').orderBy('id').forUpdate()
    .execute();
}

/** A list in publicity is shown until its clock says: called where clocks were moved. */
export async function followClocks(em: EntityManager, tenant: string): Promise<void> {
  await sql`update credit_list set publicity_until = deadline.due_at from deadline
    where deadline.subject_id = credit_list.id and deadline.kind = 'LIST_PUBLICITY'
      and deadline.state in ('RUNNING', 'STUCK') and credit_list.tenant = ${tenant}
      and credit_list.stage = 'PUBLICITY'
      and credit_list.publicity_until <> deadline.due_at`.execute(kysely(em));
}

export async function findListing(
  em: EntityManager, id: string,
): Promise<Row<CreditListing> | null> {
  if (!isId(id)) return null;
  const listing = await kysely<Tables>(em).selectFrom('creditListing').selectAll()
    .where('id', '=', id).executeTakeFirst();
  return listing ?? null;
}

export function getListing(em: EntityManager, id: string): Promise<Row<CreditListing>> {
  return kysely<Tables>(em).selectFrom('creditListing').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function changeList(
  em: EntityManager, held: Row<CreditList>, change: Partial<Row<CreditList>>,
): Promise<Row<CreditList>> {
  await kysely<Tables>(em).updateTable('creditList').set(change).where('id', '=', held.id)
    .execute();
  return { ...held, ...change };
}

export async function changeListing(
  em: EntityManager, id: string, change: Partial<Row<CreditListing>>,
): Promise<void> {
  await kysely<Tables>(em).updateTable('creditListing').set(change).where('id', '=', id).execute();
}

/** Whoever is still proposed as the list is published is on it from now on. */
export async function listProposed(em: EntityManager, listId: string, now: Date): Promise<void> {
  await kysely<Tables>(em).updateTable('creditListing').set({ state: 'LISTED', listedAt: now })
    .where('listId', '=', listId).where('state', '=', 'PROPOSED').execute();
}

export function getList(em: EntityManager, id: string): Promise<Row<CreditList>> {
  return kysely<Tables>(em).selectFrom('creditList').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export function listListsById(
  em: EntityManager, ids: readonly string[],
): Promise<Row<CreditList>[]> {
  return kysely<Tables>(em).selectFrom('creditList').selectAll().where(isAmong('id', ids))
    .execute();
}

/** The oldest first. */
export function listLists(
  em: EntityManager, kind: ListKind | null, page: Page,
): Promise<Row<CreditList>[]> {
  return ofKind(em, kind).selectAll().where('id', '>', idAfter(page)).orderBy('id')
    .limit(page.limit + 1).execute();
}

export async function countLists(em: EntityManager, kind: ListKind | null): Promise<number> {
  const { count } = await ofKind(em, kind)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** A place on a list, with what names its company. */
export type NamedListing = Row<CreditListing>
  & { readonly creditCode: string; readonly name: string };

/** Everybody on a list or proposed for it, by the companies' credit codes. */
export function listListings(
  em: EntityManager, listId: string,
): Promise<NamedListing[]> {
  return kysely<Tables>(em).selectFrom('creditListing')
    .innerJoin('company', 'company.id', 'creditListing.companyId')
    .selectAll('creditListing')
    .select(['company.creditCode', 'company.name'])
    .where('creditListing.listId', '=', listId)
    .orderBy('company.creditCode')
    .execute();
}

/** Pages of the places on each list, with one statement. */
export function listListingPages(
  em: EntityManager, listIds: readonly string[], page: Page,
): Promise<Under<NamedListing>[]> {
  return kysely<Tables>(em).selectFrom('creditList as parent')
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('creditListing')
        .innerJoin('company', 'company.id', 'creditListing.companyId')
        .whereRef('creditListing.listId', '=', 'parent.id')
        .where('company.creditCode', '>', codeAfter(page))
        .orderBy('company.creditCode')
        .limit(page.limit + 1)
        .selectAll('creditListing')
        .select(['company.creditCode', 'company.name'])
        .as('page'),
      (join) => join.onTrue(),
    )
    .where(isAmong('parent.id', listIds))
    .selectAll('page')
    .select('parent.id as under')
    .orderBy('parent.id')
    .orderBy('page.creditCode')
    .execute();
}

export function countListings(em: EntityManager, listIds: readonly string[]): Promise<Total[]> {
  return kysely<Tables>(em).selectFrom('creditListing')
    .where(isAmong('listId', listIds))
    .select(({ fn }) => ['listId as under', fn.countAll<number>().as('count')])
    .groupBy('listId')
    .execute();
}

export async function insertVersion(
  em: EntityManager, version: Row<CreditListVersion>,
): Promise<void> {
  await kysely<Tables>(em).insertInto('creditListVersion').values(version).execute();
}

/** Every version of the lists, the first one first: for a loader. */
export function listVersions(
  em: EntityManager, listIds: readonly string[],
): Promise<Row<CreditListVersion>[]> {
  return kysely<Tables>(em).selectFrom('creditListVersion').selectAll()
    .where(isAmong('listId', listIds)).orderBy('version').execute();
}

/** Where companies stood on the lists last published of each kind by an instant. */
export async function listPlaces(
  em: EntityManager, companyIds: readonly string[], at: Date,
): Promise<{ companyId: string; kind: ListKind; listId: string; reason: string }[]> {
  const { rows } = await sql<{
    companyId: string; kind: ListKind; listId: string; reason: string;
  }>`
    select listing.company_id, list.kind, list.id as list_id,
      list.kind || ' ' || list.period || ': ' || listing.reason as reason
    from credit_listing listing
    join (
      select distinct on (tenant, kind) * from credit_list
      where published_at <= ${at} order by tenant, kind, published_at desc, id desc
    ) list on list.id = listing.list_id
    where listing.company_id = any(${companyIds}::uuid[]) and listing.listed_at <= ${at}
      and (listing.withdrawn_at is null or listing.withdrawn_at > ${at})
  `.execute(kysely(em));
  return rows;
}

function ofKind(em: EntityManager, kind: ListKind | null) {
  return kysely<Tables>(em).selectFrom('creditList')
    .$if(kind !== null, (query) => query.where('kind', '=', kind ?? 'RED'));
}
