import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { Estate } from './estate.entity.ts';
import type { Tables } from './tables.ts';

/** Pages of the estates under each division, with one statement. */
export function listEstatesOfDivisions(
  em: EntityManager,
  codes: readonly string[],
  page: Page,
): Promise<Under<Row<Estate>>[]> {
  return kysely<Tables>(em)
    .selectFrom(divisions(codes))
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('estate')
        .where(({ fn }) => fn<boolean>('starts_with', ['estate.division', 'parent.code']))
        .where('estate.code', '>', codeAfter(page))
        .orderBy('estate.code')
        .limit(page.limit + 1)
        .selectAll('estate')
        .as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .select('parent.code as under')
    .orderBy('parent.code')
    .orderBy('page.code')
    .execute();
}

export function countEstatesOfDivisions(
  em: EntityManager,
  codes: readonly string[],
): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom(divisions(codes))
    .innerJoin('estate', (join) =>
      join.on(({ fn }) => fn<boolean>('starts_with', ['estate.division', 'parent.code'])))
    .select(({ fn }) => ['parent.code as under', fn.countAll<number>().as('count')])
    .groupBy('parent.code')
    .execute();
}

/** Pages of the estates each company serves on a day, with one statement. */
export function listEstatesOfCompanies(
  em: EntityManager,
  companyIds: readonly string[],
  page: Page,
  today: CivilDate,
): Promise<Under<Row<Estate>>[]> {
  return kysely<Tables>(em)
    .selectFrom('company as parent')
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('serviceContract as contract')
        .innerJoin('estate', 'estate.id', 'contract.estateId')
        .whereRef('contract.companyId', '=', 'parent.id')
        .where('contract.startsOn', '<=', today)
        .where('contract.endsOn', '>=', today)
        .where('estate.code', '>', codeAfter(page))
        .orderBy('estate.code')
        .limit(page.limit + 1)
        .selectAll('estate')
        .as('page'),
      (join) => join.onTrue(),
    )
    .where('parent.id', 'in', companyIds)
    .selectAll('page')
    .select('parent.id as under')
    .orderBy('parent.id')
    .orderBy('page.code')
    .execute();
}

export function countEstatesOfCompanies(
  em: EntityManager,
  companyIds: readonly string[],
  today: CivilDate,
): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('serviceContract')
    .innerJoin('estate', 'estate.id', 'serviceContract.estateId')
    .where('companyId', 'in', companyIds)
    .where('startsOn', '<=', today)
    .where('endsOn', '>=', today)
    .select(({ fn }) => ['companyId as under', fn.countAll<number>().as('count')])
    .groupBy('companyId')
    .execute();
}

function divisions(codes: readonly string[]) {
  return sql<{ code: string }>`unnest(${codes}::text[])`.as<'parent'>(sql`parent(code)`);
}
