import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { z } from 'zod';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { fromCursor, toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { inside, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { MatterState } from '../domain/matter.ts';
import type { GridMatterStep } from './grid-matter-step.entity.ts';
import { GridMatter } from './grid-matter.entity.ts';
import type { Tables } from './tables.ts';

export interface GridMatterFilter {
  readonly departmentId?: string | null | undefined;
  readonly under?: string | null | undefined;
  readonly state?: MatterState | null | undefined;
  readonly admittedAt?: Date | null | undefined;
}

/** The latest applied for first. */
export function listGridMatters(
  em: EntityManager, filter: GridMatterFilter | undefined, page: Page,
): Promise<Row<GridMatter>[]> {
  const after = fromCursor(page.after, z.tuple([z.iso.datetime(), z.uuid()]));
  return filtered(em, filter)
    .selectAll()
    .where(({ eb, and, refTuple, tuple }) => and(
      after ? [eb(refTuple('appliedAt', 'id'), '<', tuple(new Date(after[0]), after[1]))] : [],
    ))
    .orderBy('appliedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function countGridMatters(
  em: EntityManager, filter: GridMatterFilter | undefined,
): Promise<number> {
  const { count } = await filtered(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function gridMatterCursor({ appliedAt, id }: Row<GridMatter>): string {
  return toCursor(appliedAt.toISOString(), id);
}

export function listGridMattersById(
  em: EntityManager, ids: readonly string[],
): Promise<Row<GridMatter>[]> {
  return kysely<Tables>(em)
    .selectFrom('gridMatter').selectAll().where(isAmong('id', ids)).execute();
}

export async function findGridMatter(
  em: EntityManager, id: string,
): Promise<Row<GridMatter> | null> {
  return isId(id) ? (await listGridMattersById(em, [id]))[0] ?? null : null;
}

export function getGridMatter(em: EntityManager, id: string): Promise<GridMatter> {
  return em.findOneOrFail(GridMatter, id);
}

export async function lockGridMatter(em: EntityManager, id: string): Promise<GridMatter | null> {
  if (!isId(id)) return null;
  return em.findOne(GridMatter, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export async function insertGridMatter(em: EntityManager, matter: Row<GridMatter>): Promise<void> {
  await kysely<Tables>(em).insertInto('gridMatter').values(matter).execute();
}

/** Every step of the matters, each matter's in the order they were taken. */
export function listMatterSteps(
  em: EntityManager, matterIds: readonly string[],
): Promise<Row<GridMatterStep>[]> {
  return kysely<Tables>(em)
    .selectFrom('gridMatterStep')
    .selectAll()
    .where(isAmong('matterId', matterIds))
    .orderBy('matterId')
    .orderBy('place')
    .execute();
}

/** The place of a step is the number of those before it: whoever adds one holds the matter. */
export async function insertMatterStep(
  em: EntityManager, step: Omit<Row<GridMatterStep>, 'place'>,
): Promise<void> {
  await kysely<Tables>(em)
    .insertInto('gridMatterStep')
    .values(({ selectFrom }) => ({
      ...step,
      place: selectFrom('gridMatterStep')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('matterId', '=', step.matterId),
    }))
    .execute();
}

/** By the last step until then: what was admitted once stays known, whatever came since. */
const IS_ADMITTED = (at: Date) => sql<boolean>`exists (
  select from (
    select step, valid_from, valid_to from grid_matter_step
    where grid_matter_step.matter_id = grid_matter.id and grid_matter_step.at <= ${at}
    order by place desc limit 1
  ) as last
  where last.step in ('ADMIT', 'RESUME')
    and last.valid_from <= ${at} and (last.valid_to is null or last.valid_to > ${at}))`;

function filtered(
  em: EntityManager, { departmentId, under, state, admittedAt }: GridMatterFilter = {},
) {
  return kysely<Tables>(em).selectFrom('gridMatter').where(({ eb, and }) => and([
    ...(departmentId ? [isAmong('departmentId', [departmentId])] : []),
    ...(under ? [inside('division', under)] : []),
    ...(state ? [eb('state', '=', state)] : []),
    ...(admittedAt ? [IS_ADMITTED(admittedAt)] : []),
  ]));
}
