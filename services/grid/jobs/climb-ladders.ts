import type { Database } from '@linli/chassis/database.ts';
import type { DeadlineSweep } from '@linli/chassis/deadlines.ts';
import { openCalendars, openLadders } from '@linli/chassis/profiles.ts';
import { settleRungs } from '@linli/chassis/settle.ts';
import { allowanceOf } from '../commands/clocks.ts';
import { readContext } from '../commands/rung-context.ts';
import { climb } from '../domain/clock.ts';
import { SETTLING } from './settle-rungs.ts';

/** What the sweep does with a clock of an event or a whistle: the rung itself is the record. */
export async function climbLadders(database: Database): Promise<DeadlineSweep> {
  const ladderOf = await openLadders(database, ['GRID']);
  const calendarOf = await openCalendars(database);
  return {
    decide(row, now) {
      const { startedAt, dueAt, rung } = row;
      const clock = { startedAt, dueAt, allowance: allowanceOf(row), rung };
      const at = { now, calendar: calendarOf(row) };
      return climb(ladderOf(row), clock, readContext(row), at);
    },
    settle: (em, fired) => settleRungs(em, fired, SETTLING),
    cause: async () => undefined,
  };
}
