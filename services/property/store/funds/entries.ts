import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { fromCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import type { Account } from '../../domain/funds/accounts.ts';
import type { Purpose } from '../../domain/funds/purposes.ts';
import type { Tables } from '../tables.ts';
import type { FundEntry } from './fund-entry.entity.ts';
import type { FundLine } from './fund-line.entity.ts';

/** A line as it is to be written: the rest of its row is its entry's. */
export interface LineDraft {
  readonly account: Account;
  readonly amount: number;
  readonly dwellingId?: string | null;
  readonly period?: string | null;
}

/** Writes an entry and its lines: whole and balanced, or not at all. */
export async function insertEntry(
  em: EntityManager, entry: Row<FundEntry>, lines: readonly LineDraft[],
): Promise<void> {
  const db = kysely<Tables>(em);
  await db.insertInto('fundEntry').values(entry).execute();
  const { id, tenant, division, fundId, purpose, bookedOn } = entry;
  const drafts = JSON.stringify(lines.map((line, index) => ({
    line: index + 1, account: line.account, amount: line.amount,
    dwelling_id: line.dwellingId ?? null, period: line.period ?? null,
  })));
  await sql`insert into fund_line (entry_id, line, tenant, division, fund_id, purpose, booked_on,
      account, amount, dwelling_id, period)
    select ${id}, line, ${tenant}, ${division}, ${fundId}, ${purpose}, ${bookedOn},
      account, amount, dwelling_id, period
    from jsonb_to_recordset(${drafts}::jsonb)
      as draft (line int, account text, amount bigint, dwelling_id uuid, period text)`.execute(db);
}

/** The place of the next entry in the books. The fund is held, so nobody takes it meanwhile. */
export async function nextNumber(em: EntityManager, fundId: string): Promise<number> {
  const { last } = await kysely<Tables>(em).selectFrom('fundEntry').where('fundId', '=', fundId)
    .select(({ fn }) => fn.max('number').as('last')).executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export async function findEntry(em: EntityManager, id: string): Promise<Row<FundEntry> | null> {
  if (!isId(id)) return null;
  const entry = await kysely<Tables>(em).selectFrom('fundEntry').selectAll()
    .where('id', '=', id).executeTakeFirst();
  return entry ?? null;
}

export async function getEntry(em: EntityManager, id: string): Promise<Row<FundEntry>> {
  const entry = await findEntry(em, id);
  if (!entry) throw new Error(`There is no entry ${id}`);
  return entry;
}

export function listEntriesById(
  em: EntityManager, ids: readonly string[],
): Promise<Row<FundEntry>[]> {
  return kysely<Tables>(em).selectFrom('fundEntry').selectAll().where('id', 'in', ids).execute();
}

/** What takes the entries back. */
export function listCorrections(
  em: EntityManager, ids: readonly string[],
): Promise<Row<FundEntry>[]> {
  return kysely<Tables>(em).selectFrom('fundEntry').selectAll()
    .where('corrects', 'in', ids).execute();
}

export function listLines(
  em: EntityManager, entryIds: readonly string[],
): Promise<Row<FundLine>[]> {
  return kysely<Tables>(em).selectFrom('fundLine').selectAll()
    .where('entryId', 'in', entryIds).orderBy('entryId').orderBy('line').execute();
}

/**
 * What the next entry for a single thing is known by: the thing, and how often it was taken back;
 * null where it stands booked.
 */
export async function freeOnce(
  em: EntityManager, fundId: string, thing: string,
): Promise<string | null> {
  const once = `${thing}/${await countTakenBack(em, fundId, thing)}`;
  return (await isBooked(em, fundId, once)) ? null : once;
}

async function countTakenBack(
  em: EntityManager, fundId: string, once: string,
): Promise<number> {
  const { count } = await kysely<Tables>(em)
    .selectFrom('fundEntry')
    .innerJoin('fundEntry as counter', 'counter.corrects', 'fundEntry.id')
    .where('fundEntry.fundId', '=', fundId)
    .where(sql<boolean>`regexp_replace(fund_entry.once, '/[0-9]+$', '') = ${once}`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

async function isBooked(em: EntityManager, fundId: string, once: string): Promise<boolean> {
  const entry = await kysely<Tables>(em).selectFrom('fundEntry').select('id')
    .where('fundId', '=', fundId).where('once', '=', once).executeTakeFirst();
  return entry !== undefined;
}

export interface EntryFilter {
  readonly from?: CivilDate | null | undefined;
  readonly to?: CivilDate | null | undefined;
  readonly purpose?: Purpose | null | undefined;
}

/** Pages of the books of each fund, in the order of their numbers, with one statement. */
export function listEntries(
  em: EntityManager, fundIds: readonly string[], filter: EntryFilter, page: Page,
): Promise<Under<Row<FundEntry>>[]> {
  return kysely<Tables>(em)
    .selectFrom('fund as parent')
    .innerJoinLateral(
      () => matching(em, filter)
        .where(sql<boolean>`fund_entry.fund_id = parent.id`)
        .where('fundEntry.number', '>', numberAfter(page))
        .orderBy('fundEntry.number')
        .limit(page.limit + 1)
        .selectAll('fundEntry')
        .as('page'),
      (join) => join.onTrue(),
    )
    .where('parent.id', 'in', fundIds)
    .selectAll('page')
    .select('parent.id as under')
    .orderBy('parent.id')
    .orderBy('page.number')
    .execute();
}

export function countEntries(
  em: EntityManager, fundIds: readonly string[], filter: EntryFilter,
): Promise<Total[]> {
  return matching(em, filter)
    .where('fundEntry.fundId', 'in', fundIds)
    .select(({ fn }) => ['fundEntry.fundId as under', fn.countAll<number>().as('count')])
    .groupBy('fundEntry.fundId')
    .execute();
}

function matching(em: EntityManager, { from, to, purpose }: EntryFilter) {
  let query = kysely<Tables>(em).selectFrom('fundEntry');
  if (from) query = query.where('bookedOn', '>=', from);
  if (to) query = query.where('bookedOn', '<=', to);
  if (purpose) query = query.where('purpose', '=', purpose);
  return query;
}

/** The number a page begins after. */
function numberAfter({ after }: Page): number {
  return fromCursor(after, NUMBER)?.[0] ?? 0;
}

const NUMBER = z.tuple([z.int()]);
