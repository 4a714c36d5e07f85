import { TypeOverrides } from 'pg';
import type { Pool, PoolClient } from 'pg';
import { counted } from './statements.ts';

/** How every pool is made: instants as `Date`, days as text, numbers that fit as numbers. */
export function poolOptions(): Record<string, unknown> {
  return {
    application_name: 'linli',
    connectionTimeoutMillis: 10_000,
    types: typeParsers(),
    onPoolCreated(pool: Pool) {
      pool.on('connect', counted);
      giveBackTheDead(pool);
    },
  };
}

const OID = { int8: 20, date: 1082 };

function typeParsers(): TypeOverrides {
  const types = new TypeOverrides();
  types.setTypeParser(OID.date, (text) => text);
  types.setTypeParser(OID.int8, (text) => Number(text));
  return types;
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
