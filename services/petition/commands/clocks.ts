import type { EntityManager } from '@linli/chassis/database.ts';
import {
  type DeadlineRow, endDeadline, listDeadlines, listEscalations, startDeadlines,
} from '@linli/chassis/deadlines.ts';
import { log } from '@linli/chassis/log.ts';
import {
  findLadder, ladderOf, readProfiles, readProfilesOf,
} from '@linli/chassis/profiles.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { type Unit, UNITS } from '@linli/kernel/allowance.ts';
import type { Ladder } from '@linli/kernel/deadline.ts';
import { newId } from '@linli/kernel/ids.ts';
import { type Cited, lineFor, type Profile } from '@linli/kernel/profile.ts';
import {
  factsOf, type Limit, limitIn, type Moment, startClock,
} from '../domain/clocks.ts';
import type { ClockRow } from '../domain/ladder.ts';
import type { LineKind } from '../domain/lines.ts';
import { firstLevel, highest, type Level, stationsOf } from '../domain/levels.ts';
import { MEASURES } from '../domain/measures.ts';
import { CLOCKS, type ClockKind, ON_COURSE } from '../domain/standing.ts';
import { endMeasures, listMeasures } from '../store/measures.ts';
import type { Petition } from '../store/petition.entity.ts';


/** A petition before it has its number. */
export type Filed = Omit<Row<Petition>, 'number'>;

/** Starts clocks of a new petition, by the rules in force. */
export async function startClocks(
  em: EntityManager, petition: Filed, kinds: readonly ClockKind[], at: Moment,
): Promise<void> {
  const profiles = await readProfiles(em, petition.tenant, ['HOTLINE', 'ESCALATION'], at.now);
  const level = firstLevel({ microGridId: petition.gridId });
  const clocks = kinds.map((kind) => ({ kind, ...ruled(kind, petition, profiles, at) }));
  await start(em, petition, clocks, { level, at });
}

/** Starts further clocks; one that ran before is given the same limit again (R-H-46). */
export async function continueClocks(
  em: EntityManager, petition: Petition, kinds: readonly ClockKind[], at: Moment,
): Promise<void> {
  if (kinds.length === 0) return;
  const profiles = await readRulesOf(em, petition, at.now, matterOf(petition));
  const earlier = await listDeadlines(em, [petition.id]);
  const level = await levelOf(em, petition);
  const clocks: Starting[] = [];
  for (const kind of kinds) {
    const first = earlier.find((row) => row.kind === kind);
    const by = first ? await again(em, first, petition) : ruled(kind, petition, profiles, at);
    clocks.push({ kind, ...by });
  }
  await start(em, petition, clocks, { level, at });
}

/** The rules a petition in flight goes by: those of an order of the hotline, unless told. */
export function readRulesOf(
  em: EntityManager, { tenant, lodgedAt: began }: Filed, now: Date, matter: Matter = 'HOTLINE',
): Promise<Profile[]> {
  return readProfilesOf(em, { tenant, began, now }, [matter, 'ESCALATION']);
}

type Matter = 'HOTLINE' | 'PETITION';

/** Of what has ended no clock starts but on the national course (R-C-34). */
function matterOf({ stage }: Filed): Matter {
  return ON_COURSE.some((each) => each === stage) ? 'PETITION' : 'HOTLINE';
}

/** The line of a kind that a petition goes by. */
export function lineOf(
  profiles: readonly Profile[], kind: LineKind, petition: Filed, at: Date,
  matter: Matter = 'HOTLINE',
): Cited {
  const { tenant } = petition;
  const line = lineFor(profiles, { matter, kind, facts: factsOf(petition), tenant, at });
  if (!line) throw new Error(`No profile in force says anything of ${kind}`);
  return line;
}

/** Ends every clock that still runs, and every measure that is still open. */
export async function cancelClocks(
  em: EntityManager, petitionId: string, now: Date,
): Promise<void> {
  const lapsed = { decision: 'LAPSED', decidedAt: now, decidedBy: null, answer: null } as const;
  await endDeadline(em, petitionId, CLOCKS, 'CANCELLED', now);
  await endMeasures(em, petitionId, MEASURES, lapsed);
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

export function unitOf({ id, unit }: DeadlineRow): Unit {
  const known = UNITS.find((each) => each === unit);
  if (!known) throw new Error(`The clock ${id} goes by no unit we know: ${unit}`);
  return known;
}

interface Starting {
  readonly kind: ClockKind;
  readonly limit: Limit;
  readonly ladder: Ladder;
}

function ruled(
  kind: ClockKind, petition: Filed, profiles: readonly Profile[], { now: at }: Moment,
): Omit<Starting, 'kind'> {
  const ladder = lineFor(profiles, {
    matter: 'ESCALATION', kind: 'LADDER', facts: { clock: kind }, tenant: petition.tenant, at,
  });
  if (!ladder) throw new Error(`No ladder in force for the clock ${kind}`);
  const line = lineOf(profiles, kind, petition, at, matterOf(petition));
  return { limit: limitIn(line), ladder: ladderOf(ladder) };
}

/** The original limit, without what an extension added to it (R-H-46). */
async function again(
  em: EntityManager, row: DeadlineRow, petition: Petition,
): Promise<Omit<Starting, 'kind'>> {
  const { profile, rule: code, ruleVersion: version, source } = row;
  const amount = row.extended ? await originalAmount(em, row, petition) : row.amount;
  const limit = { profile, code, version, amount, unit: unitOf(row), source };
  return { limit, ladder: await findLadder(em, row) };
}

async function originalAmount(
  em: EntityManager, { id, amount }: DeadlineRow, petition: Petition,
): Promise<number> {
  const measures = await listMeasures(em, [petition.id]);
  const given = measures.find((each) => each.deadlineId === id && each.decision === 'APPROVED');
  return amount - (given?.amount ?? 0);
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
