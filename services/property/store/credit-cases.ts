import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { fromCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import type { CaseKind, CaseStage } from '../domain/case.ts';
import type { CreditCase } from './credit-case.entity.ts';
import type { Tables } from './tables.ts';

export interface CaseFilter {
  readonly kind?: CaseKind | null | undefined;
  readonly stage?: CaseStage | null | undefined;
  readonly subjectId?: string | null | undefined;
}

/** Whose cases may be read: all of the divisions, or those an organisation is a party to. */
export interface Reader {
  readonly under: readonly string[];
  readonly organization: string | null;
  /** A project manager is a person, and a party to cases on its own record. */
  readonly person: string;
}

/** Opens a case; false where one of its kind is open on the same entry. */
export async function insertCase(em: EntityManager, row: Row<CreditCase>): Promise<boolean> {
  const inserted = await kysely<Writable>(em)
    .insertInto('creditCase')
    .values({
      ...row, materials: JSON.stringify(row.materials), evidence: JSON.stringify(row.evidence),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Holds a case until the transaction ends; null where there is none. */
export async function lockCase(em: EntityManager, id: string): Promise<Row<CreditCase> | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('creditCase').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

/** Writes what has changed of a case that is held, and answers what it is now. */
export async function changeCase(
  em: EntityManager, held: Row<CreditCase>, change: Partial<Row<CreditCase>>,
): Promise<Row<CreditCase>> {
  const { materials, evidence: _, ...plain } = change;
  const handedIn = materials === undefined ? {} : { materials: JSON.stringify(materials) };
  await kysely<Writable>(em).updateTable('creditCase').set({ ...plain, ...handedIn })
    .where('id', '=', held.id).execute();
  return { ...held, ...change };
}

export function getCase(em: EntityManager, id: string): Promise<Row<CreditCase>> {
  return kysely<Tables>(em).selectFrom('creditCase').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export function listCasesById(
  em: EntityManager, ids: readonly string[],
): Promise<Row<CreditCase>[]> {
  return kysely<Tables>(em).selectFrom('creditCase').selectAll().where(isAmong('id', ids))
    .execute();
}

/** Every case on these entries or listings, the latest first: for a loader. */
export function listCasesOn(
  em: EntityManager, ids: readonly string[],
): Promise<(Row<CreditCase> & { readonly on: string })[]> {
  return kysely<Tables>(em).selectFrom('creditCase').selectAll()
    .select(sql<string>`coalesce(entry_id, listing_id)`.as('on'))
    .where(({ or }) => or([isAmong('entryId', ids), isAmong('listingId', ids)]))
    .orderBy('id', 'desc')
    .execute();
}

/** The latest first. */
export function listCases(
  em: EntityManager, reader: Reader, filter: CaseFilter, page: Page,
): Promise<Row<CreditCase>[]> {
  const after = fromCursor(page.after, z.tuple([z.uuid()]))?.[0];
  return matching(em, reader, filter)
    .selectAll()
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function countCases(
  em: EntityManager, reader: Reader, filter: CaseFilter,
): Promise<number> {
  const { count } = await matching(em, reader, filter)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

function matching(em: EntityManager, { under, organization, person }: Reader, filter: CaseFilter) {
  const { kind, stage, subjectId } = filter;
  const prefixes = under.map((code) => `${code}%`);
  return kysely<Tables>(em).selectFrom('creditCase')
    .where(sql<boolean>`(division like any (${prefixes}::text[])
      or subject_id::text in (${organization}, ${person}) or provider = ${organization})`)
    .where(({ and, eb }) => and([
      ...(kind ? [eb('kind', '=', kind)] : []),
      ...(stage ? [eb('stage', '=', stage)] : []),
      ...(subjectId ? [isAmong('subjectId', [subjectId])] : []),
    ]));
}

/** jsonb goes in as text. */
interface Writable {
  creditCase: Omit<Row<CreditCase>, 'materials' | 'evidence'>
    & { readonly materials: string; readonly evidence: string };
}
