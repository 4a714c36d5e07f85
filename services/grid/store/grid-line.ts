import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Tables } from './tables.ts';

/** A grid and the grids above it, by their kinds; null where there is none of the kind. */
export interface GridLine {
  readonly gridId: string;
  readonly division: string;
  readonly microGridId: string | null;
  readonly generalGridId: string | null;
  readonly masterGridId: string | null;
}

/** From a grid up to the master of its community, by one statement. */
export async function findGridLine(em: EntityManager, id: string): Promise<GridLine | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<GridLine>`
    with recursive line as (
      select id, kind, parent_id, division from grid where id = ${id}
      union all
      select above.id, above.kind, above.parent_id, above.division
      from grid above join line on above.id = line.parent_id
    )
    select ${id} as grid_id, min(division) as division,
      (array_agg(id) filter (where kind = 'MICRO'))[1] as micro_grid_id,
      (array_agg(id) filter (where kind = 'GENERAL'))[1] as general_grid_id,
      (array_agg(id) filter (where kind = 'MASTER'))[1] as master_grid_id
    from line having count(*) > 0`.execute(kysely<Tables>(em));
  return rows[0] ?? null;
}
