import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { contains, type Point } from '@linli/kernel/polygon.ts';
import type { PlaceEstate, PlaceGrid } from './place.entity.ts';
import type { Tables } from './tables.ts';

/**
 * The one micro-grid a point lies in. SQL narrows it to boxes over the point, searched no further
 * west than the widest grid reaches; the exact rule decides, so that on a shared edge one has it.
 */
export async function findMicroGridAt(
  em: EntityManager, tenant: string, point: Point,
): Promise<Row<PlaceGrid> | null> {
  const [x, y] = point;
  const boxes = await kysely<Tables>(em).selectFrom('placeGrid').selectAll()
    .where('tenant', '=', tenant)
    .where('kind', '=', 'MICRO')
    .where('west', '<=', x)
    .where('west', '>=', sql<number>`${x}::int - (
      select coalesce(max(width), 0) from place_grid where tenant = ${tenant} and kind = 'MICRO')`)
    .where('east', '>=', x)
    .where('south', '<=', y)
    .where('north', '>=', y)
    .execute();
  return boxes.find(({ boundary }) => contains(boundary, point)) ?? null;
}

export async function findFirstMicroGridOf(
  em: EntityManager, estateId: string,
): Promise<Row<PlaceGrid> | null> {
  const row = await kysely<Tables>(em).selectFrom('placeGrid').selectAll()
    .where('estateId', '=', estateId)
    .where('kind', '=', 'MICRO')
    .orderBy(sql`code nulls last`).orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function findEstate(
  em: EntityManager, id: string,
): Promise<Row<PlaceEstate> | null> {
  const row = await kysely<Tables>(em).selectFrom('placeEstate').selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Estates whose name the text holds, the longest names first. */
export function listEstatesIn(
  em: EntityManager, tenant: string, address: string,
): Promise<Row<PlaceEstate>[]> {
  return kysely<Tables>(em).selectFrom('placeEstate').selectAll()
    .where('tenant', '=', tenant)
    .where(sql<boolean>`position(name in ${address}) > 0`)
    .orderBy(sql`char_length(name) desc`).orderBy('code')
    .limit(100)
    .execute();
}

/** Takes over a grid as `grid` last told of it. */
export async function drawGrid(
  em: EntityManager, row: Omit<Row<PlaceGrid>, 'code'>,
): Promise<void> {
  const drawn = {
    ...row, boundary: sql<PlaceGrid['boundary']>`${JSON.stringify(row.boundary)}::jsonb`,
  };
  await kysely<Tables>(em).insertInto('placeGrid')
    .values({ ...drawn, code: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(drawn))
    .execute();
}
