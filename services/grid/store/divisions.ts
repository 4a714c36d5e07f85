import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter, inside } from '@linli/chassis/sql.ts';
import type { Ring } from '@linli/kernel/polygon.ts';
import type { DivisionLevel } from '../domain/grid.ts';
import type { Division } from './division.entity.ts';
import type { Tables } from './tables.ts';

const COLUMNS = ['code', 'name', 'level', 'parentCode'] as const;

/** A division without its boundary, which is read only where it is asked for. */
export type DivisionRow = Pick<Division, (typeof COLUMNS)[number]>;

export interface DivisionFilter {
  readonly level?: DivisionLevel | null | undefined;
  readonly under?: string | null | undefined;
}

export function listDivisions(
  em: EntityManager, filter: DivisionFilter | undefined, page: Page,
): Promise<DivisionRow[]> {
  return filtered(em, filter)
    .select(COLUMNS)
    .where('code', '>', codeAfter(page))
    .orderBy('code')
    .limit(page.limit + 1)
    .execute();
}

export async function countDivisions(
  em: EntityManager, filter: DivisionFilter | undefined,
): Promise<number> {
  const { count } = await filtered(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function listDivisionsByCode(
  em: EntityManager, codes: readonly string[],
): Promise<DivisionRow[]> {
  return kysely<Tables>(em)
    .selectFrom('division').select(COLUMNS).where('code', 'in', codes).execute();
}

export async function findDivision(em: EntityManager, code: string): Promise<DivisionRow | null> {
  return (await listDivisionsByCode(em, [code]))[0] ?? null;
}

export function listDivisionBoundaries(
  em: EntityManager, codes: readonly string[],
): Promise<{ code: string; boundary: Ring }[]> {
  return kysely<Tables>(em)
    .selectFrom('division').select(['code', 'boundary']).where('code', 'in', codes).execute();
}

export async function listChildren(
  em: EntityManager, parents: readonly string[], page: Page,
): Promise<Under<DivisionRow>[]> {
  const { rows } = await sql<Under<DivisionRow>>`
    select parent.code as under, child.*
    from unnest(${parents}::text[]) as parent (code)
    cross join lateral (
      select code, name, level, parent_code from division
      where parent_code = parent.code and code > ${codeAfter(page)}
      order by code limit ${page.limit + 1}
    ) as child
    order by parent.code, child.code`.execute(kysely<Tables>(em));
  return rows;
}

export function countChildren(em: EntityManager, parents: readonly string[]): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('division')
    .select(({ fn, ref }) => [
      sql<string>`${ref('parentCode')}`.as('under'), fn.countAll<number>().as('count'),
    ])
    .where('parentCode', 'in', parents)
    .groupBy('parentCode')
    .execute();
}

export function divisionCursor({ code }: DivisionRow): string {
  return toCursor(code);
}

function filtered(em: EntityManager, { level, under }: DivisionFilter = {}) {
  return kysely<Tables>(em)
    .selectFrom('division')
    .where(({ eb, and }) => and([
      ...(level ? [eb('level', '=', level)] : []),
      ...(under ? [inside('code', under)] : []),
    ]));
}
