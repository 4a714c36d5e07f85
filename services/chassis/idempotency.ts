import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { auditRow } from './audit/entries.ts';
import type { AuditTables } from './audit/entries.ts';
import { kysely } from './database.ts';
import type { EntityManager } from './database.ts';
import type { ChassisTables } from './tables.ts';

/** One sending of a write. The key is the sender's; the same key may not carry another write. */
export interface Sending {
  readonly actor: Actor;
  readonly key: string;
  readonly mutation: string;
  readonly input: unknown;
  readonly now: Date;
}

/**
 * Runs a write at its first sending; any later sending, or one at the same time, gets that result.
 * The row is claimed before the write runs, so a second sending waits for the first to commit.
 */
export async function once<R>(
  em: EntityManager,
  sending: Sending,
  run: () => Promise<({ id: string } & R) | Refusal>,
  again: (id: string) => Promise<R>,
): Promise<R | Refusal> {
  const length = Array.from(sending.key.trim()).length;
  if (length < 1 || length > KEY_AT_MOST) return badKey(length);
  const body = digestOf(sending.mutation, sending.input);
  if (!(await claim(em, sending, body))) return resent(em, sending, body, again);
  const result = await run();
  if (result instanceof Refusal) await forget(em, sending);
  else await remember(em, sending, { id: result.id, body });
  return result;
}

/** Longer than any sender needs, and far below what an index of PostgreSQL holds. */
const KEY_AT_MOST = 100;

function badKey(length: number): Refusal {
  return new Refusal(
    'INVALID_INPUT',
    `\`idempotencyKey\` has ${length} characters; it is to have 1 to ${KEY_AT_MOST}`,
    `\`idempotencyKey\` 共 ${length} 字,须为 1 至 ${KEY_AT_MOST} 字`,
    { field: 'idempotencyKey' },
  );
}

async function resent<R>(
  em: EntityManager,
  sending: Sending,
  body: string,
  again: (id: string) => Promise<R>,
): Promise<R | Refusal> {
  const first = await whereSent(em, sending);
  if (first.body === body && first.resultId !== null) return again(first.resultId);
  return new Refusal(
    'IDEMPOTENCY_CONFLICT',
    'This key was already used for another request',
    '该幂等键已用于另一请求',
    { field: 'idempotencyKey' },
  );
}

async function claim(em: EntityManager, sending: Sending, body: string): Promise<boolean> {
  const { actor, key, now } = sending;
  const claimed = await kysely<ChassisTables>(em)
    .insertInto('idempotency')
    .values({ tenant: actor.tenant, actor: actor.id, key, body, resultId: null, sentAt: now })
    .onConflict((conflict) => conflict.columns(['tenant', 'actor', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  return claimed !== undefined;
}

function whereSent(em: EntityManager, { actor, key }: Sending) {
  return kysely<ChassisTables>(em)
    .selectFrom('idempotency')
    .select(['body', 'resultId'])
    .where(sameSending(actor, key))
    .executeTakeFirstOrThrow();
}

/** One statement keeps the result and puts the write on record. */
async function remember(
  em: EntityManager, { actor, key, mutation, now }: Sending, { id, body }: Sent,
): Promise<void> {
  const written = auditRow({ actor, now }, {
    kind: 'WRITE', action: mutation, subject: id, outcome: 'DONE', body,
  });
  await kysely<ChassisTables & AuditTables>(em)
    .with('remembered', (db) => db.updateTable('idempotency')
      .set({ resultId: id }).where(sameSending(actor, key)))
    .insertInto('audit').values(written)
    .execute();
}

interface Sent {
  readonly id: string;
  readonly body: string;
}

async function forget(em: EntityManager, { actor, key }: Sending): Promise<void> {
  await kysely<ChassisTables>(em)
    .deleteFrom('idempotency')
    .where(sameSending(actor, key))
    .execute();
}

function sameSending(actor: Actor, key: string) {
  return sql<boolean>`(tenant, actor, key) = (${actor.tenant}, ${actor.id}, ${key})`;
}

/** The same write in other words is the same write: the order of an object's keys says nothing. */
function digestOf(mutation: string, input: unknown): string {
  return createHash('sha256').update(JSON.stringify([mutation, sorted(input)])).digest('hex');
}

function sorted(value: unknown): unknown {
  if (value instanceof Date || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.sort(byName).map(([name, field]) => [name, sorted(field)]));
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
