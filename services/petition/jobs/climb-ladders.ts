import { z } from 'zod';
import { asWorker, type Database } from '@linli/chassis/database.ts';
import type { DeadlineRow, DeadlineSweep, FiredRow } from '@linli/chassis/deadlines.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { whistleCalled } from '@linli/schemas/events/petition.ts';
import { readClock } from '../commands/clocks.ts';
import type { ClockLadder, RungContext } from '../domain/clocks.ts';
import { climb } from '../domain/ladder.ts';
import { LEVELS } from '../domain/levels.ts';
import { URGENCIES } from '../domain/standing.ts';
import { listAllLadders } from '../store/catalogues.ts';

/** The ladders of petitions: what the sweep does with a clock that rings. */
export async function climbLadders(database: Database, calendar: Calendar): Promise<DeadlineSweep> {
  const ladderOf = await openLadders(database);
  return {
    decide: (row, now) => {
      return climb(ladderOf(row), readClock(row), readContext(row), now, calendar);
    },
    cause(em, fired, now) {
      return publishAll(em, whistleCalled, fired.filter(isWhistle).map(whistle), now);
    },
  };
}

/**
 * Ladders never change once they are written, so they are read once. One that was added since is
 * read when it is first asked for: the row that asked is tried again by the next sweep.
 */
async function openLadders(database: Database): Promise<(row: DeadlineRow) => ClockLadder> {
  const read = async (): Promise<Map<string, ClockLadder>> => {
    const ladders = await asWorker(database, listAllLadders);
    return new Map(ladders.map((ladder) => [`${ladder.code}@${ladder.version}`, ladder]));
  };
  let known = await read();
  return (row) => {
    const name = `${row.ladder}@${row.ladderVersion}`;
    const ladder = known.get(name);
    if (ladder) return ladder;
    void read().then((ladders) => (known = ladders), () => undefined);
    throw new Error(`No ladder ${name}`);
  };
}

const CONTEXT: z.ZodType<RungContext> = z.object({
  microGridId: z.string().nullable(),
  generalGridId: z.string().nullable(),
  communityDivision: z.string(),
  streetDivision: z.string(),
  district: z.string(),
  departmentId: z.string(),
  level: z.enum(LEVELS),
  urgency: z.enum(URGENCIES),
});

function readContext({ context }: DeadlineRow): RungContext {
  return CONTEXT.parse(context);
}

function isWhistle({ fired }: FiredRow): boolean {
  return fired.action === 'WHISTLE';
}

/** What the street's call says (R-E-04, 镇街吹哨). */
function whistle({ row, fired }: FiredRow) {
  const { streetDivision, departmentId, urgency } = readContext(row);
  return {
    tenant: row.tenant,
    payload: {
      petitionId: row.subjectId,
      division: streetDivision,
      departmentId,
      kind: urgency === 'URGENT' ? 'EMERGENCY' as const : 'DAILY' as const,
      reason: fired.reason,
      dueAt: fired.dueAt.toISOString(),
    },
  };
}
