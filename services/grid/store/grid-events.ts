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
import { ENDED } from '../domain/event.ts';
import type { EventClass, EventStage, EventUrgency } from '../domain/event.ts';
import { GridEvent } from './grid-event.entity.ts';
import type { Tables } from './tables.ts';

export interface GridEventQuery {
  readonly now: Date;
  readonly under?: string | null | undefined;
  readonly gridId?: string | null | undefined;
  readonly departmentId?: string | null | undefined;
  readonly class?: EventClass | null | undefined;
  readonly urgency?: EventUrgency | null | undefined;
  readonly stage?: EventStage | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly overdue?: boolean | null | undefined;
}

/** The latest first. */
export function listGridEvents(
  em: EntityManager, asked: GridEventQuery, page: Page,
): Promise<Row<GridEvent>[]> {
  const after = fromCursor(page.after, z.tuple([z.iso.datetime(), z.uuid()]));
  return matching(em, asked)
    .selectAll()
    .where(({ eb, and, refTuple, tuple }) => and(
      after ? [eb(refTuple('reportedAt', 'id'), '<', tuple(new Date(after[0]), after[1]))] : [],
    ))
    .orderBy('reportedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function countGridEvents(em: EntityManager, asked: GridEventQuery): Promise<number> {
  const { count } = await matching(em, asked)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function listGridEventsById(
  em: EntityManager, ids: readonly string[],
): Promise<Row<GridEvent>[]> {
  return kysely<Tables>(em)
    .selectFrom('gridEvent').selectAll().where(isAmong('id', ids)).execute();
}

export function getGridEvent(em: EntityManager, id: string): Promise<GridEvent> {
  return em.findOneOrFail(GridEvent, id);
}

export async function lockGridEvent(em: EntityManager, id: string): Promise<GridEvent | null> {
  if (!isId(id)) return null;
  return em.findOne(GridEvent, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export async function insertGridEvent(em: EntityManager, event: Row<GridEvent>): Promise<void> {
  await kysely<Tables>(em).insertInto('gridEvent').values(event).execute();
}

export function gridEventCursor(
  { reportedAt, id }: Pick<GridEvent, 'reportedAt' | 'id'>,
): string {
  return toCursor(reportedAt.toISOString(), id);
}

/** The clocks of steps that are owed: what may be objected to is a right, and lapses (R-G-25). */
const IS_LATE = (now: Date) => sql<boolean>`exists (
  select from deadline where deadline.subject_id = grid_event.id
    and deadline.state in ('RUNNING', 'STUCK') and deadline.kind <> 'OBJECT'
    and deadline.due_at < ${now})`;

function matching(em: EntityManager, asked: GridEventQuery) {
  const { now, under, gridId, departmentId, class: kind, urgency, stage, open, overdue } = asked;
  return kysely<Tables>(em).selectFrom('gridEvent').where(({ eb, and, not }) => and([
    ...(under ? [inside('division', under)] : []),
    ...(gridId ? [isAmong('gridId', [gridId])] : []),
    ...(departmentId ? [isAmong('departmentId', [departmentId])] : []),
    ...(kind ? [eb('class', '=', kind)] : []),
    ...(urgency ? [eb('urgency', '=', urgency)] : []),
    ...(stage ? [eb('stage', '=', stage)] : []),
    ...(open === true ? [eb('stage', 'not in', ENDED)] : []),
    ...(open === false ? [eb('stage', 'in', ENDED)] : []),
    ...(overdue === true ? [IS_LATE(now)] : []),
    ...(overdue === false ? [not(IS_LATE(now))] : []),
  ]));
}
