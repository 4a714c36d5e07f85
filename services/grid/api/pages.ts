import { badInput } from '@linli/chassis/bad-input.ts';
import { listPage } from '@linli/chassis/listing.ts';
import type { Connection, PageArgs } from '@linli/chassis/page.ts';
import type { Context } from '../context.ts';
import { countGridEvents, gridEventCursor, listGridEvents } from '../store/grid-events.ts';
import {
  countOpenGridDeadlines, listOpenGridDeadlines, openGridDeadlineCursor,
} from '../store/open-deadlines.ts';
import type { OpenGridDeadlineQuery } from '../store/open-deadlines.ts';
import { listDepartmentScores, listStreetScores } from '../store/whistle-scores.ts';
import type { DepartmentScore, StreetScore, WhistleSpan } from '../store/whistle-scores.ts';
import type { GridEvent, OpenGridDeadline } from './rows.ts';
import type { GridEventFilter, OpenGridDeadlineFilter } from './schema.generated.ts';

type Reading = Pick<Context, 'read' | 'now'>;

export function gridEventPage(
  { read, now }: Reading, filter: GridEventFilter, args: PageArgs,
): Promise<Connection<GridEvent>> {
  const asked = { ...filter, now };
  return listPage<GridEvent>(read, args, {
    list: (em, page) => listGridEvents(em, asked, page),
    count: (em) => countGridEvents(em, asked),
    cursorOf: gridEventCursor,
  });
}

export function openGridDeadlinePage(
  { read, now }: Reading, filter: OpenGridDeadlineFilter, args: PageArgs,
): Promise<Connection<OpenGridDeadline>> {
  const asked = readOpen(filter, now);
  return listPage<OpenGridDeadline>(read, args, {
    list: (em, page) => listOpenGridDeadlines(em, asked, page),
    count: (em) => countOpenGridDeadlines(em, asked),
    cursorOf: openGridDeadlineCursor,
  });
}

/** Two statements, however many departments and streets. */
export async function whistleScores(
  { read, now }: Reading, span: WhistleSpan,
): Promise<{ departments: DepartmentScore[]; streets: StreetScore[] }> {
  if (span.from >= span.to) throw badInput('to', 'is after `from`', '须晚于 from');
  return {
    departments: await read((em) => listDepartmentScores(em, span, now)),
    streets: await read((em) => listStreetScores(em, span)),
  };
}

function readOpen(filter: OpenGridDeadlineFilter, now: Date): OpenGridDeadlineQuery {
  const { within, overdue, kind, level, departmentId, under } = filter;
  return {
    now,
    dueBy: dueBy(within, now),
    overdue: overdue ?? null,
    kind: kind ?? null,
    level: level ?? null,
    departmentId: departmentId ?? null,
    under: under ?? null,
  };
}

function dueBy(within: number | null | undefined, now: Date): Date | null {
  if (within === null || within === undefined) return null;
  if (within < 0) throw badInput('within', 'is from 0', '不得小于 0');
  return new Date(now.getTime() + within * 60_000);
}
