import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import { fromCursor, type Page } from '@linli/chassis/page.ts';
import { inside, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import type { Stage } from '../../domain/appraisal/standing.ts';
import type { Tables } from '../tables.ts';
import type { Appraisal } from './appraisal.entity.ts';

export type AppraisalRow = Row<Appraisal>;

export interface AppraisalFilter {
  readonly scheme?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly stage?: Stage | null | undefined;
  readonly grade?: string | null | undefined;
  readonly under?: string | null | undefined;
}

/** Opens many at once; those of whom one stands are left out. Answers those that were opened. */
export async function insertAppraisals(
  em: EntityManager, rows: readonly AppraisalRow[],
): Promise<AppraisalRow[]> {
  if (rows.length === 0) return [];
  const json = JSON.stringify(rows.map(({ id, tenant, division, period, reason, ...row }) => ({
    id, tenant, division, scheme_id: row.schemeId, scheme_code: row.schemeCode,
    subject_type: row.subjectType, subject_id: row.subjectId, period, stage: row.stage, reason,
    opened_by: row.openedBy, opened_at: row.openedAt, passed: row.passed,
  })));
  const { rows: opened } = await sql<{ id: string }>`
    insert into appraisal
    select * from jsonb_populate_recordset(null::appraisal, ${json}::jsonb)
    on conflict (tenant, scheme_code, subject_id, period) where stage <> 'WITHDRAWN' do nothing
    returning id`.execute(kysely(em));
  const ids = new Set(opened.map(({ id }) => id));
  return rows.filter(({ id }) => ids.has(id));
}

/** Holds an appraisal until the transaction ends; null where there is none. */
export async function lockAppraisal(em: EntityManager, id: string): Promise<AppraisalRow | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('appraisal').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

/** Writes what has changed of one that is held, and answers what it is now. */
export async function changeAppraisal(
  em: EntityManager, held: AppraisalRow, change: Partial<AppraisalRow>,
): Promise<AppraisalRow> {
  await kysely<Tables>(em).updateTable('appraisal').set(change).where('id', '=', held.id).execute();
  return { ...held, ...change };
}

export function getAppraisal(em: EntityManager, id: string): Promise<AppraisalRow> {
  return kysely<Tables>(em).selectFrom('appraisal').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Holds every appraisal of a subject that is at one of the stages, in the order of their ids. */
export function lockAppraisalsOf(
  em: EntityManager, { tenant, subjectId }: { tenant: string; subjectId: string },
  stages: readonly Stage[],
): Promise<AppraisalRow[]> {
  return kysely<Tables>(em).selectFrom('appraisal').selectAll()
    .where('tenant', '=', tenant).where('subjectId', '=', subjectId)
    .where('stage', 'in', stages).orderBy('id').forUpdate().execute();
}

/** Holds the candidates of an award in a period. */
export function lockRound(
  em: EntityManager, { tenant, code, period }: { tenant: string; code: string; period: string },
): Promise<AppraisalRow[]> {
  return kysely<Tables>(em).selectFrom('appraisal').selectAll()
    .where('tenant', '=', tenant).where('schemeCode', '=', code).where('period', '=', period)
    .where('stage', '<>', 'WITHDRAWN').orderBy('id').forUpdate().execute();
}

/** The results that hold by these schemes of the subjects, the latest first. */
export function listResults(
  em: EntityManager, subjectIds: readonly string[], codes: readonly string[],
): Promise<AppraisalRow[]> {
  return kysely<Tables>(em).selectFrom('appraisal').selectAll()
    .where('subjectId', 'in', subjectIds).where('schemeCode', 'in', codes)
    .where('stage', '=', 'PUBLISHED').orderBy('publishedAt', 'desc').orderBy('id', 'desc')
    .execute();
}

export function listAppraisalsById(
  em: EntityManager, ids: readonly string[],
): Promise<AppraisalRow[]> {
  return kysely<Tables>(em).selectFrom('appraisal').selectAll().where(isAmong('id', ids)).execute();
}

/** The latest first. */
export function listAppraisals(
  em: EntityManager, filter: AppraisalFilter, page: Page,
): Promise<AppraisalRow[]> {
  return matching(em, filter).selectAll().where(before('id', page))
    .orderBy('id', 'desc').limit(page.limit + 1).execute();
}

export async function countAppraisals(
  em: EntityManager, filter: AppraisalFilter,
): Promise<number> {
  const { count } = await matching(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** Pages of the appraisals of each subject, the latest first, with one statement. */
export function listAppraisalPages(
  em: EntityManager, subjectIds: readonly string[], page: Page,
): Promise<Under<AppraisalRow>[]> {
  return kysely<Tables>(em).selectFrom('appraisee as parent')
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('appraisal').selectAll()
        .whereRef('appraisal.subjectId', '=', 'parent.id')
        .where(before('appraisal.id', page))
        .orderBy('appraisal.id', 'desc').limit(page.limit + 1).as('page'),
      (join) => join.onTrue(),
    )
    .where('parent.id', 'in', subjectIds)
    .selectAll('page').select('parent.id as under')
    .orderBy('parent.id').orderBy('page.id', 'desc')
    .execute();
}

export function countAppraisalsOf(
  em: EntityManager, subjectIds: readonly string[],
): Promise<Total[]> {
  return kysely<Tables>(em).selectFrom('appraisal').where('subjectId', 'in', subjectIds)
    .select(({ fn }) => ['subjectId as under', fn.countAll<number>().as('count')])
    .groupBy('subjectId').execute();
}

/** What subjects may call themselves: results that passed, and hold. In the order of codes. */
export function listBadges(
  em: EntityManager, subjectIds: readonly string[],
): Promise<AppraisalRow[]> {
  return kysely<Tables>(em).selectFrom('appraisal').selectAll()
    .where('subjectId', 'in', subjectIds).where('stage', '=', 'PUBLISHED')
    .where('passed', '=', true).orderBy('schemeCode').orderBy('id').execute();
}

function matching(em: EntityManager, filter: AppraisalFilter) {
  const { scheme, period, stage, grade, under } = filter;
  return kysely<Tables>(em).selectFrom('appraisal').where(({ and, eb }) => and([
    ...(scheme ? [eb('schemeCode', '=', scheme)] : []),
    ...(period ? [eb('period', '=', period)] : []),
    ...(stage ? [eb('stage', '=', stage)] : []),
    ...(grade ? [eb('grade', '=', grade)] : []),
    ...(under ? [inside('division', under)] : []),
  ]));
}

function before(column: string, { after }: Page) {
  const id = fromCursor(after, z.tuple([z.uuid()]))?.[0];
  return id === undefined ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} < ${id}::uuid`;
}
