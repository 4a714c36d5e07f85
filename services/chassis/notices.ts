import { sql } from 'kysely';
import { z } from 'zod';
import { idOf } from '@linli/kernel/ids.ts';
import { kysely } from './database.ts';
import type { EntityManager } from './database.ts';
import { fromCursor, toCursor } from './page.ts';
import type { Page } from './page.ts';
import { inside } from './sql.ts';

/** That somebody was told of a rung: the table is the delivery. It holds no personal data. */
export interface NoticeRow {
  readonly id: string;
  readonly tenant: string;
  readonly division: string;
  readonly subjectId: string;
  readonly deadlineId: string;
  readonly rung: number;
  readonly action: string;
  /** OWES: the step is theirs from then on; COPY: they are told of it. */
  readonly role: 'OWES' | 'COPY';
  readonly level: string;
  readonly place: string;
  readonly person: string;
  /** The instant the rung was truly due, however late it is written. */
  readonly at: Date;
  readonly text: string;
  readonly textZh: string;
}

/** A post that nobody held when a rung fell to it; of one such stretch the earliest rung. */
export interface GapRow {
  readonly id: string;
  readonly tenant: string;
  readonly division: string;
  readonly subjectId: string;
  readonly deadlineId: string;
  readonly rung: number;
  readonly level: string;
  readonly place: string;
  /** Null: nobody has ever held it. */
  readonly emptySince: Date | null;
  readonly at: Date;
  /** The level that took the step over; null where there was none above either. */
  readonly wentTo: string | null;
}

/** For a service's own Kysely type, beside `DeadlineTables`. */
export interface NoticeTables {
  notice: NoticeRow;
  rosterGap: GapRow;
}

/** One a clock, rung and recipient: written twice it is the same row. */
export async function recordNotices(
  em: EntityManager, notices: readonly Omit<NoticeRow, 'id'>[],
): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map((notice) => ({
    id: idOf('notice', notice.deadlineId, notice.rung, notice.person),
    tenant: notice.tenant, division: notice.division, subject_id: notice.subjectId,
    deadline_id: notice.deadlineId, rung: notice.rung, action: notice.action, role: notice.role,
    level: notice.level, place: notice.place, person: notice.person, at: notice.at,
    text: notice.text, text_zh: notice.textZh,
  }));
  await sql`
    insert into notice
    select * from jsonb_populate_recordset(null::notice, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing
  `.execute(kysely(em));
}

/**
 * Reports the gaps, and answers those that were not known yet. What is known already is left alone,
 * so that two workers hold each other up over a new gap only; and the order of the ids keeps them
 * from meeting crosswise.
 */
export async function recordGaps(
  em: EntityManager, gaps: readonly Omit<GapRow, 'id'>[],
): Promise<GapRow[]> {
  if (gaps.length === 0) return [];
  const rows = await listUnknown(em, earliest(gaps));
  return rows.length > 0 ? insertGaps(em, rows) : [];
}

async function listUnknown(em: EntityManager, rows: readonly NewGap[]): Promise<NewGap[]> {
  const ids = rows.map(({ id }) => id);
  const known = await kysely<NoticeTables>(em).selectFrom('rosterGap').select(['id', 'at'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  const since = new Map(known.map(({ id, at }) => [id, at]));
  return rows.filter(({ id, at }) => at < (since.get(id) ?? FAR));
}

const FAR = new Date(8_640_000_000_000_000);

async function insertGaps(em: EntityManager, gaps: readonly NewGap[]): Promise<GapRow[]> {
  const plain = JSON.stringify(gaps);
  const { rows } = await sql<GapRow & { isNew: boolean }>`
    insert into roster_gap
    select * from jsonb_populate_recordset(null::roster_gap, ${plain}::jsonb)
    on conflict (id) do update set at = excluded.at, subject_id = excluded.subject_id,
      division = excluded.division, deadline_id = excluded.deadline_id, rung = excluded.rung,
      went_to = excluded.went_to
      where excluded.at < roster_gap.at
    returning roster_gap.*, xmax = 0 as is_new
  `.execute(kysely(em));
  return rows.filter(({ isNew }) => isNew);
}

/** Everybody told of the subjects' rungs, the earliest first: for a loader. */
export function listNotices(
  em: EntityManager, subjectIds: readonly string[],
): Promise<NoticeRow[]> {
  return kysely<NoticeTables>(em).selectFrom('notice').selectAll()
    .where(sql<boolean>`subject_id = any(${subjectIds}::uuid[])`)
    .orderBy('at').orderBy('rung').orderBy('id')
    .execute();
}

/** Who reads what was sent to them: by name, or for the department they act for. */
export interface Recipient {
  readonly id: string;
  readonly organization: string | null;
}

/** What was sent to somebody, the latest first. */
export function listNoticesTo(
  em: EntityManager, to: Recipient, page: Page,
): Promise<NoticeRow[]> {
  return sentTo(em, to).where(isBefore(page)).selectAll()
    .orderBy('at', 'desc').orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function countNoticesTo(em: EntityManager, to: Recipient): Promise<number> {
  const { count } = await sentTo(em, to)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Posts found empty within a division, the latest first; null: wherever the session reaches. */
export function listGaps(
  em: EntityManager, under: string | null, page: Page,
): Promise<GapRow[]> {
  return foundEmpty(em, under).where(isBefore(page)).selectAll()
    .orderBy('at', 'desc').orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function countGaps(em: EntityManager, under: string | null): Promise<number> {
  const { count } = await foundEmpty(em, under)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Of notices and of gaps alike. */
export function sentCursor({ at, id }: { readonly at: Date; readonly id: string }): string {
  return toCursor(at.toISOString(), id);
}

function sentTo(em: EntityManager, { id, organization }: Recipient) {
  return kysely<NoticeTables>(em).selectFrom('notice')
    .where(({ eb, or }) => or([
      eb('person', '=', id), ...(organization === null ? [] : [eb('place', '=', organization)]),
    ]));
}

function foundEmpty(em: EntityManager, under: string | null) {
  return kysely<NoticeTables>(em).selectFrom('rosterGap')
    .$if(under !== null, (query) => query.where(inside('division', under ?? '')));
}

const AT_AND_ID = z.tuple([z.iso.datetime(), z.uuid()]);

function isBefore({ after }: Page) {
  const key = fromCursor(after, AT_AND_ID);
  if (key === null) return sql<boolean>`true`;
  return sql<boolean>`(at, id) < (${new Date(key[0])}::timestamptz, ${key[1]}::uuid)`;
}

interface NewGap {
  readonly id: string;
  readonly at: Date;
}

/** One a stretch of emptiness, as rows of the table. */
function earliest(gaps: readonly Omit<GapRow, 'id'>[]): NewGap[] {
  const byId = new Map<string, Omit<GapRow, 'id'>>();
  for (const gap of gaps) {
    const since = gap.emptySince?.toISOString() ?? 'ever';
    const id = idOf('roster-gap', gap.tenant, gap.level, gap.place, since);
    const known = byId.get(id);
    if (!known || gap.at < known.at) byId.set(id, gap);
  }
  return [...byId].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([id, gap]) => ({
    id, tenant: gap.tenant, division: gap.division, subject_id: gap.subjectId,
    deadline_id: gap.deadlineId, rung: gap.rung, level: gap.level, place: gap.place,
    empty_since: gap.emptySince, at: gap.at, went_to: gap.wentTo,
  }));
}
