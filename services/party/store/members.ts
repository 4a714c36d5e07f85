import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Tables } from './tables.ts';

export interface Membership {
  readonly organizationId: string;
  readonly count: number;
  /** The secretary's name, sealed; null where the post is vacant. */
  readonly secretary: string | null;
}

/** How many each organisation has, and who is secretary. */
export function listMemberships(
  em: EntityManager, organizationIds: readonly string[],
): Promise<Membership[]> {
  return kysely<Tables>(em)
    .selectFrom('partyMember')
    .select(({ fn }) => [
      'organizationId',
      fn.countAll<number>().as('count'),
      sql<string | null>`(array_agg(name order by id) filter (where role = 'SECRETARY'))[1]`
        .as('secretary'),
    ])
    .where(isAmong('organizationId', organizationIds))
    .groupBy('organizationId')
    .execute();
}
