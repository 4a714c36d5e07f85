import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import {
  ESTATE_FORMS, GRID_KINDS, type GridKind, type Kind, LED_BY, type Level, LEVELS,
} from '../domain/organization.ts';
import type { Tables } from './tables.ts';

export interface TierCoverage {
  readonly level: Level;
  readonly organizations: number;
}

export interface GridCoverage {
  readonly kind: GridKind;
  readonly ledBy: Kind;
  readonly led: number;
}

export interface EstateCoverage {
  readonly form: (typeof ESTATE_FORMS)[number];
  readonly organizations: number;
  readonly estatesCovered: number;
  readonly singleFormed: number;
  readonly members: number;
  readonly secretaries: number;
  readonly positions: number;
}

/** Every tier, the empty ones too. */
export async function countTiers(em: EntityManager, under: string): Promise<TierCoverage[]> {
  const counts = await organizationsUnder(em, under)
    .select(({ fn }) => ['level', fn.countAll<number>().as('count')])
    .groupBy('level')
    .execute();
  return LEVELS.map((level) => ({
    level,
    organizations: counts.find((each) => each.level === level)?.count ?? 0,
  }));
}

/** Grids led as 3+1 has it; each is led once. */
export async function countGridsLed(em: EntityManager, under: string): Promise<GridCoverage[]> {
  const counts = await organizationsUnder(em, under)
    .select(({ fn }) => ['gridKind', 'kind', fn.count<number>('gridId').distinct().as('count')])
    .where('gridKind', 'is not', null)
    .groupBy(['gridKind', 'kind'])
    .execute();
  return GRID_KINDS.map((kind) => {
    const ledBy = LED_BY[kind];
    const led = counts.find((each) => each.gridKind === kind && each.kind === ledBy);
    return { kind, ledBy, led: led?.count ?? 0 };
  });
}

export async function countEstatesCovered(
  em: EntityManager, under: string,
): Promise<EstateCoverage[]> {
  const { rows } = await sql<EstateCoverage>`
    with organization as (
      select id, estate_form, formation from party_organization
      where level = 'ESTATE' and division like ${`${under}%`}
    ), covered as (
      select estate_form, count(distinct estate_id) as estates
      from organization join party_organization_estate on organization_id = organization.id
      group by estate_form
    ), people as (
      select estate_form, count(*) as members, count(*) filter (where role = 'SECRETARY') as leaders
      from organization join party_member on organization_id = organization.id
      group by estate_form
    ), places as (
      select estate_form, count(*) as positions from service_position
      where division like ${`${under}%`} group by estate_form
    ), formed as (
      select estate_form, count(*) as organizations,
        count(*) filter (where formation = 'SINGLE') as single_formed
      from organization group by estate_form
    )
    select form, coalesce(organizations, 0) as organizations,
      coalesce(estates, 0) as estates_covered, coalesce(single_formed, 0) as single_formed,
      coalesce(members, 0) as members, coalesce(leaders, 0) as secretaries,
      coalesce(positions, 0) as positions
    from unnest(${[...ESTATE_FORMS]}::text[]) with ordinality as forms(form, place)
      left join formed on formed.estate_form = form
      left join covered on covered.estate_form = form
      left join people on people.estate_form = form
      left join places on places.estate_form = form
    order by place`.execute(kysely<Tables>(em));
  return rows;
}

export function countEnterprises(
  em: EntityManager, under: string,
): Promise<{ organizations: number; companies: number }> {
  return organizationsUnder(em, under)
    .select(({ fn }) => [
      fn.countAll<number>().as('organizations'),
      fn.count<number>('companyId').distinct().as('companies'),
    ])
    .where('kind', '=', 'ENTERPRISE')
    .executeTakeFirstOrThrow();
}

/** Serving members whom departments placed in grids, and their organisations (党员进网入格). */
export function countDepartments(
  em: EntityManager, under: string,
): Promise<{ organizations: number; members: number }> {
  return kysely<Tables>(em)
    .selectFrom('partyMember')
    .select(({ fn }) => [
      fn.count<number>('organizationId').distinct().as('organizations'),
      fn.countAll<number>().as('members'),
    ])
    .where('origin', '=', 'DEPARTMENT')
    .where('gridId', 'is not', null)
    .where('division', 'like', `${under}%`)
    .executeTakeFirstOrThrow();
}

function organizationsUnder(em: EntityManager, under: string) {
  return kysely<Tables>(em)
    .selectFrom('partyOrganization')
    .where('division', 'like', `${under}%`);
}
