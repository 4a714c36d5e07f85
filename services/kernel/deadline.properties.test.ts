import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atShare, timeUsed } from './allowance.ts';
import { addDays, civilDateOf, startOf } from './civil.ts';
import {
  extend, pause, progress, remaining, type RungDue, rungInstants, rungsDue, start,
} from './deadline.ts';
import { Refusal } from './refusal.ts';
import {
  allowances, allowed, always, at, calendar, clocks, daysIn, HOUR, hourLimits, instants,
  interrupted, ladders, later, pauseLists, shares, sharesOf, spans, within, withPauses,
} from './testing/arbitraries.ts';

describe('The time of a limit', () => {
  test('in hours that is left and that is used make the limit, through any pauses', () => {
    always((from, limit, stops, share) => {
      const clock = withPauses(start(from, limit, calendar), stops);
      const turned = clock.pauses.at(-1)?.until ?? from;
      const now = within({ ...clock, startedAt: turned }, share);
      const used = timeUsed(from, now, limit.unit, calendar, clock.pauses);
      const left = remaining(clock, now, calendar).amount;
      const hour = limit.unit === 'MINUTES' ? 60_000 : HOUR;
      expect(used + Math.round(left * hour)).toBe(limit.amount * hour);
    }, instants, hourLimits, pauseLists, shares);
  });

  test('in working days that is left and that is past make the limit', () => {
    always((from, amount, share) => {
      const clock = start(from, { amount, unit: 'WORKING_DAYS' }, calendar);
      fc.pre(!clock.provisional);
      const now = within(clock, share);
      expect(remaining(clock, now, calendar).amount + daysIn(from, now, true)).toBe(amount);
    }, instants, fc.integer({ min: 1, max: 60 }), shares);
  });

  test('in working days that is used is the limit at its end, through any pauses', () => {
    always((from, amount, stops) => {
      const clock = start(from, { amount, unit: 'WORKING_DAYS' }, calendar);
      const { pauses, dueAt: due } = withPauses(clock, stops);
      // Stopped on its last day, a limit ends when it runs again, or on the next worked day.
      fc.pre(pauses.every((each, n) =>
        remaining(withPauses(clock, stops.slice(0, n)), each.from, calendar).amount > 0));
      expect(timeUsed(from, due, 'WORKING_DAYS', calendar, pauses)).toBe(amount * 7 * HOUR);
    }, instants, fc.integer({ min: 1, max: 60 }), pauseLists);
  });

  test('in natural days makes the limit and the rest days its end moved over (R-T-04)', () => {
    always((from, amount, share) => {
      const clock = start(from, { amount, unit: 'NATURAL_DAYS' }, calendar);
      const now = within(clock, share);
      const raw = startOf(addDays(civilDateOf(from), amount));
      expect(remaining(clock, now, calendar).amount + daysIn(from, now, false))
        .toBe(amount + daysIn(raw, clock.dueAt, false));
    }, instants, fc.integer({ min: 0, max: 90 }), shares);
  });

  test('only ever passes: less is left, more is used, and all of it at the end', () => {
    always((clock, one, other) => {
      const nows = [Math.min(one, other), 2 * Math.max(one, other)]
        .map((share) => within(clock, share));
      const left = nows.map((now) => remaining(clock, now, calendar).amount);
      const used = nows.map((now) => progress(clock, now, calendar));
      expect(left).toEqual(left.toSorted((a, b) => b - a));
      expect(used).toEqual(used.toSorted((a, b) => a - b));
      expect(progress(clock, clock.dueAt, calendar)).toBe(1);
      expect(remaining(clock, clock.dueAt, calendar).amount).toBe(0);
    }, clocks, shares, shares);
  });

  test('has used a share of itself at the instant of that share', () => {
    always((clock, share) => {
      const { startedAt, dueAt: due, allowance } = clock;
      fc.pre(allowance.amount > 0);
      const then = atShare(startedAt, due, share, allowance, calendar);
      expect(progress(clock, then, calendar)).toBeCloseTo(share, 4);
    }, clocks, shares);
  });
});

