import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { BATCH } from '@linli/chassis/profiles.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { CreditDisclosure } from './credit-disclosure.entity.ts';
import type { Tables } from './tables.ts';

/** Classifies an entry; false where it is classified already. */
export async function insertDisclosure(
  em: EntityManager, row: Row<CreditDisclosure>,
): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('creditDisclosure').values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function lockDisclosure(
  em: EntityManager, entryId: string,
): Promise<Row<CreditDisclosure> | null> {
  if (!isId(entryId)) return null;
  const found = await kysely<Tables>(em).selectFrom('creditDisclosure').selectAll()
    .where('id', '=', entryId).forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function changeDisclosure(
  em: EntityManager, held: Row<CreditDisclosure>, change: Partial<Row<CreditDisclosure>>,
): Promise<Row<CreditDisclosure>> {
  await kysely<Tables>(em).updateTable('creditDisclosure').set(change)
    .where('id', '=', held.id).execute();
  return { ...held, ...change };
}

/** Holds those whose clocks are the next of a district, before the clocks, as whoever ends one. */
export async function holdDisclosures(
  em: EntityManager, tenant: string, after: string | null,
): Promise<void> {
  await sql`select id from credit_disclosure where id in (
      select subject_id from deadline
      where tenant = ${tenant} and kind = 'END_DISCLOSURE' and state in ('RUNNING', 'PAUSED', 'STUCK')
        and (${after}::uuid is null or id > ${after}::uuid)
      order by id limit ${BATCH})
    order by id for update`.execute(kysely(em));
}

/** A disclosure ends by what its clock says: called where a profile moved clocks. */
export async function followDisclosureClocks(em: EntityManager, tenant: string): Promise<void> {
  await sql`update credit_disclosure shown set (longest_until, outer_until, repairable_from, rule)
      = (moved.longest_until, moved.outer_until, moved.repairable_from, moved.named)
    from (
      select subject_id, due_at as longest_until,
        (context ->> 'outerUntil')::timestamptz as outer_until,
        (context ->> 'repairableFrom')::timestamptz as repairable_from,
        rule || '@' || profile || '/' || rule_version as named
      from deadline
      where kind = 'END_DISCLOSURE' and state in ('RUNNING', 'STUCK') and tenant = ${tenant}
        and context ->> 'repairableFrom' is not null
    ) moved
    where moved.subject_id = shown.id and shown.ended_at is null
      and (shown.longest_until, shown.outer_until, shown.repairable_from, shown.rule)
        is distinct from
        (moved.longest_until, moved.outer_until, moved.repairable_from, moved.named)
  `.execute(kysely(em));
}

export function getDisclosure(em: EntityManager, id: string): Promise<Row<CreditDisclosure>> {
  return kysely<Tables>(em).selectFrom('creditDisclosure').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** How each of the entries is shown, where it was classified: for a loader. */
export function listDisclosures(
  em: EntityManager, entryIds: readonly string[],
): Promise<Row<CreditDisclosure>[]> {
  return kysely<Tables>(em).selectFrom('creditDisclosure').selectAll()
    .where(isAmong('id', entryIds)).execute();
}
