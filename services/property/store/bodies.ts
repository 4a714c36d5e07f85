import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { inside, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { BodyKind } from '../domain/bodies.ts';
import type { GovernanceBody } from './governance-body.entity.ts';
import type { Tables } from './tables.ts';

/** The bodies of the estates that are in office on a day. */
export function listBodies(
  em: EntityManager,
  estateIds: readonly string[],
  today: CivilDate,
): Promise<Row<GovernanceBody>[]> {
  return kysely<Tables>(em)
    .selectFrom('governanceBody')
    .selectAll()
    .where('estateId', 'in', estateIds)
    .where('startsOn', '<=', today)
    .where('endsOn', '>=', today)
    .where(({ or, eb }) => or([eb('dissolvedOn', 'is', null), eb('dissolvedOn', '>', today)]))
    .orderBy('kind')
    .orderBy('startsOn')
    .orderBy('id')
    .execute();
}

/** Holds a body until the transaction ends; null where there is none. */
export async function lockBody(
  em: EntityManager, id: string,
): Promise<Row<GovernanceBody> | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('governanceBody').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

export function listBodiesById(
  em: EntityManager, ids: readonly string[],
): Promise<Row<GovernanceBody>[]> {
  return kysely<Tables>(em).selectFrom('governanceBody').selectAll().where(isAmong('id', ids))
    .execute();
}

export function getBody(em: EntityManager, id: string): Promise<Row<GovernanceBody>> {
  return kysely<Tables>(em).selectFrom('governanceBody').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function insertBody(em: EntityManager, body: Row<GovernanceBody>): Promise<void> {
  await kysely<Tables>(em).insertInto('governanceBody').values(body).execute();
}

type Changeable = Pick<Row<GovernanceBody>, 'suspendedAt' | 'dissolvedOn' | 'dissolvedWhy'>;

/** Writes what has changed of a body that is held, and answers what it is now. */
export async function changeBody(
  em: EntityManager, held: Row<GovernanceBody>, change: Partial<Changeable>,
): Promise<Row<GovernanceBody>> {
  await kysely<Tables>(em).updateTable('governanceBody').set(change).where('id', '=', held.id)
    .execute();
  return { ...held, ...change };
}

/** What bodies of a kind came to that began in a span, under a division (P-38). */
export async function totalParty(
  em: EntityManager,
  { under, kind, since, until }: {
    readonly under: string; readonly kind: BodyKind; readonly since: CivilDate;
    readonly until: CivilDate;
  },
): Promise<{ bodies: number; members: number; partyMembers: number }> {
  return kysely<Tables>(em).selectFrom('governanceBody')
    .where(inside('division', under)).where('kind', '=', kind)
    .where('startsOn', '>=', since).where('startsOn', '<=', until)
    .select([
      sql<number>`count(*)::int`.as('bodies'),
      sql<number>`coalesce(sum(seats), 0)::int`.as('members'),
      sql<number>`coalesce(sum(party_member_seats), 0)::int`.as('partyMembers'),
    ])
    .executeTakeFirstOrThrow();
}
