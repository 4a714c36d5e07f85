import { sql } from 'kysely';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';

/**
 * What a write that reads its rules says beside it, in the same statement: as of when it reads
 * them, and that it is still at work by them until it ends. Who moves what is in flight waits for
 * it; who starts a clock later is known by the instant to have begun before.
 */
export function readingRules(tenant: string, at: Date) {
  return sql`(select pg_advisory_xact_lock_shared(${lockOf(tenant)}),
    set_config('app.rules_at', ${at.toISOString()}, true)) as reading`;
}

/** Waits until every write of a district that has read its rules is over; new ones wait for us. */
export async function awaitWrites(em: EntityManager, tenant: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockOf(tenant)})`.execute(kysely(em));
}

function lockOf(tenant: string) {
  return sql`hashtextextended(${`rules/${tenant}`}, 0)`;
}
