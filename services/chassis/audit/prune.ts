import { sql } from 'kysely';
import { asWorker, kysely } from '../database.ts';
import type { Database } from '../database.ts';
import { StartError } from '../process.ts';
import { MONTHS_AT_LEAST } from './months.ts';

/**
 * Deletes what is older than a signed head that is that old itself. The head's own row stays: the
 * chain begins with it, and says so. By PostgreSQL's clock, so that a turned one makes nothing old.
 */
export function pruneAudit(database: Database, months: number): Promise<number> {
  if (months < MONTHS_AT_LEAST) {
    throw new StartError(`AUDIT_MONTHS must be ${MONTHS_AT_LEAST} or more`);
  }
  return asWorker(database, async (em) => {
    const { numAffectedRows = 0n } = await sql`
      delete from audit using (
        select head.tenant, max(head.sequence) as first from audit_head as head
        join audit on audit.tenant = head.tenant and audit.sequence = head.sequence
        where audit.recorded_at < clock_timestamp() - make_interval(months => ${months}, days => 1)
        group by head.tenant
      ) as old
      where audit.tenant = old.tenant and audit.sequence < old.first
    `.execute(kysely(em));
    return Number(numAffectedRows);
  });
}
