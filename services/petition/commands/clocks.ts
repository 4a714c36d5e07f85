import type { EntityManager } from '@linli/chassis/database.ts';
import {
  type DeadlineRow, endDeadline, listDeadlines, listEscalations, startDeadlines,
} from '@linli/chassis/deadlines.ts';
import { log } from '@linli/chassis/log.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { type Unit, UNITS } from '@linli/kernel/allowance.ts';
import { newId } from '@linli/kernel/ids.ts';
import {
  type ClockLadder, ladderFor, type Limit, type Moment, type Rule, ruleFor, startClock,
} from '../domain/clocks.ts';
import type { ClockRow } from '../domain/ladder.ts';
import { firstLevel, highest, type Level, stationsOf } from '../domain/levels.ts';
import { CLOCKS, type ClockKind } from '../domain/standing.ts';
import { listLadders, listRules } from '../store/catalogues.ts';
import type { Petition } from '../store/petition.entity.ts';

/** A petition before it has its number. */
export type Filed = Omit<Row<Petition>, 'number'>;

/** Starts clocks of a new petition, by the rules in force. */
export async function startClocks(
  em: EntityManager, petition: Filed, kinds: readonly ClockKind[], at: Moment,
): Promise<void> {
  const books = await readBooks(em, petition.tenant);
  const level = firstLevel({ microGridId: petition.gridId });
  await start(em, petition, kinds.map((kind) => ({ kind, ...ruled(kind, petition, books, at) })), {
    level, at,
  });
}

/** Starts further clocks; one that ran before is given the same limit again (R-H-46). */
export async function continueClocks(
  em: EntityManager, petition: Petition, kinds: readonly ClockKind[], at: Moment,
): Promise<void> {
  if (kinds.length === 0) return;
  const books = await readBooks(em, petition.tenant);
  const earlier = await listDeadlines(em, [petition.id]);
  const level = await levelOf(em, petition);
  const clocks = kinds.map((kind) => {
    const first = earlier.find((row) => row.kind === kind);
    return { kind, ...(first ? again(first, books) : ruled(kind, petition, books, at)) };
  });
  await start(em, petition, clocks, { level, at });
}

/** Ends every clock that still runs. */
export function cancelClocks(em: EntityManager, petitionId: string, now: Date): Promise<void> {
  return endDeadline(em, petitionId, CLOCKS, 'CANCELLED', now);
}

/** The highest level that ever owed the step. */
async function levelOf(em: EntityManager, petition: Petition): Promise<Level> {
  const rungs = await listEscalations(em, [petition.id]);
  return highest(firstLevel({ microGridId: petition.gridId }), rungs.map(({ level }) => level));
}

/** A clock's row, as the rules of ladders take it. */
export function readClock(row: DeadlineRow): ClockRow {
  const pauses = row.pauses.flatMap(({ from, to }) => {
    return to === null ? [] : [{ from: new Date(from), until: new Date(to) }];
  });
  return { ...row, unit: unitOf(row), pauses };
}

/** The version of the ladder a clock started by. */
export function ladderOf(row: DeadlineRow, ladders: readonly ClockLadder[]): ClockLadder {
  const { id, ladder: code, ladderVersion: version } = row;
  const ladder = ladders.find((each) => each.code === code && each.version === version);
  if (!ladder) throw new Error(`The clock ${id} goes by a ladder that is gone: ${code}@${version}`);
  return ladder;
}

function unitOf({ id, unit }: DeadlineRow): Unit {
  const known = UNITS.find((each) => each === unit);
  if (!known) throw new Error(`The clock ${id} goes by no unit we know: ${unit}`);
  return known;
}

interface Books {
  readonly rules: readonly Rule[];
  readonly ladders: readonly ClockLadder[];
}

interface Starting {
  readonly kind: ClockKind;
  readonly limit: Limit;
  readonly ladder: ClockLadder;
}

async function readBooks(em: EntityManager, tenant: string): Promise<Books> {
  return { rules: await listRules(em, tenant), ladders: await listLadders(em, tenant) };
}

function ruled(
  kind: ClockKind, petition: Filed, { rules, ladders }: Books, { now }: Moment,
): Omit<Starting, 'kind'> {
  const limit = ruleFor(rules, kind, petition, now);
  const ladder = ladderFor(ladders, kind, now);
  if (!limit || !ladder) throw new Error(`No rule or ladder in force for the clock ${kind}`);
  return { limit, ladder };
}

function again(row: DeadlineRow, { ladders }: Books): Omit<Starting, 'kind'> {
  const ladder = ladderOf(row, ladders);
  const { rule: code, ruleVersion: version, amount, source } = row;
  return { limit: { code, version, amount, unit: unitOf(row), source }, ladder };
}

function start(
  em: EntityManager,
  petition: Filed,
  clocks: readonly Starting[],
  { level, at }: { level: Level; at: Moment },
): Promise<void> {
  const { id: subjectId, tenant, division, urgency } = petition;
  const context = { ...stationsOf(petition), level, urgency };
  const rows = clocks.map(({ kind, limit, ladder }) => ({
    id: newId(at.now), tenant, division, subjectId, context, ...startClock(kind, limit, ladder, at),
  }));
  const provisional = rows.filter((row) => row.provisional).map(({ kind }) => kind);
  // R-T-15: the notice of a year is to be loaded before anything falls due by it.
  if (provisional.length > 0) log.warn({ subjectId, provisional }, 'Deadlines are provisional');
  return startDeadlines(em, rows);
}
