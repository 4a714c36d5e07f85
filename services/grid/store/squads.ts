import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Under } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { inside, isAfter, isAmong } from '@linli/chassis/sql.ts';
import type { SquadSkill } from '../domain/grid.ts';
import { GRID_COLUMNS } from './grids.ts';
import type { GridRow } from './grids.ts';
import type { Squad } from './squad.entity.ts';
import type { Tables } from './tables.ts';

const COLUMNS = ['squad.id', 'squad.division', 'squad.name', 'skill', 'memberCount'] as const;

export type SquadRow = Pick<Squad, 'id' | 'division' | 'name' | 'skill' | 'memberCount'>;

export interface SquadFilter {
  readonly skill?: SquadSkill | null | undefined;
  readonly under?: string | null | undefined;
}

/** By division, so that a page of a town's squads is one stretch of the index. */
export function listSquads(
  em: EntityManager, filter: SquadFilter | undefined, page: Page,
): Promise<SquadRow[]> {
  return filtered(em, filter)
    .select(COLUMNS)
    .where(isAfter('division', page))
    .orderBy('division')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
}

export async function countSquads(
  em: EntityManager, filter: SquadFilter | undefined,
): Promise<number> {
  const { count } = await filtered(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function listSquadsOf(
  em: EntityManager, gridIds: readonly string[],
): Promise<Under<SquadRow>[]> {
  return kysely<Tables>(em)
    .selectFrom('squadGrid')
    .innerJoin('squad', 'squad.id', 'squadGrid.squadId')
    .select([...COLUMNS, 'gridId as under'])
    .where(isAmong('gridId', gridIds))
    .orderBy('squad.id')
    .execute();
}

export function listGridsServed(
  em: EntityManager, squadIds: readonly string[],
): Promise<Under<GridRow>[]> {
  return kysely<Tables>(em)
    .selectFrom('squadGrid')
    .innerJoin('grid', 'grid.id', 'squadGrid.gridId')
    .select(GRID_COLUMNS.map((column) => `grid.${column}` as const))
    .select('squadId as under')
    .where(isAmong('squadId', squadIds))
    .orderBy('grid.code')
    .execute();
}

export function squadCursor({ division, id }: SquadRow): string {
  return toCursor(division, id);
}

function filtered(em: EntityManager, { skill, under }: SquadFilter = {}) {
  return kysely<Tables>(em)
    .selectFrom('squad')
    .where(({ eb, and }) => and([
      ...(skill ? [eb('skill', '=', skill)] : []),
      ...(under ? [inside('division', under)] : []),
    ]));
}
