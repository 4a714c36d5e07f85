import { sql } from 'kysely';
import { civilDateOf } from '@linli/kernel/civil.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Clock } from '../clock.ts';
import { asWorker, kysely } from '../database.ts';
import type { Database, EntityManager } from '../database.ts';
import { log } from '../log.ts';
import { signed } from '../signing.ts';
import type { Signer } from '../signing.ts';
import type { AuditTables } from './entries.ts';
import type { Head } from './link.ts';

interface Signing {
  readonly database: Database;
  readonly service: ServiceName;
  readonly signer: Signer;
  readonly clock: Clock;
}

/**
 * Signs what each chain has come to, once a day. It is told to the log as well: a head kept
 * elsewhere shows what was taken out of this database later, its own heads included.
 */
export function signHeads({ database, service, signer, clock }: Signing): Promise<void> {
  return asWorker(database, async (em) => {
    const now = clock.now();
    const ends = await listUnsigned(em, civilDateOf(now));
    const heads = ends.map((end) => headOf({ service, ...end }, now));
    for (const head of heads) await insertHead(em, head, signed(head, signer).export);
  });
}

/** The head of a chain as of an instant, to be signed. */
export function headOf(
  end: Pick<Head, 'service' | 'tenant' | 'sequence' | 'hash'>, now: Date,
): Head {
  return { kind: 'AUDIT_HEAD', ...end, day: civilDateOf(now), signedAt: now.toISOString() };
}

type End = Pick<Head, 'tenant' | 'sequence' | 'hash'>;

/** The ends of the chains that grew since their last head and have none of the day. */
async function listUnsigned(em: EntityManager, day: string): Promise<End[]> {
  const { rows } = await sql<End>`
    select known.tenant, chain.sequence, chain.hash
    from (
      select tenant from audit_head union select tenant from audit where sequence = 1
    ) as known
    cross join lateral (
      select sequence, hash from audit
      where audit.tenant = known.tenant and sequence is not null
      order by sequence desc limit 1
    ) as chain
    where not exists (select from audit_head as head where head.tenant = known.tenant
      and (head.day >= ${day}::date or head.sequence >= chain.sequence))
  `.execute(kysely(em));
  return rows;
}

async function insertHead(em: EntityManager, head: Head, exported: string): Promise<void> {
  const { tenant, day, sequence, hash, signedAt } = head;
  await kysely<AuditTables>(em).insertInto('auditHead')
    .values({ tenant, day, sequence, hash, signedAt: new Date(signedAt), export: exported })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  log.info({ tenant, day, sequence, hash }, 'audit head signed');
}