describe('A pause', () => {
  test('of no length changes nothing', () => {
    always((clock, ladder, share) => {
      const now = within(clock, share);
      const again = interrupted(clock, now, now);
      expect({ ...again, pauses: [] }).toEqual(clock);
      expect(rungInstants(ladder, again, calendar)).toEqual(rungInstants(ladder, clock, calendar));
      expect(progress(again, clock.dueAt, calendar)).toBe(1);
    }, clocks, ladders, shares);
  });

  test('takes nothing from what was left, and never brings the end nearer', () => {
    always((clock, share, span) => {
      const now = within(clock, share);
      const again = interrupted(clock, now, later(now, span));
      expect(again.dueAt.getTime()).toBeGreaterThanOrEqual(clock.dueAt.getTime());
      const { amount } = remaining(clock, now, calendar);
      const left = remaining(again, later(now, span), calendar).amount;
      // Natural days may move off a rest day once more.
      if (clock.allowance.unit === 'NATURAL_DAYS') expect(left).toBeGreaterThanOrEqual(amount);
      else if (amount > 0) expect(left).toBe(amount);
    }, clocks, shares, spans);
  });

  test('is the same in two parts as in one, for hours', () => {
    always((from, limit, share, [one, two]) => {
      const clock = start(from, limit, calendar);
      const [stop, middle] = [within(clock, share), later(within(clock, share), one)];
      const end = later(middle, two);
      const parts = interrupted(interrupted(clock, stop, middle), middle, end);
      expect(parts.dueAt).toEqual(interrupted(clock, stop, end).dueAt);
    }, instants, hourLimits, shares, fc.tuple(spans, spans));
  });

  test('leaves the shares that came before it, and lets none come in it', () => {
    always((from, limit, parts, share, span) => {
      const clock = start(from, limit, calendar);
      const ladder = sharesOf(parts);
      const [stop, turn] = [within(clock, share), later(within(clock, share), span)];
      fc.pre(remaining(clock, stop, calendar).amount > 0);
      const before = rungInstants(ladder, clock, calendar);
      const since = rungInstants(ladder, interrupted(clock, stop, turn), calendar);
      const wrong = before.filter((instant, n) => {
        const now = since[n] ?? instant;
        if (instant.getTime() === stop.getTime()) return now < stop;
        return instant > stop ? now < turn || now < instant : now.getTime() !== instant.getTime();
      });
      expect(wrong).toEqual([]);
    }, instants, allowances.filter(({ unit }) => unit !== 'NATURAL_DAYS'),
    fc.array(shares, { maxLength: 6 }), shares, spans);
  });

  test('is refused once the limit has ended, and the limit stays ended', () => {
    always((clock, span) => {
      const stop = { at: later(clock.dueAt, 1 + span), reason: 'HEARING', listed: ['HEARING'] };
      expect(pause(clock, stop)).toBeInstanceOf(Refusal);
    }, clocks, spans);
  });
});

describe('More time', () => {
  test('given at any instant before the end is as if it had been given at the start', () => {
    always((clock, share, amount) => {
      const { startedAt, allowance: { unit, amount: first } } = clock;
      fc.pre(unit !== 'NATURAL_DAYS' && first > 0);
      const by = { amount, unit };
      const extended = extend(clock, { by, most: by }, within(clock, share), calendar);
      const { extended: once, ...atOnce } = start(startedAt, allowed(extended).allowance, calendar);
      expect(extended).toEqual({ ...atOnce, extended: !once });
    }, clocks, shares, fc.integer({ min: 1, max: 30 }));
  });

  test('is given once and never after the end', () => {
    always((clock, span) => {
      const by = { amount: 1, unit: clock.allowance.unit };
      const asked = { by, most: by };
      const late = later(clock.dueAt, 1 + span);
      expect(extend(clock, asked, late, calendar)).toMatchObject({ code: 'ALREADY_ENDED' });
      const extended = allowed(extend(clock, asked, clock.dueAt, calendar));
      expect(extend(extended, asked, clock.dueAt, calendar))
        .toMatchObject({ code: 'ALREADY_EXTENDED' });
    }, clocks, spans);
  });
});

describe('A ladder', () => {
  test('is climbed in order, and not before its clock starts', () => {
    always((clock, ladder, stops) => {
      const paused = withPauses(clock, stops);
      const times = [clock.startedAt, ...rungInstants(ladder, paused, calendar)]
        .map((each) => each.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }, clocks, ladders, pauseLists);
  });

  test('fires each rung once, in order and with one instant, whenever it is asked', () => {
    always((clock, ladder, stops, asked) => {
      const paused = withPauses(clock, stops);
      const end = new Date(at('2028-12-31T00:00'));
      const nows = [...asked.map((ms) => later(clock.startedAt, ms)), end]
        .toSorted((a, b) => a.getTime() - b.getTime());
      const seen: RungDue[] = [];
      for (const now of nows) {
        const { fired, ringAt } = rungsDue(ladder, paused, seen.length, now, calendar);
        seen.push(...fired);
        expect(fired.every(({ dueAt: due }) => due <= now)).toBe(true);
        expect(ringAt === null || ringAt > now).toBe(true);
      }
      expect(seen).toEqual(rungsDue(ladder, paused, 0, end, calendar).fired);
      expect(seen.map(({ index }) => index)).toEqual(ladder.rungs.map((_, index) => index));
    }, clocks, ladders, pauseLists, fc.array(spans, { maxLength: 12 }));
  });

  test('fires nothing between its ring and the one before', () => {
    always((clock, ladder, span) => {
      const now = later(clock.startedAt, span);
      const { fired, ringAt } = rungsDue(ladder, clock, 0, now, calendar);
      fc.pre(ringAt !== null);
      const next = ringAt ?? now;
      const before = rungsDue(ladder, clock, fired.length, later(next, -1), calendar);
      expect(before).toEqual({ fired: [], ringAt });
      const then = rungsDue(ladder, clock, fired.length, next, calendar).fired;
      expect(then[0]).toMatchObject({ index: fired.length, dueAt: next });
    }, clocks, ladders, spans);
  });
});
