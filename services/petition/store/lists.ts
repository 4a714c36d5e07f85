import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { ENDED, type Stage } from '../domain/standing.ts';
import type { Petition } from './petition.entity.ts';
import type { Row, Tables } from './tables.ts';

/** Which petitions are asked for; null: whichever. */
export interface PetitionQuery {
  readonly under: string | null;
  readonly estateId: string | null;
  readonly departmentId: string | null;
  readonly stage: Stage | null;
  readonly open: boolean;
  readonly overdue: boolean;
}

export interface PageOfIds {
  readonly limit: number;
  /** The id the page before ended with: ids rise with the instant of lodging. */
  readonly after: string | null;
}

export function listPetitions(
  em: EntityManager, asked: PetitionQuery, now: Date, { limit, after }: PageOfIds,
): Promise<Row<Petition>[]> {
  return matching(em, asked, now)
    .selectAll()
    .$if(after !== null, (query) => query.where('petition.id', '<', after ?? ''))
    .orderBy('petition.id', 'desc')
    .limit(limit + 1)
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
  em: EntityManager, estateIds: readonly string[], open: boolean, { limit, after }: PageOfIds,
): Promise<Row<Petition>[]> {
  const { rows } = await sql<Row<Petition>>`
    select petition.* from unnest(${estateIds}::uuid[]) estate (id)
    cross join lateral (
      select * from petition
      where estate_id = estate.id
        and (not ${open}::boolean or stage <> all(${ENDED}::text[]))
        and (${after}::uuid is null or petition.id < ${after}::uuid)
      order by petition.id desc limit ${limit + 1}
    ) petition
  `.execute(kysely<Tables>(em));
  return rows;
}

export function countByEstate(
  em: EntityManager, estateIds: readonly string[], open: boolean,
): Promise<{ estateId: string | null; count: number }[]> {
  return kysely<Tables>(em).selectFrom('petition')
    .select((select) => ['estateId', select.fn.countAll<number>().as('count')])
    .where(sql<boolean>`estate_id = any(${estateIds}::uuid[])`)
    .$if(open, (query) => query.where('stage', 'not in', ENDED))
    .groupBy('estateId')
    .execute();
}

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

function isFor(departmentId: string): Expression<SqlBool> {
  return sql`(petition.department_id = ${departmentId}::uuid
    or ${departmentId}::uuid = any(petition.co_department_ids))`;
}

function isOverdueAt(now: Date): Expression<SqlBool> {
  return sql`exists (select from deadline where subject_id = petition.id
    and state in ('RUNNING', 'STUCK') and due_at < ${now})`;
}
