import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Delivery, EventContract, ServiceName } from '@linli/schemas/events/event.ts';
import { newId } from '@linli/kernel/ids.ts';
import { listed, quoted } from './connections/array-text.ts';
import { PREPARED } from './connections/prepared.ts';
import type { Changes } from './changes.ts';
import { asWorker, kysely } from './database.ts';
import type { Database, EntityManager } from './database.ts';
import type { Queues } from './queue.ts';
import type { OutboxTable } from './tables.ts';
import { causedBy } from './telemetry/tracing.ts';

/** Announces what happened to every subscriber, in the transaction in which it happens. */
export function publish<T extends string, P>(
  em: EntityManager,
  event: EventContract<T, P>,
  payload: P,
  at: { tenant: string; now: Date },
): Promise<void> {
  return publishAll(em, event, [{ payload, tenant: at.tenant }], at.now);
}

/** Announces many at once, with one statement. */
export async function publishAll<T extends string, P>(
  em: EntityManager,
  event: EventContract<T, P>,
  happened: readonly { payload: P; tenant: string }[],
  now: Date,
): Promise<void> {
  const rows = happened.flatMap(({ payload, tenant }) => {
    const subject = event.subjectOf(payload);
    const plain = event.payload.parse(payload);
    return event.subscribers.map((subscriber) => ({ subscriber, subject, tenant, plain }));
  });
  if (rows.length === 0) return;
  const cause = causedBy();
  const [column, value] = cause === null ? [sql``, sql``] : [sql`, traceparent`, sql`, ${cause}`];
  await sql`
    insert into outbox (id, topic, subject, subscriber, tenant, payload, happened_at${column})
    select id, ${event.topic}, subject, subscriber, tenant, payload, ${now}${value}
    from rows from (
      unnest(${listed(rows.map(() => newId(now)))}::uuid[]),
      unnest(${quoted(rows.map((row) => row.subject))}::text[]),
      unnest(${quoted(rows.map((row) => row.subscriber))}::text[]),
      unnest(${quoted(rows.map((row) => row.tenant))}::text[]),
      json_array_elements(${JSON.stringify(rows.map((row) => row.plain))}::json)
    ) as row (id, subject, subscriber, tenant, payload)
    ${sql.raw(PREPARED)}`.execute(kysely(em));
}

/** What a subscriber answers for an event that has arrived. */
export type Receipt = Pick<Delivery, 'id' | 'sequence'>;

/** How a service's outbox gets to its subscribers. */
export interface Relay {
  readonly database: Database;
  readonly queues: Queues;
  readonly service: ServiceName;
  readonly resendAfterMs: number;
  /** Tells caches what changed, by its id. */
  readonly changes?: Changes | null;
}

/**
 * Sends what waits, in order, and tells whether more may wait. The next event of a subject leaves
 * once the one before it has arrived, so that however jobs are lost or overtake each other, order
 * holds.
 */
export async function relayOutbox(relay: Relay): Promise<boolean> {
  const waiting = await asWorker(relay.database, (em) => claimWaiting(em, relay.resendAfterMs));
  void relay.changes?.tell(waiting.map(({ subject }) => subject));
  const bySubscriber = Map.groupBy(waiting, ({ subscriber }) => subscriber);
  for (const [subscriber, rows] of bySubscriber) await deliver(relay, subscriber, rows);
  return waiting.length === BATCH;
}

/** The subscriber has it in its inbox: it need not be sent again. */
export function acknowledge(database: Database, { id, sequence }: Receipt): Promise<void> {
  return asWorker(database, async (em) => {
    await sql`update outbox set delivered_at = clock_timestamp() where sequence = ${sequence}
      and id = ${id} and delivered_at is null`.execute(kysely(em));
  });
}

const BATCH = 200;

type Waiting = Selectable<OutboxTable>;

/**
 * Claimed before it is sent: a relay that dies in between costs a resend, never an event. Of each
 * subject the first that waits, and none while one before it is on its way.
 */
async function claimWaiting(em: EntityManager, resendAfterMs: number): Promise<Waiting[]> {
  const toBeSent = sql`delivered_at is null and (sent_at is null
    or sent_at < clock_timestamp() - make_interval(secs => ${resendAfterMs / 1_000}))`;
  const { rows } = await sql<Waiting>`
    with candidate as (
      select sequence, subscriber, subject from outbox one
      where ${toBeSent} and not exists (
        select from outbox earlier
        where earlier.delivered_at is null and earlier.sent_at is not null
          and earlier.subscriber = one.subscriber and earlier.subject = one.subject
          and earlier.sequence < one.sequence)
      order by sequence limit ${BATCH}
    ), waiting as (
      select outbox.sequence from outbox
      join (select min(sequence) as sequence from candidate group by subscriber, subject) as first
        on first.sequence = outbox.sequence
      where ${toBeSent}
      for update of outbox skip locked
    )
    update outbox set sent_at = clock_timestamp(), attempts = attempts + 1
    from waiting
    where outbox.sequence = waiting.sequence and outbox.delivered_at is null
    returning outbox.*
  `.execute(kysely(em));
  return rows.sort((one, other) => one.sequence - other.sequence);
}

async function deliver(relay: Relay, to: ServiceName, rows: readonly Waiting[]): Promise<void> {
  const jobs = rows.map((row) => {
    const id = `${row.id}-${row.attempts}`;
    return { name: 'deliver', id, data: deliveryOf(row, relay.service) };
  });
  try {
    await relay.queues.send(to, jobs);
  } catch (error) {
    await takeBack(relay.database, rows.map(({ sequence }) => sequence));
    throw error;
  }
}

function deliveryOf(row: Waiting, publisher: ServiceName): Delivery {
  const { id, topic, subject, sequence, tenant, payload, happenedAt, traceparent } = row;
  return {
    id, topic, subject, sequence, tenant, publisher, payload, happenedAt: happenedAt.toISOString(),
    ...(traceparent !== null && { traceparent }),
  };
}

/**
 * Not sent after all: the next beat tries again, without waiting for an answer that cannot come.
 */
function takeBack(database: Database, sequences: readonly number[]): Promise<void> {
  return asWorker(database, async (em) => {
    await sql`update outbox set sent_at = null where sequence = any(${sequences}::bigint[])
      and delivered_at is null`.execute(kysely(em));
  });
}
