import { sql } from 'kysely';
import type { Parked } from '@linli/schemas/operators.ts';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import type { DeadlineTables } from '../deadlines.ts';
import { listParked, replay } from '../inbox.ts';
import type { Parking } from '../inbox.ts';
import { withoutValues } from './without-values.ts';

/** What of the tenant failed too often to be tried again, oldest first. */
export async function readParked(em: EntityManager, tenant: string): Promise<Parked> {
  const events = await listParked(em, tenant);
  const deadlines = await listStuck(em, tenant);
  return {
    events: events.map(({ id, topic, subject, error, failures, receivedAt }) => {
      return { id, topic, subject, ...failed(error, failures, receivedAt) };
    }),
    deadlines: deadlines.map(({ id, kind, rule, subjectId, error, failures, ringAt, dueAt }) => {
      return { id, kind, rule, subject: subjectId, ...failed(error, failures, ringAt ?? dueAt) };
    }),
  };
}

/** Tries an event or a clock again, as if it had never failed. False: it is not parked. */
export async function replayParked(em: EntityManager, parking: Parking): Promise<boolean> {
  return (await replay(em, parking)) || (await runAgain(em, parking));
}

function listStuck(em: EntityManager, tenant: string) {
  return kysely<DeadlineTables>(em)
    .selectFrom('deadline')
    .select(['id', 'kind', 'rule', 'subjectId', 'error', 'failures', 'ringAt', 'dueAt'])
    .where('state', '=', 'STUCK')
    .where('tenant', '=', tenant)
    .orderBy('ringAt')
    .limit(100)
    .execute();
}

async function runAgain(em: EntityManager, { id, tenant }: Parking): Promise<boolean> {
  const { rows } = await sql`
    update deadline set state = 'RUNNING', failures = 0, error = null, version = version + 1
    where id = ${id} and tenant = ${tenant} and state = 'STUCK' returning id
  `.execute(kysely(em));
  return rows.length > 0;
}

function failed(error: string | null, failures: number, since: Date) {
  return { error: withoutValues(error ?? ''), failures, since: since.toISOString() };
}
