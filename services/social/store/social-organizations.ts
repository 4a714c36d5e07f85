import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { inside, isAfter, isAmong } from '@linli/chassis/sql.ts';
import type { OrganizationKind } from '../domain/organization.ts';
import type { SocialOrganization } from './social-organization.entity.ts';
import type { Tables } from './tables.ts';

export interface SocialOrganizationFilter {
  readonly kind?: OrganizationKind | null | undefined;
  readonly under?: string | null | undefined;
}

/** By division, so that a page of a street's organisations is one stretch of the index. */
export function listOrganizations(
  em: EntityManager, filter: SocialOrganizationFilter | undefined, page: Page,
): Promise<SocialOrganization[]> {
  return filtered(em, filter)
    .selectAll()
    .where(isAfter('division', page))
    .orderBy('division')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
}

export async function countOrganizations(
  em: EntityManager, filter: SocialOrganizationFilter | undefined,
): Promise<number> {
  const { count } = await filtered(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function listOrganizationsById(
  em: EntityManager, ids: readonly string[],
): Promise<SocialOrganization[]> {
  return kysely<Tables>(em)
    .selectFrom('socialOrganization').selectAll().where(isAmong('id', ids)).execute();
}

export function organizationCursor({ division, id }: SocialOrganization): string {
  return toCursor(division, id);
}

function filtered(em: EntityManager, { kind, under }: SocialOrganizationFilter = {}) {
  return kysely<Tables>(em)
    .selectFrom('socialOrganization')
    .where(({ eb, and }) => and([
      ...(kind ? [eb('kind', '=', kind)] : []),
      ...(under ? [inside('division', under)] : []),
    ]));
}
