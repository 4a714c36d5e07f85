import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { idAfter, isAmong } from '@linli/chassis/sql.ts';
import type { Brand } from './brand.entity.ts';
import type { Tables } from './tables.ts';
import type { Team } from './team.entity.ts';

export type TeamRow = Pick<Team, 'id' | 'name' | 'brandId' | 'division'>;

/** All of a tenant's: a handful. */
export function listBrands(em: EntityManager): Promise<Brand[]> {
  return kysely<Tables>(em).selectFrom('brand').selectAll().orderBy('name').execute();
}

export function listBrandsById(em: EntityManager, ids: readonly string[]): Promise<Brand[]> {
  return kysely<Tables>(em).selectFrom('brand').selectAll().where(isAmong('id', ids)).execute();
}

export function listTeamsById(em: EntityManager, ids: readonly string[]): Promise<TeamRow[]> {
  return kysely<Tables>(em)
    .selectFrom('team')
    .select(['id', 'name', 'brandId', 'division'])
    .where(isAmong('id', ids))
    .execute();
}

export async function findTeam(em: EntityManager, id: string): Promise<TeamRow | null> {
  return (await listTeamsById(em, [id]))[0] ?? null;
}

/** The same page of the teams of many brands, by one statement. */
export async function listTeamsOf(
  em: EntityManager, brandIds: readonly string[], page: Page,
): Promise<Under<TeamRow>[]> {
  const { rows } = await sql<Under<TeamRow>>`
    select brand.id as under, found.*
    from unnest(${brandIds}::uuid[]) as brand (id)
    cross join lateral (
      select id, name, brand_id, division from team
      where brand_id = brand.id and id > ${idAfter(page)}
      order by id limit ${page.limit + 1}
    ) as found
    order by brand.id, found.id`.execute(kysely<Tables>(em));
  return rows;
}

export function countTeamsOf(em: EntityManager, brandIds: readonly string[]): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('team')
    .select(({ fn }) => ['brandId as under', fn.countAll<number>().as('count')])
    .where(isAmong('brandId', brandIds))
    .groupBy('brandId')
    .execute();
}

export function countMembersOf(em: EntityManager, teamIds: readonly string[]): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('volunteer')
    .select(({ fn }) => ['teamId as under', fn.countAll<number>().as('count')])
    .where(isAmong('teamId', teamIds))
    .groupBy('teamId')
    .execute();
}

export function teamCursor({ id }: TeamRow): string {
  return toCursor(id);
}
