import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { STREET } from './district.ts';
import { DEPARTMENT, street } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

export type Verb = 'blowWhistle' | 'acknowledgeWhistle' | 'reportIn' | 'rateReport';

const INPUT = {
  blowWhistle: 'BlowWhistleInput',
  acknowledgeWhistle: 'AcknowledgeWhistleInput',
  reportIn: 'ReportInInput',
  rateReport: 'RateReportInput',
} as const satisfies Record<Verb, string>;

const ANSWER = `... on Whistle { id state blownAt acknowledgeBy acknowledgedAt
  report { arrivedAt action rating } } ... on Refusal { code field rule }`;

export const RESULT = z.object({ answer: z.looseObject({ id: z.string() }) });

/** The four steps of a whistle, as people take them through the graph. */
export function whistlingOn(serving: Serving) {
  const send = (actor: Actor, verb: Verb, input: object): Promise<Answer> => {
    const text = `mutation ($input: ${INPUT[verb]}!) { answer: ${verb}(input: $input) { ${ANSWER} } }`;
    return serving.ask(actor, text, { input: { idempotencyKey: randomUUID(), ...input } });
  };
  const answered = async (actor: Actor, verb: Verb, input: object): Promise<unknown> => {
    const { data, codes } = await send(actor, verb, input);
    expect(codes).toEqual([]);
    return z.object({ answer: z.unknown() }).parse(data).answer;
  };
  const blow = (actor: Actor, call: object) =>
    answered(actor, 'blowWhistle', { ...A_CALL, ...call });

  return {
    send,
    blow,
    /** The id of one that was just blown. */
    aWhistle: async (call: object = {}): Promise<string> => {
      const answer = await blow(street, { kind: 'EMERGENCY', ...call });
      return RESULT.parse({ answer }).answer.id;
    },
    acknowledge: (actor: Actor, whistleId: string) =>
      answered(actor, 'acknowledgeWhistle', { whistleId }),
    report: (actor: Actor, whistleId: string) =>
      answered(actor, 'reportIn', { whistleId, action: ' 已清理占道 ' }),
    rate: (actor: Actor, whistleId: string, rating: number) =>
      answered(actor, 'rateReport', { whistleId, rating }),
  };
}

export const A_CALL = {
  division: STREET, kind: 'DAILY', departmentId: DEPARTMENT, reason: '占道经营，街道难以独立处置',
};
