import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter, insideOf } from '@linli/chassis/sql.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { GridKind } from '../domain/grid.ts';
import { GRID_COLUMNS } from './grids.ts';
import type { GridRow } from './grids.ts';
import type { Tables } from './tables.ts';

/** What a list of grids can hang on. */
export type GridParent = 'DIVISION' | 'GRID' | 'ESTATE';

/** How a grid belongs to a parent, whose key is text in the column `parent.key`. */
const BELONGS = {
  DIVISION: insideOf('grid.code', 'parent.key'),
  GRID: sql<boolean>`grid.parent_id = parent.key::uuid`,
  ESTATE: sql<boolean>`grid.estate_id = parent.key::uuid`,
} as const satisfies Record<GridParent, RawBuilder<boolean>>;

export interface GridsWithin {
  readonly of: GridParent;
  readonly kind: GridKind | null;
}

/** The same page of the grids of many parents, by one statement. */
export async function listGridsWithin(
  em: EntityManager, { of, kind }: GridsWithin, parents: readonly string[], page: Page,
): Promise<Under<GridRow>[]> {
  const { rows } = await sql<Under<GridRow>>`
    select parent.key as under, found.*
    from unnest(${keysOf(of, parents)}::text[]) as parent (key)
    cross join lateral (
      select ${sql.join(GRID_COLUMNS.map((column) => sql.ref(column)))} from grid
      where ${BELONGS[of]} and ${ofKind(kind)} and code > ${codeAfter(page)}
      order by code limit ${page.limit + 1}
    ) as found
    order by parent.key, found.code`.execute(kysely<Tables>(em));
  return rows;
}

/** Parent by parent: all at once, each grid of the district would be held against each of them. */
export async function countGridsWithin(
  em: EntityManager, { of, kind }: GridsWithin, parents: readonly string[],
): Promise<Total[]> {
  const { rows } = await sql<Total>`
    select parent.key as under, counted.count
    from unnest(${keysOf(of, parents)}::text[]) as parent (key)
    cross join lateral (
      select count(*) as count from grid where ${BELONGS[of]} and ${ofKind(kind)}
    ) as counted`.execute(kysely<Tables>(em));
  return rows;
}

/** Text that is no id is the id of nothing, and no fault of the database's. */
function keysOf(of: GridParent, parents: readonly string[]): readonly string[] {
  return of === 'DIVISION' ? parents : parents.filter(isId);
}

function ofKind(kind: GridKind | null): RawBuilder<boolean> {
  return kind ? sql`grid.kind = ${kind}` : sql`true`;
}
