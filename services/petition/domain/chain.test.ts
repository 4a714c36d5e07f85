import { describe, expect, test } from '@jest/globals';
import { Refusal } from '@linli/kernel/refusal.ts';
import {
  CHAIN_ENDED, CHAIN_STAGES, CHAIN_STEPS, type ChainStage, type ChainStep, isChainOpen, owesOn,
} from './chain.ts';
import { type Bearing, beginChain, deliveryOf, takeChainStep } from './chain-steps.ts';
import { checkCompetent, type OrganKind, reviewersOf } from './chain-competence.ts';
import { type Earlier, standingOf } from './chain-repeats.ts';
import { checkSimple, SIMPLE_BARS, SIMPLE_GROUNDS } from './chain-simplified.ts';

const CLAIM: Bearing = { class: 'CLAIM', procedure: 'NORMAL', notifiable: true };

/** The whole national course: from which stages each step is open, and where it leads. */
const COURSE: Partial<Record<ChainStep, Partial<Record<ChainStage, ChainStage>>>> = {
  PASS_ON: { REGISTERED: 'REGISTERED' },
  FORWARD: { REGISTERED: 'FORWARDED' },
  OBJECT: { FORWARDED: 'OBJECTED' },
  AGREE_TO_OBJECTION: { OBJECTED: 'REGISTERED' },
  REFUSE_OBJECTION: { OBJECTED: 'FORWARDED' },
  RAISE_DISPUTE: { FORWARDED: 'DISPUTED', OBJECTED: 'DISPUTED' },
  CONFIRM_ORGAN: { DISPUTED: 'FORWARDED' },
  REASSIGN: { DISPUTED: 'FORWARDED' },
  NOTIFY: { FORWARDED: 'FORWARDED', ACCEPTED: 'ACCEPTED' },
  ROUTE: { REGISTERED: 'ROUTED', FORWARDED: 'ROUTED' },
  ACCEPT: { FORWARDED: 'ACCEPTED' },
  SIMPLIFY: { REGISTERED: 'REGISTERED', FORWARDED: 'FORWARDED' },
  SWITCH_TO_NORMAL: { REGISTERED: 'REGISTERED', FORWARDED: 'FORWARDED', ACCEPTED: 'ACCEPTED' },
  REQUEST_EXTENSION: { ACCEPTED: 'ACCEPTED' },
  DECIDE_EXTENSION: { ACCEPTED: 'ACCEPTED' },
  SETTLE: { ACCEPTED: 'ACCEPTED' },
  ISSUE_OPINION: { ACCEPTED: 'DECIDED' },
  DELIVER_OPINION: { DECIDED: 'ANSWERED' },
  DELIVER_ANSWER: { DECIDED: 'FINAL' },
  REQUEST_REVIEW: { ANSWERED: 'REVIEWING' },
  ISSUE_REVIEW: { REVIEWING: 'REVIEW_DECIDED' },
  DELIVER_REVIEW: { REVIEW_DECIDED: 'REVIEWED' },
  REQUEST_REEXAMINATION: { REVIEWED: 'REEXAMINING' },
  OPEN_HEARING: { REEXAMINING: 'HEARING' },
  CLOSE_HEARING: { HEARING: 'REEXAMINING' },
  ISSUE_REEXAMINATION: { REEXAMINING: 'REEXAMINATION_DECIDED' },
  DELIVER_REEXAMINATION: { REEXAMINATION_DECIDED: 'FINAL' },
  LAPSE: { ANSWERED: 'FINAL', REVIEWED: 'FINAL' },
};
/** Open wherever something is owed, or everywhere, and changing no stage. */
const ANYWHERE = [
  'MARK_SERIOUS', 'RECUSE', 'REPORT_UPWARD', 'RATE', 'APPLY_FOR_CONFIRMATION',
  'REFER_TO_DISCIPLINE',
] as const;

describe('a step of the chain', () => {
  const named = Object.entries(COURSE) as [ChainStep, Partial<Record<ChainStage, ChainStage>>][];
  test.each(named)('is open from its stages alone: %s', (step, leads) => {
    for (const stage of CHAIN_STAGES) {
      const taken = takeChainStep(step, stage, CLAIM);
      const to = leads[stage];
      if (to) expect(taken).toMatchObject({ stage: to });
      else expect(taken).toMatchObject({ code: 'WRONG_STAGE' });
    }
  });

  test('is in the table of this test, whichever it is', () => {
    const known = [...Object.keys(COURSE), ...ANYWHERE, 'REGISTER', 'RECEIVE'];
    expect(known.toSorted()).toEqual([...CHAIN_STEPS].toSorted());
  });

  test.each(ANYWHERE)('moves no stage: %s', (step) => {
    for (const stage of CHAIN_STAGES.filter(isChainOpen)) {
      expect(takeChainStep(step, stage, CLAIM)).toMatchObject({ stage });
    }
  });

  test('is owed by somebody until the end, and by nobody after it', () => {
    for (const stage of CHAIN_STAGES) {
      expect(owesOn(stage) === null).toBe(CHAIN_ENDED.includes(stage));
    }
  });
});

