import { describe, expect, test } from '@jest/globals';
import { COLLECTED, EVENT_STAGES, EVENT_STEPS, isOpen, object, separation, take } from './event.ts';
import type { EventStage, EventStanding, EventStep, Taken } from './event.ts';

const NOW = new Date('2026-03-16T10:00:00+08:00');

const at = (stage: EventStage): EventStanding => ({ ...COLLECTED, stage, level: 'STREET' });

/** Where each step may be taken, and where it leads: the closed loop of R-G-01. */
const COURSE: Record<EventStep, readonly [from: readonly EventStage[], to: EventStage]> = {
  COLLECT: [[], 'COLLECTED'],
  SETTLE: [['COLLECTED'], 'CLOSED'],
  FILE: [['COLLECTED'], 'FILED'],
  DECLINE: [['COLLECTED'], 'NOT_FILED'],
  DISPATCH: [['FILED'], 'DISPATCHED'],
  OBJECT: [['DISPATCHED'], 'OBJECTED'],
  KEEP: [['OBJECTED'], 'DISPATCHED'],
  REDISPATCH: [['OBJECTED'], 'DISPATCHED'],
  TAKE_UP: [['DISPATCHED'], 'HANDLING'],
  FEED_BACK: [['DISPATCHED', 'HANDLING'], 'FEEDBACK'],
  PASS: [['FEEDBACK'], 'VERIFIED'],
  FAIL: [['FEEDBACK'], 'HANDLING'],
  CLOSE: [['VERIFIED'], 'CLOSED'],
  EVALUATE: [['CLOSED'], 'EVALUATED'],
};

describe('the closed loop (R-G-01)', () => {
  test.each(EVENT_STEPS)('%s is taken from its own stages alone', (step) => {
    const [from, to] = COURSE[step];
    for (const stage of EVENT_STAGES) {
      const expected = from.includes(stage)
        ? at(to) : { code: 'WRONG_STAGE', field: 'eventId', rule: 'R-G-01' };
      expect(take(step, at(stage))).toMatchObject(expected);
    }
  });

  test('ends where nothing is owed any more', () => {
    const ended = EVENT_STAGES.filter((stage) => !isOpen({ stage }));
    expect(ended).toEqual(['NOT_FILED', 'CLOSED', 'EVALUATED']);
  });
});

describe('an objection to a dispatch (R-G-25)', () => {
  test.each([
    ['in the last instant', NOW, { stage: 'OBJECTED' }],
    ['an instant later', new Date(NOW.getTime() - 1), { code: 'TOO_LATE' }],
    ['a second time', null, { code: 'OBJECTION_DECIDED' }],
  ])('%s', (_, objectBy, expected) => {
    expect(object(at('DISPATCHED'), objectBy, NOW)).toMatchObject(expected);
  });

  test('is not for what is taken up', () => {
    expect(object(at('HANDLING'), NOW, NOW)).toMatchObject({ code: 'WRONG_STAGE' });
  });
});

describe('finding and checking are apart from commanding and handling (R-G-02)', () => {
  const trail: Taken[] = [
    { step: 'COLLECT', body: 'officer' }, { step: 'FILE', body: 'filer' },
    { step: 'DISPATCH', body: 'commander' }, { step: 'FEED_BACK', body: 'department' },
    { step: 'FAIL', body: 'checker' },
  ];
  const all = ['officer', 'filer', 'commander', 'department', 'checker', 'another'];

  test.each<[EventStep, readonly string[]]>([
    ['DISPATCH', ['officer', 'checker']],
    ['REDISPATCH', ['officer', 'checker']],
    ['KEEP', ['officer', 'checker']],
    ['PASS', ['officer', 'commander', 'department']],
    ['FAIL', ['officer', 'commander', 'department']],
    ['EVALUATE', ['commander', 'department']],
    ['FEED_BACK', []],
    ['SETTLE', []],
  ])('%s is not for %j', (step, kept) => {
    expect(all.filter((body) => separation(step, body, trail) !== null)).toEqual(kept);
  });

  test('tells which step stood in the way', () => {
    expect(separation('PASS', 'commander', trail)).toMatchObject({
      code: 'SAME_BODY', message: 'PASS is not for whoever took the step DISPATCH', rule: 'R-G-02',
    });
  });
});
