import { Pool, type PoolConfig } from 'pg';

/**
 * A pool's connections may outlive it by a moment, and hear that PostgreSQL is shut down: an error
 * that nobody hears would end the bench.
 */
export function openPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  pool.on('error', () => undefined);
  return pool;
}
