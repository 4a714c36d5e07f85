import { describe, expect, test } from '@jest/globals';
import { firstStage, hasReached, whyNotAdvanced } from './advancing.ts';
import type { Standing } from './advancing.ts';
import { GUIDELINE_PARTS, PROJECT_KINDS, SYNCS, WAYS } from './kinds.ts';
import type { Stage } from './kinds.ts';
import { whyNoSubsidy } from './subsidy.ts';

const space = (stage: Stage, more: Partial<Standing> = {}): Standing =>
  ({ kind: 'SHARED_SPACE', stage, documents: [], passed: [], syncs: [], ...more });
const ready = {
  documents: ['ACCEPTANCE'], passed: [...GUIDELINE_PARTS], syncs: [...SYNCS],
} as const;

describe('A project', () => {
  test.each(PROJECT_KINDS)('of kind %s goes its way stage by stage and skips none', (kind) => {
    const stages = WAYS[kind].map(([stage]) => stage);
    expect(firstStage(kind)).toBe(stages[0]);
    const shown = { ...ready, kind, documents: WAYS[kind].flatMap(([, gate]) => gate.documents) };
    for (const [at, stage] of stages.entries()) {
      const answers = stages.map((to) => whyNotAdvanced({ ...shown, stage }, to)?.code ?? to);
      const expected = stages.map((to, place) => (place === at + 1 ? to : 'WRONG_STAGE'));
      expect(answers).toEqual(expected);
    }
  });

  test.each([
    ['a paper', { documents: [] }, 'DOCUMENT_MISSING', 'documents'],
    ['a part of the guidelines', { passed: GUIDELINE_PARTS.slice(1) }, 'NOT_PASSED', 'passed'],
    ['one of the three synchronised', { syncs: SYNCS.slice(1) }, 'NOT_SYNCHRONISED', 'projectId'],
  ])('is not accepted where %s is missing', (_, missing, code, field) => {
    expect(whyNotAdvanced(space('BUILDING', ready), 'ACCEPTED')).toBeNull();
    expect(whyNotAdvanced(space('BUILDING', { ...ready, ...missing }), 'ACCEPTED'))
      .toMatchObject({ code, field });
  });

  test('has reached what lies behind it, and nothing off its way', () => {
    expect(hasReached({ kind: 'LIFT', stage: 'ACCEPTED' }, 'BUILDING')).toBe(true);
    expect(hasReached({ kind: 'LIFT', stage: 'BUILDING' }, 'ACCEPTED')).toBe(false);
    expect(hasReached({ kind: 'LIFT', stage: 'ACCEPTED' }, 'OPEN')).toBe(false);
  });
});

test.each([
  ['not accepted', 'BUILDING', 'GOOD', SYNCS],
  ['out of step', 'OPEN', 'GOOD', SYNCS.slice(1)],
  ['not assessed', 'OPEN', null, SYNCS],
  ['used poorly', 'OPEN', 'FAIR', SYNCS],
] as const)('A space that is %s gets no subsidy (R-W-56)', (_, stage, use, syncs) => {
  expect(whyNoSubsidy({ ...space('OPEN', ready), use: 'GOOD' })).toBeNull();
  expect(whyNoSubsidy({ ...space(stage, { ...ready, syncs: [...syncs] }), use }))
    .toMatchObject({ code: 'CONDITIONS_UNMET', rule: 'R-W-56' });
});
