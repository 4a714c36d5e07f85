import { type Expression, sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import { fromCursor, type Page, toCursor } from '@linli/chassis/page.ts';
import { type ChainClock, ORGAN_STAGES, WINDOWS } from '../domain/chain.ts';
import { type Level, LEVELS, POST_OF } from '../domain/levels.ts';
import { type ClockKind, ENDED } from '../domain/standing.ts';
import { isFor } from './lists.ts';
import type { Tables } from './tables.ts';

/** Which running clocks of open petitions are asked for; null: whichever. */
export interface OpenDeadlineQuery {
  readonly now: Date;
  readonly dueBy: Date | null;
  readonly overdue: boolean | null;
  readonly kind: ClockKind | ChainClock | null;
  readonly level: Level | null;
  /** Somebody on duty now. */
  readonly holder: string | null;
  readonly departmentId: string | null;
  readonly under: string | null;
}

/** The soonest due first. */
export function listOpenDeadlines(
  em: EntityManager, asked: OpenDeadlineQuery, page: Page,
): Promise<DeadlineRow[]> {
  return matching(em, asked)
    .where(isDueAfter(page))
    .selectAll('deadline')
    .orderBy('deadline.dueAt')
    .orderBy('deadline.id')
    .limit(page.limit + 1)
    .execute();
}

export async function countOpenDeadlines(
  em: EntityManager, asked: OpenDeadlineQuery,
): Promise<number> {
  const { count } = await matching(em, asked)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function openDeadlineCursor({ dueAt, id }: DeadlineRow): string {
  return toCursor(dueAt.toISOString(), id);
}

const DUE_AND_ID = z.tuple([z.iso.datetime(), z.uuid()]);

function isDueAfter({ after }: Page): Expression<SqlBool> {
  const key = fromCursor(after, DUE_AND_ID);
  if (key === null) return sql`true`;
  return sql`(deadline.due_at, deadline.id) > (${new Date(key[0])}::timestamptz, ${key[1]}::uuid)`;
}

function matching(em: EntityManager, asked: OpenDeadlineQuery) {
  const { now, dueBy, overdue, kind, level, holder, departmentId, under } = asked;
  return kysely<Tables>(em).selectFrom('deadline')
    .innerJoin('petition', 'petition.id', 'deadline.subjectId')
    .where(IS_OWED)
    .where('petition.stage', 'not in', ENDED)
    .$if(dueBy !== null, (query) => query.where('deadline.dueAt', '<=', dueBy ?? now))
    .$if(overdue === true, (query) => query.where('deadline.dueAt', '<', now))
    .$if(overdue === false, (query) => query.where('deadline.dueAt', '>=', now))
    .$if(kind !== null, (query) => query.where('deadline.kind', '=', kind ?? ''))
    .$if(kind === null, (query) => query.where('deadline.kind', 'not in', WINDOWS))
    .$if(level !== null, (query) => query.where(isOwedBy(level ?? 'DISTRICT')))
    .$if(holder !== null, (query) => query.where(isOwedWhere(holder ?? '', now)))
    .$if(departmentId !== null, (query) => query.where(isFor(departmentId ?? '')))
    .$if(under !== null, (query) => query.where('petition.division', 'like', `${under}%`));
}

/** What is stuck is owed all the same. Literal, so that PostgreSQL sees that the index will do. */
const IS_OWED = sql<SqlBool>`deadline.state in ('RUNNING', 'STUCK')`;

/** The highest level any rung has named, and never below where the petition was found (R-E-08). */
function isOwedBy(level: Level): Expression<SqlBool> {
  return sql`${OWED_LEVEL} = ${LEVELS.indexOf(level) + 1}`;
}

/** Counted from 1, in the order of `LEVELS`. */
const OWED_LEVEL = sql<number>`greatest(
  array_position(${LEVELS}::text[], case when petition.stage = 'IN_CHAIN' then
      (select case when chain.stage = any(${ORGAN_STAGES}::text[]) then 'DEPARTMENT'
        else 'DISTRICT' end from chain where chain.petition_id = petition.id)
    when petition.grid_id is null then 'COMMUNITY' else 'MICRO_GRID' end),
  (select max(array_position(${LEVELS}::text[], escalation.level)) from escalation
    where escalation.subject_id = petition.id)
)`;

/** The post of the level that owes the step is held by this person now. */
function isOwedWhere(person: string, now: Date): Expression<SqlBool> {
  return sql`exists (
    select from roster
    where roster.person = ${person} and roster.started_at <= ${now}
      and (roster.ended_at is null or roster.ended_at > ${now})
      and (roster.post, roster.place) = (
        (${LEVELS.map((level) => POST_OF[level])}::text[])[${OWED_LEVEL}],
        (array[petition.grid_id::text, petition.general_grid_id::text, petition.division,
          left(petition.division, 9), petition.department_id::text, left(petition.division, 6)
        ])[${OWED_LEVEL}]))`;
}
