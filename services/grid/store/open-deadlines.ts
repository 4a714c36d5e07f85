import { type Expression, sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import { fromCursor, toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { inside } from '@linli/chassis/sql.ts';
import { GRID_LEVELS, rank } from '../domain/levels.ts';
import type { GridLevel } from '../domain/levels.ts';
import type { ClockKind } from '../domain/lines.ts';
import type { Tables } from './tables.ts';

/** Which running clocks of events, whistles and matters are asked for; null: whichever. */
export interface OpenGridDeadlineQuery {
  readonly now: Date;
  readonly dueBy: Date | null;
  readonly overdue: boolean | null;
  readonly kind: ClockKind | null;
  readonly level: GridLevel | null;
  readonly departmentId: string | null;
  readonly under: string | null;
}

/** The soonest due first. */
export function listOpenGridDeadlines(
  em: EntityManager, asked: OpenGridDeadlineQuery, page: Page,
): Promise<DeadlineRow[]> {
  return matching(em, asked)
    .where(isDueAfter(page))
    .selectAll()
    .orderBy('dueAt')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
}

export async function countOpenGridDeadlines(
  em: EntityManager, asked: OpenGridDeadlineQuery,
): Promise<number> {
  const { count } = await matching(em, asked)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function openGridDeadlineCursor({ dueAt, id }: DeadlineRow): string {
  return toCursor(dueAt.toISOString(), id);
}

const DUE_AND_ID = z.tuple([z.iso.datetime(), z.uuid()]);

function isDueAfter({ after }: Page): Expression<SqlBool> {
  const key = fromCursor(after, DUE_AND_ID);
  if (key === null) return sql`true`;
  return sql`(due_at, id) > (${new Date(key[0])}::timestamptz, ${key[1]}::uuid)`;
}

function matching(em: EntityManager, asked: OpenGridDeadlineQuery) {
  const { now, dueBy, overdue, kind, level, departmentId, under } = asked;
  return kysely<Tables>(em).selectFrom('deadline')
    .where(IS_OWED)
    .$if(dueBy !== null, (query) => query.where('dueAt', '<=', dueBy ?? now))
    .$if(overdue === true, (query) => query.where('dueAt', '<', now))
    .$if(overdue === false, (query) => query.where('dueAt', '>=', now))
    .$if(kind !== null, (query) => query.where('kind', '=', kind ?? ''))
    .$if(level !== null, (query) => query.where(isOwedBy(level ?? 'DISTRICT_CENTRE')))
    .$if(departmentId !== null, (query) => query.where(
      sql<SqlBool>`context ->> 'departmentId' = ${departmentId}`,
    ))
    .$if(under !== null, (query) => query.where(inside('division', under ?? '')));
}

/**
 * What is stuck is owed all the same; a right to object is not owed by anybody, and lapses. States
 * are literal, so that PostgreSQL sees that the index will do.
 */
const IS_OWED = sql<SqlBool>`state in ('RUNNING', 'STUCK')
  and kind in ('HANDLE', 'DECIDE', 'VERIFY', 'ACKNOWLEDGE', 'ADMIT')`;

/** The highest level any rung of the clock has named, and never below where it started (R-E-08). */
function isOwedBy(level: GridLevel): Expression<SqlBool> {
  const levels = sql`${GRID_LEVELS}::text[]`;
  return sql`greatest(
    array_position(${levels}, context ->> 'level'),
    (select max(array_position(${levels}, escalation.level)) from escalation
      where escalation.subject_id = deadline.subject_id
        and escalation.deadline_id = deadline.id)
  ) = ${rank(level) + 1}`;
}
