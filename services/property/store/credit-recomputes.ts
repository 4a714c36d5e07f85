import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { SubjectKind } from '../domain/credit.ts';
import type { CreditRecompute } from './credit-recompute.entity.ts';
import type { Tables } from './tables.ts';

/** The last that was begun; null before the first. */
export async function findLatestRecompute(
  em: EntityManager,
): Promise<Row<CreditRecompute> | null> {
  const recompute = await kysely<Tables>(em).selectFrom('creditRecompute').selectAll()
    .orderBy('startedAt', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return recompute ?? null;
}

/** A recompute, held; begun where it was not. A version takes effect once, so its id is that. */
export async function beginRecompute(
  em: EntityManager, begun: Omit<Row<CreditRecompute>, 'total' | 'done' | 'reached' | 'finishedAt'>,
): Promise<Row<CreditRecompute>> {
  const { id, tenant, reason, asOf, startedAt } = begun;
  await sql`
    insert into credit_recompute (id, tenant, reason, as_of, total, done, started_at)
    select ${id}, ${tenant}, ${reason}, ${asOf}, (
      select count(*) from company where tenant = ${tenant}) + (
      select count(*) from project_manager where tenant = ${tenant}), 0, ${startedAt}
    on conflict (id) do nothing`.execute(kysely(em));
  return kysely<Tables>(em).selectFrom('creditRecompute').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
}

/** How far it has come; whoever registered meanwhile adds to the total. */
export async function moveRecompute(
  em: EntityManager, { id, done, total }: Row<CreditRecompute>,
  { count, reached, finishedAt }: {
    count: number; reached: string | null; finishedAt: Date | null;
  },
): Promise<void> {
  const most = finishedAt ? done + count : Math.max(total, done + count);
  await kysely<Tables>(em).updateTable('creditRecompute')
    .set({ done: done + count, total: most, reached, finishedAt })
    .where('id', '=', id).execute();
}

/** Whose credit is told anew, and what was last told of it. */
export interface Told {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly tenant: string;
  readonly registeredAt: Date;
  /** Null: nothing was told yet. */
  readonly grade: string | null;
  readonly asOf: Date | null;
}

/** The next subjects in the order of their ids; held, where their scores are to be written. */
export async function listTold(
  em: EntityManager, tenant: string, after: string | null, limit: number, hold: boolean,
): Promise<Told[]> {
  const from = after ?? '00000000-0000-0000-0000-000000000000';
  const held = hold ? sql`for no key update` : sql``;
  const { rows } = await sql<Told>`
    with companies as (
      select id, 'COMPANY' as kind, registered_on::timestamp at time zone 'Asia/Shanghai' as since
      from company where tenant = ${tenant} and id > ${from} order by id limit ${limit} ${held}),
    managers as (
      select id, 'PROJECT_MANAGER' as kind, registered_at as since
      from project_manager where tenant = ${tenant} and id > ${from}
      order by id limit ${limit} ${held})
    select kind, id, ${tenant} as tenant, since as registered_at, score.grade, score.as_of
    from (table companies union all table managers) as subject
    left join credit_score score on score.subject_id = subject.id
    order by id limit ${limit}`.execute(kysely(em));
  return rows;
}

/** Writes what is told of many subjects, with one statement. */
export async function saveScores(em: EntityManager, scores: readonly object[]): Promise<void> {
  if (scores.length === 0) return;
  await sql`
    insert into credit_score
      (subject_id, subject_kind, tenant, score, grade, profile, profile_version, as_of, entry_id)
    select "subjectId", "subjectKind", tenant, score, grade, profile, "profileVersion", "asOf",
      "entryId"
    from jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) as told (
      "subjectId" uuid, "subjectKind" text, tenant text, score int, grade text, profile text,
      "profileVersion" int, "asOf" timestamptz, "entryId" uuid)
    on conflict (subject_id) do update set score = excluded.score, grade = excluded.grade,
      profile = excluded.profile, profile_version = excluded.profile_version,
      as_of = excluded.as_of, entry_id = excluded.entry_id`.execute(kysely(em));
}
