import { describe, expect, test } from '@jest/globals';
import { Refusal } from '@linli/kernel/refusal.ts';
import { isOpen, STAGES, type Step, take } from './standing.ts';

const STAY = { ASSIGNED: 'ASSIGNED', SIGNED: 'SIGNED', HANDLING: 'HANDLING', REOPENED: 'REOPENED' };
const STAY_ANSWERED = { ...STAY, REPLIED: 'REPLIED' };
const ON_COURSE = { IN_CHAIN: 'IN_CHAIN', CLOSED: 'CLOSED' };

/** The whole course of a petition: from which stages each step is open, and where it leads. */
const COURSE: Record<Exclude<Step, 'LODGE'>, Partial<Record<(typeof STAGES)[number], string>>> = {
  SIGN: { ASSIGNED: 'SIGNED', REOPENED: 'SIGNED' },
  CONTACT: STAY,
  REPORT_IN: {
    ASSIGNED: 'HANDLING', REOPENED: 'HANDLING', SIGNED: 'HANDLING', HANDLING: 'HANDLING',
  },
  HANDLE: { SIGNED: 'HANDLING', HANDLING: 'HANDLING' },
  REPLY: { SIGNED: 'REPLIED', HANDLING: 'REPLIED' },
  TRY_AGAIN: { REPLIED: 'REPLIED' },
  REDO: { REPLIED: 'REOPENED' },
  CLOSE: { REPLIED: 'CLOSED' },
  MERGE: { ASSIGNED: 'MERGED', SIGNED: 'MERGED', HANDLING: 'MERGED', REOPENED: 'MERGED' },
  RETURN: { ASSIGNED: 'ASSIGNED', SIGNED: 'SIGNED' },
  DECIDE_RETURN: {
    ASSIGNED: 'ASSIGNED', SIGNED: 'ASSIGNED', HANDLING: 'ASSIGNED', REOPENED: 'ASSIGNED',
  },
  REQUEST_EXTENSION: STAY,
  DECIDE_EXTENSION: STAY,
  URGE: STAY,
  FEED_BACK: STAY,
  SUPERVISE: STAY_ANSWERED,
  ACCEPT_RESULT: STAY_ANSWERED,
  SUPERVISE_ORGAN: ON_COURSE,
  ACCEPT_FEEDBACK: ON_COURSE,
  CALL_IN: STAY_ANSWERED,
  SUMMON: STAY_ANSWERED,
  PLAN: STAY_ANSWERED,
};
const steps: Exclude<Step, 'LODGE'>[] = [
  'SIGN', 'CONTACT', 'REPORT_IN', 'HANDLE', 'REPLY', 'TRY_AGAIN', 'REDO', 'CLOSE', 'MERGE',
  'RETURN', 'DECIDE_RETURN', 'REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'URGE', 'FEED_BACK',
  'SUPERVISE', 'ACCEPT_RESULT', 'SUPERVISE_ORGAN', 'ACCEPT_FEEDBACK', 'CALL_IN', 'SUMMON', 'PLAN',
];

describe('a step', () => {
  test.each(steps.flatMap((step) => STAGES.map((stage) => [step, stage] as const)))(
    'is open from its stages alone: %s from %s', (step, stage) => {
      const to = COURSE[step][stage];
      const taken = take(step, stage);
      if (to === undefined) {
        expect(taken).toBeInstanceOf(Refusal);
        expect(taken).toMatchObject({ code: 'WRONG_STAGE', rule: 'R-H-03' });
      } else expect(taken).toMatchObject({ stage: to });
    },
  );

  test('is never open from the end, and both ends owe nothing', () => {
    expect(STAGES.filter((stage) => !isOpen(stage))).toEqual(['CLOSED', 'MERGED']);
  });
});
