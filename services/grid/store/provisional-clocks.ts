import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';

/** How many clocks in flight were reckoned without a notice (R-T-15), by the year they end in. */
export async function countProvisional(em: EntityManager): Promise<Map<number, number>> {
  const { rows } = await sql<{ readonly year: number; readonly clocks: number }>`
    select extract(year from due_at at time zone 'Asia/Shanghai')::int as year,
      count(*)::int as clocks
    from deadline where provisional and state in ('RUNNING', 'PAUSED')
    group by 1`.execute(kysely(em));
  return new Map(rows.map(({ year, clocks }) => [year, clocks]));
}
