import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Category } from './catalogue.entity.ts';
import type { Department, DutyItem } from './department.entity.ts';
import type { Tables } from './tables.ts';

export function listCategories(em: EntityManager): Promise<Row<Category>[]> {
  return kysely<Tables>(em).selectFrom('category').selectAll().orderBy('code').execute();
}

export function findCategories(
  em: EntityManager, codes: readonly string[],
): Promise<Row<Category>[]> {
  return kysely<Tables>(em).selectFrom('category').selectAll()
    .where(sql<boolean>`code = any(${codes}::text[])`)
    .execute();
}

export function listDutiesFor(
  em: EntityManager, tenant: string, categories: readonly string[],
): Promise<Row<DutyItem>[]> {
  return kysely<Tables>(em).selectFrom('dutyItem').selectAll()
    .where('tenant', '=', tenant)
    .where(sql<boolean>`category = any(${categories}::text[])`)
    .execute();
}

/** Of each category the newest item in force, where one of the departments leads on it. */
export function listDutiesOf(
  em: EntityManager, departmentIds: readonly string[], now: Date,
): Promise<Row<DutyItem>[]> {
  return kysely<Tables>(em)
    .with('inForce', (query) => query.selectFrom('dutyItem').selectAll()
      .distinctOn(['tenant', 'category'])
      .where('validFrom', '<=', now)
      .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>', now)]))
      .orderBy('tenant').orderBy('category').orderBy('version', 'desc'))
    .selectFrom('inForce').selectAll()
    .where(isAmong('leadDepartmentId', departmentIds))
    .orderBy('category')
    .execute();
}

export function findDepartments(
  em: EntityManager, ids: readonly string[],
): Promise<Row<Department>[]> {
  return kysely<Tables>(em).selectFrom('department').selectAll()
    .where(isAmong('id', ids))
    .execute();
}

export function listDepartments(
  em: EntityManager, page: Page,
): Promise<Row<Department>[]> {
  return kysely<Tables>(em).selectFrom('department').selectAll()
    .where('code', '>', codeAfter(page))
    .orderBy('code')
    .limit(page.limit + 1)
    .execute();
}

export async function countDepartments(em: EntityManager): Promise<number> {
  const { count } = await kysely<Tables>(em).selectFrom('department')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
