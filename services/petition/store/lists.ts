import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import { fromCursor, toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import { WINDOWS } from '../domain/chain.ts';
import { ENDED, type Stage } from '../domain/standing.ts';
import type { Petition } from './petition.entity.ts';
import type { Tables } from './tables.ts';

/** Which petitions are asked for; null: whichever. */
export interface PetitionQuery {
  readonly under: string | null;
  readonly estateId: string | null;
  readonly departmentId: string | null;
  readonly stage: Stage | null;
  readonly open: boolean;
  readonly overdue: boolean;
}

export function listPetitions(
  em: EntityManager, asked: PetitionQuery, now: Date, page: Page,
): Promise<Row<Petition>[]> {
  const after = idBefore(page);
  return matching(em, asked, now)
    .selectAll()
    .$if(after !== null, (query) => query.where('petition.id', '<', after ?? ''))
    .orderBy('petition.id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function countPetitions(
  em: EntityManager, asked: PetitionQuery, now: Date,
): Promise<number> {
  const { count } = await matching(em, asked, now)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The first petitions of each estate, the latest first, read with one statement. */
export async function listByEstate(
  em: EntityManager, estateIds: readonly string[], open: boolean, page: Page,
): Promise<Under<Row<Petition>>[]> {
  const after = idBefore(page);
  const { rows } = await sql<Under<Row<Petition>>>`
    select estate.id as under, petition.*
    from unnest(${estateIds.filter(isId)}::uuid[]) estate (id)
    cross join lateral (
      select * from petition
      where estate_id = estate.id
        and (not ${open}::boolean or stage <> all(${ENDED}::text[]))
        and (${after}::uuid is null or petition.id < ${after}::uuid)
      order by petition.id desc limit ${page.limit + 1}
    ) petition
  `.execute(kysely<Tables>(em));
  return rows;
}

export function countByEstate(
  em: EntityManager, estateIds: readonly string[], open: boolean,
): Promise<Total[]> {
  return kysely<Tables>(em).selectFrom('petition')
    .select(({ fn, ref }) => [
      sql<string>`${ref('estateId')}`.as('under'), fn.countAll<number>().as('count'),
    ])
    .where(isAmong('estateId', estateIds))
    .$if(open, (query) => query.where('stage', 'not in', ENDED))
    .groupBy('estateId')
    .execute();
}

export function petitionCursor({ id }: Row<Petition>): string {
  return toCursor(id);
}

/** The id the page before ended with: ids rise with the instant of lodging, the latest first. */
function idBefore({ after }: Page): string | null {
  return fromCursor(after, ID)?.[0] ?? null;
}

const ID = z.tuple([z.string().refine(isId)]);

function matching(
  em: EntityManager, asked: PetitionQuery, now: Date,
): SelectQueryBuilder<Tables, 'petition', object> {
  const { under, estateId, departmentId, stage, open, overdue } = asked;
  return kysely<Tables>(em).selectFrom('petition')
    .$if(under !== null, (query) => query.where('division', 'like', `${under}%`))
    .$if(estateId !== null, (query) => query.where('estateId', '=', estateId))
    .$if(departmentId !== null, (query) => query.where(isFor(departmentId ?? '')))
    .$if(stage !== null, (query) => query.where('stage', '=', stage ?? 'ASSIGNED'))
    .$if(open, (query) => query.where('stage', 'not in', ENDED))
    .$if(overdue, (query) => query.where(isOverdueAt(now)));
}

/** Whether a department leads or assists. */
export function isFor(departmentId: string): Expression<SqlBool> {
  return sql`(petition.department_id = ${departmentId}::uuid
    or ${departmentId}::uuid = any(petition.co_department_ids))`;
}

function isOverdueAt(now: Date): Expression<SqlBool> {
  return sql`exists (select from deadline where subject_id = petition.id
    and state in ('RUNNING', 'STUCK') and kind <> all(${WINDOWS}::text[])
    and due_at < ${now})`;
}
