import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Tables } from '../tables.ts';
import type { AppraisalMark } from './appraisal-mark.entity.ts';
import type { AppraisalObjection } from './appraisal-objection.entity.ts';
import type { AppraisalStep } from './appraisal-step.entity.ts';

export type MarkRow = Row<AppraisalMark>;
export type StepRow = Row<AppraisalStep>;
export type ObjectionRow = Row<AppraisalObjection>;

/** Enters marks on appraisals that are held, one a criterion; one statement. */
export async function insertMarks(
  em: EntityManager, rows: readonly Omit<MarkRow, 'place'>[],
): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows.map(({ appraisalId, derivedFrom, markedBy, markedAt, ...row }) =>
    ({ ...row, appraisal_id: appraisalId, derived_from: derivedFrom, marked_by: markedBy,
      marked_at: markedAt })));
  await sql`
    insert into appraisal_mark (id, appraisal_id, tenant, place, criterion, amount, "of", evidence,
      derived_from, marked_by, marked_at)
    select id, appraisal_id, tenant, (select count(*) from appraisal_mark before
        where before.appraisal_id = one.appraisal_id and before.criterion = one.criterion),
      criterion, amount, "of", evidence, derived_from, marked_by, marked_at
    from jsonb_populate_recordset(null::appraisal_mark, ${json}::jsonb) one
  `.execute(kysely(em));
}

/** Every mark of the appraisals, the first one first. */
export function listMarks(
  em: EntityManager, appraisalIds: readonly string[],
): Promise<MarkRow[]> {
  return kysely<Tables>(em).selectFrom('appraisalMark').selectAll()
    .where(isAmong('appraisalId', appraisalIds)).orderBy('place').orderBy('criterion').execute();
}

/** Puts a step of each on record; one statement. */
export async function insertSteps(
  em: EntityManager, rows: readonly Omit<StepRow, 'place'>[],
): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows.map(({ appraisalId, ...row }) =>
    ({ ...row, appraisal_id: appraisalId })));
  await sql`
    insert into appraisal_step (id, appraisal_id, tenant, place, step, stage, by, at, note)
    select id, appraisal_id, tenant, (select count(*) from appraisal_step before
        where before.appraisal_id = one.appraisal_id), step, stage, by, at, note
    from jsonb_populate_recordset(null::appraisal_step, ${json}::jsonb) one
  `.execute(kysely(em));
}

/** What was done to the appraisals, the first step first. */
export function listSteps(
  em: EntityManager, appraisalIds: readonly string[],
): Promise<StepRow[]> {
  return kysely<Tables>(em).selectFrom('appraisalStep').selectAll()
    .where(isAmong('appraisalId', appraisalIds)).orderBy('place').execute();
}

export async function insertObjection(em: EntityManager, row: ObjectionRow): Promise<void> {
  await kysely<Tables>(em).insertInto('appraisalObjection').values(row).execute();
}

/** Holds the objection that is open on an appraisal; null where none is. */
export async function lockOpenObjection(
  em: EntityManager, appraisalId: string,
): Promise<ObjectionRow | null> {
  if (!isId(appraisalId)) return null;
  const found = await kysely<Tables>(em).selectFrom('appraisalObjection').selectAll()
    .where('appraisalId', '=', appraisalId).where('upheld', 'is', null)
    .forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function decideObjection(
  em: EntityManager, id: string,
  decision: Pick<ObjectionRow, 'upheld' | 'decidedBy' | 'decidedAt' | 'note'>,
): Promise<void> {
  await kysely<Tables>(em).updateTable('appraisalObjection').set(decision).where('id', '=', id)
    .execute();
}

/** What was said against the appraisals, the first objection first. */
export function listObjections(
  em: EntityManager, appraisalIds: readonly string[],
): Promise<ObjectionRow[]> {
  return kysely<Tables>(em).selectFrom('appraisalObjection').selectAll()
    .where(isAmong('appraisalId', appraisalIds)).orderBy('id').execute();
}
