import { describe, expect, test } from '@jest/globals';
import { dueAt, UNITS } from './allowance.ts';
import { rungInstants, rungsDue, type Running } from './deadline.ts';
import { CN_2025_2026 } from './testing/calendar.ts';
import { LADDER, rung } from './testing/ladder.ts';

const calendar = CN_2025_2026;
const china = (text: string): Date => new Date(`${text}+08:00`);

function running(startedAt: Date, amount: number, unit: (typeof UNITS)[number]): Running {
  const allowance = { amount, unit };
  const due = dueAt(startedAt, allowance, calendar).dueAt;
  return { startedAt, dueAt: due, allowance, pauses: [] };
}

/** Wednesday 30 September to Saturday 10 October: National Day lies between. */
const clock = running(china('2026-09-30T10:00:00'), 3, 'WORKING_DAYS');
const EXACT = [
  china('2026-10-09T14:00:00'),
  china('2026-10-09T23:59:59.999'),
  china('2026-10-10T23:59:59.999'),
  china('2026-10-12T23:59:59.999'),
  china('2026-10-14T23:59:59.999'),
  china('2026-10-23T23:59:59.999'),
];

describe('A ladder', () => {
  test('has exact instants, on the calendar and clock of its limit', () => {
    expect(rungInstants(LADDER, clock, calendar)).toEqual(EXACT);
  });

  test.each(EXACT.map((at, index) => [LADDER.rungs[index]?.action, index, at] as const))(
    'fires %s at its instant and not a millisecond before', (_, index, at) => {
      const before = rungsDue(LADDER, clock, index, new Date(at.getTime() - 1), calendar);
      expect(before).toEqual({ fired: [], ringAt: at });
      const then = rungsDue(LADDER, clock, index, at, calendar);
      expect(then.fired.map((each) => each.index)).toEqual([index]);
      expect(then.ringAt).toEqual(EXACT[index + 1] ?? null);
    });

  test('after a week of silence fires all it missed, in order, each with its instant', () => {
    const { fired, ringAt } = rungsDue(LADDER, clock, 0, china('2026-10-16T12:00:00'), calendar);
    expect(fired.map(({ rung: { action }, dueAt: at }) => [action, at])).toEqual([
      ['REMIND', EXACT[0]], ['WARN', EXACT[1]], ['URGE', EXACT[2]], ['WHISTLE', EXACT[3]],
      ['SUPERVISE', EXACT[4]],
    ]);
    expect(ringAt).toEqual(EXACT[5]);
  });

  test('fires the same rungs whether it is asked once or at every moment', () => {
    const seen: unknown[] = [];
    for (let now = clock.startedAt; now < china('2026-10-26T00:00:00');) {
      seen.push(...rungsDue(LADDER, clock, seen.length, now, calendar).fired);
      now = new Date(now.getTime() + 1_700_000);
    }
    const atOnce = rungsDue(LADDER, clock, 0, china('2026-10-26T00:00:00'), calendar);
    expect(seen).toEqual(atOnce.fired);
    expect(atOnce.ringAt).toBeNull();
  });

  test('rests once its last rung has fired', () => {
    expect(rungsDue(LADDER, clock, 6, china('2030-01-01T00:00:00'), calendar))
      .toEqual({ fired: [], ringAt: null });
  });

  test('is climbed in order whatever the limit: no rung before the one below it', () => {
    const starts = Array.from({ length: 90 }, (_, n) =>
      new Date(china('2026-01-28T07:13:00').getTime() + n * 13_579_000));
    for (const start of starts) {
      for (const unit of UNITS) {
        for (const amount of [1, 2, 15]) {
          const instants = rungInstants(LADDER, running(start, amount, unit), calendar);
          const times = [start, ...instants].map((each) => each.getTime());
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        }
      }
    }
  });

  test('lifts a rung that would come before the one below it', () => {
    const short = running(china('2026-11-23T10:00:00'), 1, 'WORKING_DAYS');
    const [remind, warn] = rungInstants(LADDER, short, calendar);
    expect(remind).toEqual(china('2026-11-24T14:00:00'));
    expect(warn).toEqual(remind);
  });

  test('counts no pause as used: later rungs move with the limit', () => {
    const allowance = { amount: 10, unit: 'HOURS' } as const;
    const startedAt = china('2026-11-23T10:00:00');
    const paused: Running = {
      startedAt, allowance, dueAt: china('2026-11-24T20:00:00'),
      pauses: [{ from: china('2026-11-23T12:00:00'), until: china('2026-11-24T12:00:00') }],
    };
    const rungs = [rung('EARLY', { share: 0.1 }, 'a'), rung('HALF', { share: 0.5 }, 'b')];
    expect(rungInstants({ ...LADDER, rungs }, paused, calendar))
      .toEqual([china('2026-11-23T11:00:00'), china('2026-11-24T15:00:00')]);
  });
});
