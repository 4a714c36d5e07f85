import { badInput } from '@linli/chassis/bad-input.ts';
import { listPage } from '@linli/chassis/listing.ts';
import {
  countGaps, countNoticesTo, listGaps, listNoticesTo, sentCursor,
} from '@linli/chassis/notices.ts';
import { type Connection, type PageArgs, toCursor } from '@linli/chassis/page.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Context } from '../context.ts';
import { countDepartments, listDepartments } from '../store/catalogues.ts';
import {
  countPetitions, listPetitions, petitionCursor, type PetitionQuery,
} from '../store/lists.ts';
import {
  countOpenDeadlines, listOpenDeadlines, openDeadlineCursor, type OpenDeadlineQuery,
} from '../store/open-deadlines.ts';
import type { Department, Notice, OpenDeadline, Petition, RosterGap } from './rows.ts';
import type { OpenDeadlineFilter, PetitionFilter } from './schema.generated.ts';

type Reading = Pick<Context, 'read' | 'now'>;

export function petitionPage(
  { read, now }: Reading, filter: PetitionFilter | null | undefined, args: PageArgs,
): Promise<Connection<Petition>> {
  const asked = readFilter(filter ?? {});
  return listPage(read, args, {
    list: (em, page) => listPetitions(em, asked, now, page),
    count: (em) => countPetitions(em, asked, now),
    cursorOf: petitionCursor,
  });
}

export function openDeadlinePage(
  { read, now }: Reading, filter: OpenDeadlineFilter | null | undefined, args: PageArgs,
): Promise<Connection<OpenDeadline>> {
  const asked = readOpenFilter(filter ?? {}, now);
  return listPage(read, args, {
    list: (em, page) => listOpenDeadlines(em, asked, page),
    count: (em) => countOpenDeadlines(em, asked),
    cursorOf: openDeadlineCursor,
  });
}

export function departmentPage(
  { read }: Reading, args: PageArgs,
): Promise<Connection<Department>> {
  const cursorOf = ({ code }: Department) => toCursor(code);
  return listPage(read, args, { list: listDepartments, count: countDepartments, cursorOf });
}

/** By name, or for the department acted for: the one who is signed in is told nobody else's. */
export function myNoticePage(
  { actor, read }: Pick<Context, 'actor' | 'read'>, args: PageArgs,
): Promise<Connection<Notice>> {
  return listPage<Notice>(read, args, {
    list: (em, page) => listNoticesTo(em, actor, page),
    count: (em) => countNoticesTo(em, actor),
    cursorOf: sentCursor,
  });
}

export function rosterGapPage(
  { read }: Pick<Context, 'read'>, within: string | null | undefined, args: PageArgs,
): Promise<Connection<RosterGap>> {
  const under = checked('under', within, isDivision);
  return listPage<RosterGap>(read, args, {
    list: (em, page) => listGaps(em, under, page),
    count: (em) => countGaps(em, under),
    cursorOf: sentCursor,
  });
}

function readFilter(filter: PetitionFilter): PetitionQuery {
  const { under, estateId, departmentId, stage, open, overdue } = filter;
  return {
    under: checked('under', under, isDivision),
    estateId: checked('estateId', estateId, isId),
    departmentId: checked('departmentId', departmentId, isId),
    stage: stage ?? null,
    open: open ?? false,
    overdue: overdue ?? false,
  };
}

function readOpenFilter(filter: OpenDeadlineFilter, now: Date): OpenDeadlineQuery {
  const { within, overdue, kind, level, holder, departmentId, under } = filter;
  return {
    now,
    dueBy: dueBy(within, now),
    overdue: overdue ?? null,
    kind: kind ?? null,
    level: level ?? null,
    holder: checked('holder', holder, isId),
    departmentId: checked('departmentId', departmentId, isId),
    under: checked('under', under, isDivision),
  };
}

function dueBy(within: number | null | undefined, now: Date): Date | null {
  if (within === null || within === undefined) return null;
  if (within < 0) throw badInput('filter.within', 'is from 0', '不得小于 0');
  return new Date(now.getTime() + within * 60_000);
}

function isDivision(code: string): boolean {
  return divisionLevelOf(code) !== null;
}

/** What is no id or code finds nothing, and asking by it is a mistake to be told of. */
function checked(
  field: string, value: string | null | undefined, isValid: (value: string) => boolean,
): string | null {
  if (value === null || value === undefined) return null;
  if (isValid(value)) return value;
  throw badInput(`filter.${field}`, 'is not valid', '无效');
}
