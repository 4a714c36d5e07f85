import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Form, Mode } from '../domain/management.ts';
import type { Estate } from './estate.entity.ts';
import { periodsOn } from './management-periods.ts';
import type { Tables } from './tables.ts';

export interface EstateFilter {
  readonly under?: string | null | undefined;
  readonly form?: Form | null | undefined;
  readonly managementMode?: Mode | null | undefined;
  readonly companyId?: string | null | undefined;
  readonly name?: string | null | undefined;
}

export function listEstates(
  em: EntityManager,
  filter: EstateFilter,
  page: Page,
  today: CivilDate,
): Promise<Row<Estate>[]> {
  return matching(em, filter, today)
    .where('estate.code', '>', codeAfter(page))
    .selectAll('estate')
    .orderBy('estate.code')
    .limit(page.limit + 1)
    .execute();
}

export async function countEstates(
  em: EntityManager,
  filter: EstateFilter,
  today: CivilDate,
): Promise<number> {
  const { count } = await matching(em, filter, today)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** What is no id at all is the id of nothing, not a fault. */
export async function listEstatesById(
  em: EntityManager,
  asked: readonly string[],
): Promise<Row<Estate>[]> {
  const ids = asked.filter(isId);
  if (ids.length === 0) return [];
  return kysely<Tables>(em).selectFrom('estate').selectAll().where('id', 'in', ids).execute();
}

export async function getEstate(em: EntityManager, id: string): Promise<Row<Estate>> {
  const [estate] = await listEstatesById(em, [id]);
  if (!estate) throw new Error(`There is no estate ${id}`);
  return estate;
}

/** Holds the estate for a change; null where there is none or the actor may not know of it. */
export async function lockEstate(em: EntityManager, id: string): Promise<Row<Estate> | null> {
  if (!isId(id)) return null;
  const estate = await kysely<Tables>(em)
    .selectFrom('estate')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return estate ?? null;
}

function matching(em: EntityManager, filter: EstateFilter, today: CivilDate) {
  const { under, form, managementMode, companyId, name } = filter;
  const db = kysely<Tables>(em);
  let query = db.selectFrom('estate');
  if (form) query = query.where('form', '=', form);
  if (under) {
    query = query.where(({ fn, val }) => fn<boolean>('starts_with', ['division', val(under)]));
  }
  if (name) {
    query = query.where(({ eb, fn, val }) => eb(fn<number>('strpos', ['name', val(name)]), '>', 0));
  }
  if (managementMode) query = query.where('id', 'in', estatesUnder(em, managementMode, today));
  if (!companyId) return query;
  if (!isId(companyId)) return query.where(({ lit }) => lit(false));
  return query.where('id', 'in', estatesServedBy(em, companyId, today));
}

function estatesUnder(em: EntityManager, mode: Mode, today: CivilDate) {
  return periodsOn(em, today).select('estateId').where('mode', '=', mode);
}

function estatesServedBy(em: EntityManager, companyId: string, today: CivilDate) {
  return kysely<Tables>(em)
    .selectFrom('serviceContract')
    .select('estateId')
    .where('companyId', '=', companyId)
    .where('startsOn', '<=', today)
    .where('endsOn', '>=', today);
}
