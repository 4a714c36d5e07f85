import { Client, Pool } from 'pg';
import { quietly } from './quietly.ts';

/**
 * A pool for BullMQ, which lets go of a connection's errors when it closes it or holds it in a
 * transaction: an error that nobody hears would end the process.
 */
export function openQuietPool(connectionString: string, schema: string): Pool {
  return new Pool({
    connectionString,
    max: 3,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    options: `-c search_path=${schema}`,
    Client: QuietClient,
  });
}

const complain = quietly('A connection of a queue was lost');

class QuietClient extends Client {
  override emit(event: string | symbol, ...told: unknown[]): boolean {
    if (event !== 'error' || this.listenerCount('error') > 0) return super.emit(event, ...told);
    complain(told[0]);
    return false;
  }
}
