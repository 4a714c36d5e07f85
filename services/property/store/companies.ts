import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter, inside } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isCreditCode } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Association } from './association.entity.ts';
import type { Company } from './company.entity.ts';
import type { Tables } from './tables.ts';

export function listCompanies(
  em: EntityManager,
  page: Page,
): Promise<Row<Company>[]> {
  return kysely<Tables>(em)
    .selectFrom('company')
    .selectAll()
    .where('creditCode', '>', codeAfter(page))
    .orderBy('creditCode')
    .limit(page.limit + 1)
    .execute();
}

export async function countCompanies(em: EntityManager): Promise<number> {
  const { count } = await kysely<Tables>(em)
    .selectFrom('company')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** What is no id at all is the id of nothing, not a fault. */
export async function listCompaniesById(
  em: EntityManager,
  asked: readonly string[],
): Promise<Row<Company>[]> {
  const ids = asked.filter(isId);
  if (ids.length === 0) return [];
  return kysely<Tables>(em).selectFrom('company').selectAll().where('id', 'in', ids).execute();
}

export async function getCompany(em: EntityManager, id: string): Promise<Row<Company>> {
  const [company] = await listCompaniesById(em, [id]);
  if (!company) throw new Error(`There is no company ${id}`);
  return company;
}

export async function findCompanyByCreditCode(
  em: EntityManager,
  creditCode: string,
): Promise<Row<Company> | null> {
  if (!isCreditCode(creditCode)) return null;
  const company = await kysely<Tables>(em)
    .selectFrom('company')
    .selectAll()
    .where('creditCode', '=', creditCode)
    .executeTakeFirst();
  return company ?? null;
}

/** The company under contract with each estate on a day: the latest, where contracts overlap. */
export function listCompaniesOfEstates(
  em: EntityManager,
  estateIds: readonly string[],
  today: CivilDate,
): Promise<(Row<Company> & { readonly estateId: string })[]> {
  return kysely<Tables>(em)
    .selectFrom('serviceContract as contract')
    .innerJoin('company', 'company.id', 'contract.companyId')
    .distinctOn('contract.estateId')
    .selectAll('company')
    .select('contract.estateId')
    .where('contract.estateId', 'in', estateIds)
    .where('contract.startsOn', '<=', today)
    .where('contract.endsOn', '>=', today)
    .orderBy('contract.estateId')
    .orderBy('contract.startsOn', 'desc')
    .execute();
}

/** Whether a company is under contract with an estate of a division on a day. */
export async function servesUnder(
  em: EntityManager, companyId: string, division: string, today: CivilDate,
): Promise<boolean> {
  const contract = await kysely<Tables>(em)
    .selectFrom('serviceContract')
    .select('id')
    .where('companyId', '=', companyId)
    .where(inside('division', division))
    .where('startsOn', '<=', today)
    .where('endsOn', '>=', today)
    .limit(1)
    .executeTakeFirst();
  return contract !== undefined;
}

/** Enters a company; false where the district has its credit code already. */
export async function insertCompany(em: EntityManager, company: Row<Company>): Promise<boolean> {
  const inserted = await kysely<Tables>(em)
    .insertInto('company')
    .values(company)
    .onConflict((conflict) => conflict.columns(['tenant', 'creditCode']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export function listAssociations(em: EntityManager): Promise<Row<Association>[]> {
  return kysely<Tables>(em).selectFrom('association').selectAll().orderBy('creditCode').execute();
}

export function countMembers(em: EntityManager, associationIds: readonly string[]) {
  return kysely<Tables>(em)
    .selectFrom('associationMember')
    .where('associationId', 'in', associationIds)
    .select(({ fn }) => ['associationId as under', fn.countAll<number>().as('count')])
    .groupBy('associationId')
    .execute();
}
