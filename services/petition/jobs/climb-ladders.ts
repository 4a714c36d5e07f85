import type { Database } from '@linli/chassis/database.ts';
import type { DeadlineSweep } from '@linli/chassis/deadlines.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import { openCalendars, openLadders } from '@linli/chassis/profiles.ts';
import { settleRungs } from '@linli/chassis/settle.ts';
import { measureCalled, whistleCalled, windowLapsed } from '@linli/schemas/events/petition.ts';
import { readClock } from '../commands/clocks.ts';
import { climb } from '../domain/ladder.ts';
import { readContext } from './rung-context.ts';
import { settlingBy } from './settle-rungs.ts';
import { callsOf, lapsesOf, whistlesOf } from './telling.ts';

/** The ladders of petitions: what the sweep does with a clock that rings. */
export async function climbLadders(database: Database): Promise<DeadlineSweep> {
  const ladderOf = await openLadders(database, ['ESCALATION']);
  const calendarOf = await openCalendars(database);
  const settling = settlingBy(ladderOf);
  return {
    decide: (row, now) => {
      return climb(ladderOf(row), readClock(row), readContext(row), now, calendarOf(row));
    },
    settle: (em, fired) => settleRungs(em, fired, settling),
    async cause(em, fired, now) {
      await publishAll(em, whistleCalled, await whistlesOf(em, fired), now);
      await publishAll(em, windowLapsed, lapsesOf(fired), now);
      await publishAll(em, measureCalled, callsOf(fired), now);
    },
  };
}
