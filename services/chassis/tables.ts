import type { Generated } from 'kysely';
import type { ServiceName } from '@linli/schemas/events/event.ts';

/** A row as plain data: the columns of an entity, without what the ORM adds to it. */
export type Row<E> = { readonly [K in keyof E as K extends string ? K : never]: E[K] };

/** The rows the chassis keeps in every service's database, as Kysely sees them. */
export interface ChassisTables {
  outbox: OutboxTable;
  inbox: InboxTable;
  idempotency: IdempotencyTable;
}

export interface OutboxTable {
  id: string;
  sequence: Generated<number>;
  topic: string;
  subject: string;
  subscriber: ServiceName;
  tenant: string;
  payload: unknown;
  happenedAt: Date;
  sentAt: Date | null;
  attempts: Generated<number>;
  /** When the subscriber had it in its inbox. */
  deliveredAt: Date | null;
  /** Of whoever caused it, where traces are kept. */
  traceparent: Generated<string | null>;
}

export type InboxState = 'WAITING' | 'PROCESSED' | 'PARKED';

export interface InboxTable {
  id: string;
  topic: string;
  subject: string;
  publisher: ServiceName;
  sequence: number;
  tenant: string;
  payload: unknown;
  happenedAt: Date;
  /** Of its delivery, or whoever caused it; null where no traces are kept. */
  traceparent: string | null;
  receivedAt: Generated<Date>;
  state: Generated<InboxState>;
  failures: Generated<number>;
  retryAt: Date | null;
  error: string | null;
  processedAt: Date | null;
}

export interface IdempotencyTable {
  tenant: string;
  actor: string;
  key: string;
  body: string;
  resultId: string | null;
  sentAt: Date;
}
