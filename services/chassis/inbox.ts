import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { SERVICES } from '@linli/schemas/events/event.ts';
import type { AnyEvent, Delivery, EventContract } from '@linli/schemas/events/event.ts';
import { asWorker, kysely } from './database.ts';
import type { Database, EntityManager } from './database.ts';
import { log } from './log.ts';
import type { ChassisTables, InboxTable } from './tables.ts';
import { causedBy } from './telemetry/tracing.ts';
import type { Tracing } from './telemetry/tracing.ts';

/** What a service does on an event: built with `on`. */
export interface Subscription {
  readonly event: Pick<AnyEvent, 'topic' | 'subscribers'>;
  handle(em: EntityManager, payload: unknown, delivery: Delivery): Promise<void>;
}

/** Handles an event in a transaction of its own, together with the mark that it is handled. */
export function on<T extends string, P>(
  event: EventContract<T, P>,
  handle: (em: EntityManager, payload: P, delivery: Delivery) => Promise<void>,
): Subscription {
  return {
    event,
    handle: (em, payload, delivery) => handle(em, event.payload.parse(payload), delivery),
  };
}

/** Keeps what arrived. A second arrival changes nothing. */
export function receive(database: Database, delivery: Delivery): Promise<void> {
  const { payload, happenedAt, traceparent = null, ...plain } = delivery;
  return asWorker(database, async (em) => {
    await kysely<ChassisTables>(em)
      .insertInto('inbox')
      .values({
        ...plain, payload: JSON.stringify(payload), happenedAt: new Date(happenedAt),
        traceparent: causedBy() ?? traceparent,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  });
}

/** What another service sent, if it is one. */
export const DELIVERY: z.ZodType<Delivery> = z.object({
  id: z.uuid(),
  topic: z.string(),
  subject: z.string(),
  sequence: z.int(),
  tenant: z.string(),
  publisher: z.enum(SERVICES),
  happenedAt: z.iso.datetime(),
  payload: z.unknown(),
  traceparent: z.string().optional(),
});

export interface Inbox {
  readonly database: Database;
  readonly subscriptions: readonly Subscription[];
  /** How long the first retry waits; each later one waits twice as long. */
  readonly retryMs: number;
  readonly tracing: Tracing;
}

/** Works what waits, each subject in order, until nothing is ready. */
export async function processInbox(inbox: Inbox): Promise<void> {
  for (;;) {
    const ready = await asWorker(inbox.database, listReady);
    if (ready.length === 0) return;
    for (const { id, topic, traceparent } of ready) {
      const told = { name: `handle ${topic}`, kind: 'CONSUMER' } as const;
      await inbox.tracing.begin(told, () => process(inbox, id), traceparent);
    }
  }
}

/** Puts a parked event back: an operator mended what it failed on. False: it is not parked. */
export async function replay(em: EntityManager, { id, tenant }: Parking): Promise<boolean> {
  const { numUpdatedRows } = await kysely<ChassisTables>(em)
    .updateTable('inbox')
    .set({ state: 'WAITING', failures: 0, retryAt: null, error: null })
    .where('id', '=', id)
    .where('tenant', '=', tenant)
    .where('state', '=', 'PARKED')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Events that could not be handled, each with its error. */
export function listParked(em: EntityManager, tenant: string): Promise<InboxRow[]> {
  return kysely<ChassisTables>(em)
    .selectFrom('inbox')
    .selectAll()
    .where('state', '=', 'PARKED')
    .where('tenant', '=', tenant)
    .orderBy('receivedAt')
    .limit(100)
    .execute();
}

/** Something parked, of the tenant whose operator asks. */
export interface Parking {
  readonly id: string;
  readonly tenant: string;
}

export type InboxRow = Selectable<InboxTable>;

/** After so many failures an event is parked, and waits for an operator. */
const PATIENCE = 5;

/** Nothing earlier of its subject is unhandled: parked events hold back their own subject only. */
const FIRST_OF_SUBJECT = sql<boolean>`not exists (
  select from inbox earlier
  where earlier.state <> 'PROCESSED' and earlier.publisher = inbox.publisher
    and earlier.subject = inbox.subject and earlier.sequence < inbox.sequence
)`;

function listReady(em: EntityManager): Promise<Pick<InboxRow, 'id' | 'topic' | 'traceparent'>[]> {
  return readyRows(em)
    .select(['id', 'topic', 'traceparent']).orderBy('receivedAt').limit(100).execute();
}

function readyRows(em: EntityManager) {
  return kysely<ChassisTables>(em)
    .selectFrom('inbox')
    .where('state', '=', 'WAITING')
    .where(sql<boolean>`coalesce(retry_at <= clock_timestamp(), true)`)
    .where(FIRST_OF_SUBJECT);
}

/** What it does and that it is done are one transaction; whoever comes second finds it taken. */
async function process(inbox: Inbox, id: string): Promise<void> {
  try {
    await asWorker(inbox.database, async (em) => {
      const row = await readyRows(em).selectAll().where('id', '=', id)
        .forUpdate().skipLocked().executeTakeFirst();
      if (row) await handle(inbox, em, row);
    });
  } catch (error) {
    await recordFailure(inbox, id, error);
  }
}

async function handle(inbox: Inbox, em: EntityManager, row: InboxRow): Promise<void> {
  const { traceparent: _, ...plain } = row;
  const delivery = { ...plain, happenedAt: row.happenedAt.toISOString() };
  const subscription = inbox.subscriptions.find(({ event }) => event.topic === row.topic);
  if (!subscription) throw new Error(`Nobody here subscribes to ${row.topic}`);
  await subscription.handle(em, row.payload, delivery);
  await em.flush();
  await kysely<ChassisTables>(em)
    .updateTable('inbox')
    .set({ state: 'PROCESSED', processedAt: sql<Date>`clock_timestamp()`, error: null })
    .where('id', '=', row.id)
    .execute();
}

async function recordFailure(inbox: Inbox, id: string, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const { rows } = await asWorker(inbox.database, (em) => sql<InboxRow>`
    update inbox set failures = failures + 1, error = ${message},
      state = case when failures + 1 >= ${PATIENCE} then 'PARKED' else state end,
      retry_at = clock_timestamp() + make_interval(secs => ${inbox.retryMs / 1_000} * 2 ^ failures)
    where id = ${id} and state = 'WAITING' returning *
  `.execute(kysely(em)));
  const [row] = rows;
  if (row?.state !== 'PARKED') return;
  log.error({ id, topic: row.topic, subject: row.subject, error: message }, 'Event parked');
}
