import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Answer } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { STREET } from './district.ts';
import { DEPARTMENT } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

/** A department that applies, and reports what it wants done. */
export const applicant = anActor({
  id: 'applicant', tenant: '510116', organization: DEPARTMENT,
  grants: ['grid.read@510116', 'grid.apply@510116', 'grid.report@510116'],
});
/** The district's centre, which decides on what departments put to the grids. */
export const gatekeeper = anActor({
  id: 'gatekeeper', tenant: '510116', grants: ['grid.read@510116', 'grid.admit@510116'],
});

const INPUT = {
  applyForGridMatter: 'ApplyForGridMatterInput',
  resubmitGridMatter: 'ResubmitGridMatterInput',
  decideGridMatter: 'DecideGridMatterInput',
  suspendGridMatter: 'GridMatterStepInput',
  resumeGridMatter: 'GridMatterStepInput',
  withdrawGridMatter: 'GridMatterStepInput',
} as const;
export type MatterVerb = keyof typeof INPUT;

export const A_MATTER = {
  title: '防汛隐患排查', basis: '区防汛办 2026 年 1 号通知', workload: '每周巡查一次', funding: '区财政',
};

/** What each step says where the test says nothing else. */
const SAID: Readonly<Record<MatterVerb, object>> = {
  applyForGridMatter: { division: STREET, ...A_MATTER },
  resubmitGridMatter: { ...A_MATTER, note: '已补充' },
  decideGridMatter: { decision: 'ADMIT', note: '同意准入' },
  suspendGridMatter: { note: '暂停' },
  resumeGridMatter: { note: '恢复' },
  withdrawGridMatter: { note: '不再需要' },
};

const ANSWER = `... on GridMatter { id state validFrom validTo decideBy expired }
  ... on Refusal { code field rule messageZh }`;

const ANSWERED = z.object({ answer: z.looseObject({ id: z.string().optional() }) });

/** The steps of a matter, as people take them through the graph. */
export function matteringOn(serving: Serving) {
  const send = (actor: Actor, verb: MatterVerb, input: object): Promise<Answer> => {
    const text = `mutation ($input: ${INPUT[verb]}!) { answer: ${verb}(input: $input) { ${ANSWER} } }`;
    return serving.ask(actor, text, {
      input: { idempotencyKey: randomUUID(), ...SAID[verb], ...input },
    });
  };
  const take = async (actor: Actor, verb: MatterVerb, input: object = {}) => {
    const { data, codes } = await send(actor, verb, input);
    expect(codes).toEqual([]);
    return ANSWERED.parse(data).answer;
  };
  const applied = async (input: object = {}): Promise<string> =>
    String((await take(applicant, 'applyForGridMatter', input)).id);
  const admitted = async (input: object = {}, decision: object = {}): Promise<string> => {
    const matterId = await applied(input);
    await take(gatekeeper, 'decideGridMatter', { matterId, ...decision });
    return matterId;
  };
  return { send, take, applied, admitted };
}