describe('the clocks a step starts', () => {
  const started = (step: ChainStep, stage: ChainStage, changes: Partial<Bearing>) => {
    const taken = takeChainStep(step, stage, { ...CLAIM, ...changes });
    return taken instanceof Refusal ? null : taken.starts;
  };

  test.each([
    ['CLAIM', ['HANDLE']], ['SUGGESTION', []], ['ACCUSATION', []],
  ] as const)('at acceptance are the 60 days of claims alone (R-C-06): %s', (of, clocks) => {
    expect(started('ACCEPT', 'FORWARDED', { class: of })).toEqual(clocks);
  });

  test('tell nobody who is unknown (R-C-26)', () => {
    expect(started('FORWARD', 'REGISTERED', {})).toEqual(['OBJECT', 'NOTIFY']);
    expect(started('FORWARD', 'REGISTERED', { notifiable: false })).toEqual(['OBJECT']);
    expect(beginChain('RECEIVE', { ...CLAIM, notifiable: false }).starts).toEqual(['REGISTER']);
  });

  test('of the simplified procedure come beside the statutory ones (R-C-33)', () => {
    const procedure = 'SIMPLIFIED';
    expect(started('FORWARD', 'REGISTERED', { procedure }))
      .toEqual(['OBJECT', 'NOTIFY', 'SIMPLE_ACCEPT']);
    expect(started('ACCEPT', 'FORWARDED', { procedure })).toEqual(['HANDLE', 'SIMPLE_OPINION']);
    expect(started('PASS_ON', 'REGISTERED', { procedure })).toEqual(['SORT', 'SIMPLE_PASS']);
  });

  test('a claim may be reviewed, and nothing else may', () => {
    expect(deliveryOf('DECIDED', 'CLAIM')).toBe('DELIVER_OPINION');
    expect(deliveryOf('DECIDED', 'SUGGESTION')).toBe('DELIVER_ANSWER');
    expect(started('DELIVER_OPINION', 'DECIDED', {})).toEqual(['REVIEW_REQUEST', 'RATE']);
    expect(started('DELIVER_ANSWER', 'DECIDED', { class: 'SUGGESTION' })).toEqual(['RATE']);
  });
});

describe('who is competent for a review (R-C-14)', () => {
  const of = (kind: OrganKind, division: string) => ({ kind, division });
  test.each([
    ['a department', of('DEPARTMENT', '510116'),
      [of('GOVERNMENT', '510116'), of('DEPARTMENT', '5101')]],
    ['a town government', of('GOVERNMENT', '510116001'), [of('GOVERNMENT', '510116')]],
    ['an organ led from above', of('LINE_MANAGED', '510116'), [of('LINE_MANAGED', '5101')]],
    ['a province', of('GOVERNMENT', '51'), [of('GOVERNMENT', '')]],
    ['the nation', of('GOVERNMENT', ''), []],
  ])('after %s', (_, decided, competent) => {
    expect(reviewersOf(decided)).toEqual(competent);
    for (const body of competent) expect(checkCompetent(body, decided)).toBeNull();
    expect(checkCompetent(decided, decided)).toMatchObject({ code: 'NOT_COMPETENT' });
  });
});

describe('what the same person raised before', () => {
  const pending: Earlier = {
    id: 'a', number: 'N1', stage: 'ACCEPTED', office: '510116001', late: false,
  };
  const ended: Earlier = { ...pending, id: 'b', stage: 'FINAL' };
  const routed: Earlier = { ...pending, id: 'c', stage: 'ROUTED' };

  test.each([
    ['nothing', [], { as: 'FIRST', earlierId: null }],
    ['what is open: it joins that (R-C-29)', [pending], { as: 'ATTACHED', earlierId: 'a' }],
    ['what went another route', [routed], { as: 'REPEAT', earlierId: 'c' }],
    ['what ended: no more (R-C-12)', [ended], { code: 'CHAIN_ENDED', rule: 'R-C-12' }],
  ] as const)('is %s', (_, earlier, expected) => {
    const raised = { office: '510116001', newFacts: null };
    expect(standingOf(raised, [...earlier])).toMatchObject(expected);
  });

  test('is not accepted higher up while it is pending (R-C-13)', () => {
    expect(standingOf({ office: '510116', newFacts: null }, [pending]))
      .toMatchObject({ code: 'PENDING_BELOW', rule: 'R-C-13' });
    const late = { ...pending, late: true };
    expect(standingOf({ office: '510116', newFacts: null }, [late]))
      .toEqual({ as: 'ATTACHED', earlierId: 'a' });
  });

  test.each([pending, ended])('opens a new case by new facts, with a link', (earlier) => {
    expect(standingOf({ office: '510116', newFacts: '新证据' }, [earlier]))
      .toEqual({ as: 'FIRST', earlierId: earlier.id });
  });
});

describe('the simplified procedure (R-C-33)', () => {
  const matter = {
    first: true, grounds: ['CLEAR_FACTS_AND_DUTY'], bars: [], hasOtherRoute: false,
    representatives: 1,
  } as const;

  test.each(SIMPLE_GROUNDS)('is open on each ground: %s', (ground) => {
    expect(checkSimple({ ...matter, grounds: [ground] })).toBeNull();
  });

  test.each(SIMPLE_BARS)('is closed by each bar: %s', (bar) => {
    expect(checkSimple({ ...matter, bars: [bar] })).toMatchObject({ code: 'NOT_SIMPLE' });
  });

  test.each([
    ['a repeat', { first: false }], ['no ground', { grounds: [] }],
    ['another route', { hasOtherRoute: true }], ['a joint visit', { representatives: 2 }],
  ])('is closed to %s', (_, changes) => {
    expect(checkSimple({ ...matter, ...changes })).toMatchObject({ code: 'NOT_SIMPLE' });
  });
});
