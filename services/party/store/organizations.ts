import { type SelectQueryBuilder, sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import { type Page, toCursor } from '@linli/chassis/page.ts';
import { isAfter, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import { GRID_KINDS, type Kind, LED_BY, type Level } from '../domain/organization.ts';
import type { PartyOrganization } from './party-organization.entity.ts';
import type { Tables } from './tables.ts';

export interface OrganizationFilter {
  /** A division's code: what is under it. */
  readonly under: string | null;
  readonly level: Level | null;
  readonly kind: Kind | null;
  readonly estateId: string | null;
}

export function organizationCursor({ name, id }: PartyOrganization): string {
  return toCursor(name, id);
}

/** One more than the page holds, in the order of their names. */
export function listOrganizations(
  em: EntityManager, filter: OrganizationFilter, page: Page,
): Promise<PartyOrganization[]> {
  return chosen(em, filter)
    .selectAll()
    .where(isAfter('name', page))
    .orderBy('name')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
}

export async function countOrganizations(
  em: EntityManager, filter: OrganizationFilter,
): Promise<number> {
  const { count } = await chosen(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function listOrganizationsById(
  em: EntityManager, ids: readonly string[],
): Promise<PartyOrganization[]> {
  return kysely<Tables>(em)
    .selectFrom('partyOrganization')
    .selectAll()
    .where(isAmong('id', ids))
    .execute();
}

/** The children of each parent, one more than a page of each, with one statement for all. */
export async function listChildren(
  em: EntityManager, parentIds: readonly string[], page: Page,
): Promise<Under<PartyOrganization>[]> {
  const parents = sql<{ id: string }>`unnest(${parentIds.filter(isId)}::uuid[])`;
  return kysely<Tables>(em)
    .selectFrom(parents.as<'parent'>(sql`parent(id)`))
    .innerJoinLateral(
      (from) => from
        .selectFrom('partyOrganization')
        .selectAll()
        .where(sql<boolean>`parent_id = parent.id`)
        .where(isAfter('name', page))
        .orderBy('name')
        .orderBy('id')
        .limit(page.limit + 1)
        .as('child'),
      (join) => join.onTrue(),
    )
    .selectAll('child')
    .select('parent.id as under')
    .orderBy('child.name')
    .orderBy('child.id')
    .execute();
}

export function countChildren(
  em: EntityManager, parentIds: readonly string[],
): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('partyOrganization')
    .select(({ fn, ref }) => [
      sql<string>`${ref('parentId')}`.as('under'), fn.countAll<number>().as('count'),
    ])
    .where(isAmong('parentId', parentIds))
    .groupBy('parentId')
    .execute();
}

/** The committees that lead divisions of the three upper tiers. */
export function listOfDivisions(
  em: EntityManager, codes: readonly string[],
): Promise<PartyOrganization[]> {
  return kysely<Tables>(em)
    .selectFrom('partyOrganization')
    .selectAll()
    .where(sql<boolean>`division = any(${codes}::text[])`)
    .where('kind', '=', 'COMMITTEE')
    .where('level', 'in', ['DISTRICT', 'TOWN', 'COMMUNITY'])
    .execute();
}

/** Those that lead the grids; a department's organisation placed in one does not. */
export function listOfGrids(
  em: EntityManager, gridIds: readonly string[],
): Promise<PartyOrganization[]> {
  return kysely<Tables>(em)
    .selectFrom('partyOrganization')
    .selectAll()
    .where(isAmong('gridId', gridIds))
    .where('kind', 'in', GRID_KINDS.map((kind) => LED_BY[kind]))
    .execute();
}

/** Those formed in the companies themselves; where there are two, the older one. */
export function listOfCompanies(
  em: EntityManager, companyIds: readonly string[],
): Promise<PartyOrganization[]> {
  return kysely<Tables>(em)
    .selectFrom('partyOrganization')
    .selectAll()
    .distinctOn('companyId')
    .where(isAmong('companyId', companyIds))
    .orderBy('companyId')
    .orderBy('formedOn')
    .orderBy('id')
    .execute();
}

/** An estate and an organisation that covers it. */
export type Covering = Row<PartyOrganization> & { readonly estateId: string };

export function listOfEstates(
  em: EntityManager, estateIds: readonly string[],
): Promise<Covering[]> {
  return kysely<Tables>(em)
    .selectFrom('partyOrganizationEstate as covers')
    .innerJoin('partyOrganization', 'partyOrganization.id', 'covers.organizationId')
    .selectAll('partyOrganization')
    .select('covers.estateId')
    .where(isAmong('estateId', estateIds))
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export function listEstatesCovered(
  em: EntityManager, organizationIds: readonly string[],
): Promise<{ organizationId: string; estateId: string }[]> {
  return kysely<Tables>(em)
    .selectFrom('partyOrganizationEstate')
    .select(['organizationId', 'estateId'])
    .where(isAmong('organizationId', organizationIds))
    .orderBy('estateId')
    .execute();
}

function chosen(
  em: EntityManager, { under, level, kind, estateId }: OrganizationFilter,
): SelectQueryBuilder<Tables, 'partyOrganization', object> {
  return kysely<Tables>(em)
    .selectFrom('partyOrganization')
    .$if(under !== null, (query) => query.where('division', 'like', `${under}%`))
    .$if(level !== null, (query) => query.where('level', '=', level))
    .$if(kind !== null, (query) => query.where('kind', '=', kind ?? 'COMMITTEE'))
    .$if(estateId !== null, (query) => query.where(sql<boolean>`id in (
      select organization_id from party_organization_estate where estate_id = ${estateId})`));
}
