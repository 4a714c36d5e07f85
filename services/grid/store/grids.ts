import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter, inside, isAmong } from '@linli/chassis/sql.ts';
import type { Point, Ring } from '@linli/kernel/polygon.ts';
import type { GridKind } from '../domain/grid.ts';
import type { Grid } from './grid.entity.ts';
import type { Tables } from './tables.ts';

export const GRID_COLUMNS = [
  'id', 'division', 'code', 'kind', 'name', 'parentId', 'estateId', 'households', 'unitName',
] as const;

/** A grid without its boundary, which is read only where it is asked for. */
export type GridRow = Pick<Grid, (typeof GRID_COLUMNS)[number]>;

export interface GridFilter {
  readonly kind?: GridKind | null | undefined;
  readonly under?: string | null | undefined;
  readonly estateId?: string | null | undefined;
}

export interface GridTotals {
  readonly master: number;
  readonly general: number;
  readonly micro: number;
  readonly dedicated: number;
  readonly all: number;
  readonly squads: number;
}

export function listGrids(
  em: EntityManager, filter: GridFilter | undefined, page: Page,
): Promise<GridRow[]> {
  return filtered(em, filter)
    .select(GRID_COLUMNS)
    .where('code', '>', codeAfter(page))
    .orderBy('code')
    .limit(page.limit + 1)
    .execute();
}

export async function countGrids(
  em: EntityManager, filter: GridFilter | undefined,
): Promise<number> {
  const { count } = await filtered(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function listGridsById(em: EntityManager, ids: readonly string[]): Promise<GridRow[]> {
  return kysely<Tables>(em)
    .selectFrom('grid').select(GRID_COLUMNS).where(isAmong('id', ids)).execute();
}

export function listGridBoundaries(
  em: EntityManager, ids: readonly string[],
): Promise<{ id: string; boundary: Ring }[]> {
  return kysely<Tables>(em)
    .selectFrom('grid').select(['id', 'boundary']).where('id', 'in', ids).execute();
}

/** The micro-grids in whose bounds the point lies: a few, of which the boundary picks one. */
export function listCandidates(
  em: EntityManager, [longitude, latitude]: Point,
): Promise<(GridRow & { boundary: Ring })[]> {
  return kysely<Tables>(em)
    .selectFrom('grid')
    .select([...GRID_COLUMNS, 'boundary'])
    .where('kind', '=', 'MICRO')
    .where('minLongitude', '<=', longitude)
    .where('maxLongitude', '>=', longitude)
    .where('minLatitude', '<=', latitude)
    .where('maxLatitude', '>=', latitude)
    .execute();
}

export async function countByKind(em: EntityManager, under: string): Promise<GridTotals> {
  const of = (kind: GridKind) => sql`count(*) filter (where kind = ${kind})`;
  const { rows: [totals] } = await sql<GridTotals>`
    select ${of('MASTER')} as master, ${of('GENERAL')} as general, ${of('MICRO')} as micro,
      ${of('DEDICATED')} as dedicated, count(*) as "all",
      (select count(*) from squad where ${inside('division', under)}) as squads
    from grid where ${inside('division', under)}`.execute(kysely<Tables>(em));
  if (!totals) throw new Error('An aggregate answered no row');
  return totals;
}

export function gridCursor({ code }: GridRow): string {
  return toCursor(code);
}

function filtered(em: EntityManager, { kind, under, estateId }: GridFilter = {}) {
  return kysely<Tables>(em)
    .selectFrom('grid')
    .where(({ eb, and }) => and([
      ...(kind ? [eb('kind', '=', kind)] : []),
      ...(under ? [inside('code', under)] : []),
      ...(estateId ? [isAmong('estateId', [estateId])] : []),
    ]));
}
