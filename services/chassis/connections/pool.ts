import { TypeOverrides } from 'pg';
import type { Client, Pool, PoolClient } from 'pg';
import { preparing } from './prepared.ts';
import { counted } from './statements.ts';

/** How every pool is made: instants as `Date`, days as text, numbers that fit as numbers. */
export function poolOptions(): Record<string, unknown> {
  return {
    application_name: 'linli',
    connectionTimeoutMillis: 10_000,
    types: typeParsers(),
    onPoolCreated(pool: Pool) {
      pool.on('connect', (client: Client) => {
        preparing(client);
        counted(client);
      });
      giveBackTheDead(pool);
    },
  };
}

const OID = { int8: 20, date: 1082, timestamptz: 1184 };

function typeParsers(): TypeOverrides {
  const types = new TypeOverrides();
  types.setTypeParser(OID.date, (text) => text);
  types.setTypeParser(OID.int8, (text) => Number(text));
  const readAny = types.getTypeParser(OID.timestamptz);
  types.setTypeParser(OID.timestamptz, (text) => readInstant(text) ?? readAny(text));
  return types;
}

/**
 * An instant as PostgreSQL writes it in UTC, at less than half of what it costs to read one of any
 * zone and era; null: it is one of those. As a Date does, it drops what is below a millisecond.
 */
export function readInstant(text: string): Date | null {
  const isOurs = text.endsWith('+00') && text.charCodeAt(4) === DASH && !text.startsWith('00');
  if (!isOurs) return null;
  const end = Math.min(text.length - 3, 23);
  const ms = end > 20 ? digits(text, 20, end) * 10 ** (23 - end) : 0;
  return new Date(Date.UTC(
    digits(text, 0, 4), digits(text, 5, 7) - 1, digits(text, 8, 10),
    digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19), ms,
  ));
}

const DASH = 45;

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/**
 * A connection that dies in the middle of a transaction is never released by Kysely, which cannot
 * roll it back: each restart of PostgreSQL would cost the pool a place for good.
 */
function giveBackTheDead(pool: Pool): void {
  const connect = pool.connect.bind(pool);
  pool.connect = (callback) =>
    callback ? connect(callback) : connect().then(releasedOnEnd);
}

function releasedOnEnd(client: PoolClient): PoolClient {
  const giveBack = client.release.bind(client);
  let held = true;
  const release = (broken?: boolean): void => {
    if (!held) return;
    held = false;
    client.off('end', lose);
    giveBack(broken);
  };
  const lose = (): void => release(true);
  client.once('end', lose);
  client.release = release;
  return client;
}
