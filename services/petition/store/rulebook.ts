import { z } from 'zod';
import {
  LIMIT, LIMIT_OR_AT_ONCE, ONE_LIMIT, type Rulebook, rungsOf,
} from '@linli/chassis/profiles.ts';
import type { Facts } from '@linli/kernel/profile.ts';
import { CHAIN_CLOCKS, CLASSES, LAPSE, PROCEDURES } from '../domain/chain.ts';
import { LEVELS } from '../domain/levels.ts';
import type { LineKind } from '../domain/lines.ts';
import { CHANNELS, CLOCKS, KINDS, URGENCIES } from '../domain/standing.ts';

const ACTIONS = [
  'REMIND', 'WARN', 'URGE', 'ESCALATE', 'WHISTLE', 'CRITICISE', 'SUPERVISE', 'INTERVIEW', 'DECIDE',
  LAPSE,
] as const;

const TIMES = z.int().min(0).max(1);
const COUNT = z.int().min(1).max(100);
/** What a district gives to send an order back is never over the outer limit (R-H-41). */
const RETURN = z
  .strictObject({ limit: LIMIT, most: LIMIT.optional(), times: COUNT.optional() })
  .refine(({ limit, most }) => !most || (limit.unit === most.unit && limit.amount <= most.amount), {
    path: ['limit'], error: 'a limit over its outer limit',
  });
const CLOCKS_OF_A_RATE = z.strictObject({ clocks: z.array(z.enum(CHAIN_CLOCKS)).min(1) });
const PERCENT = z.int().min(0).max(100);
const RATES = z
  .strictObject({ response: PERCENT, resolution: PERCENT, satisfaction: PERCENT })
  .refine(
    ({ response, resolution, satisfaction }) => response + resolution + satisfaction === 100,
    { error: 'weights that are not 100 together' },
  );

/** What a line of each kind gives. */
const FIGURES: Readonly<Record<LineKind, z.ZodType>> = {
  REGISTER: z.strictObject({ limit: LIMIT_OR_AT_ONCE }),
  REPRESENTATIVES: z.strictObject({ most: COUNT }),
  SORT: ONE_LIMIT,
  NOTIFY: ONE_LIMIT,
  OBJECT: ONE_LIMIT,
  DISPUTE: ONE_LIMIT,
  HANDLE: ONE_LIMIT,
  HANDLE_EXTENSION: z.strictObject({
    times: TIMES, most: LIMIT, share: z.number().gt(0).max(10).optional(),
  }),
  CONFIRM_MEDIATION: ONE_LIMIT,
  REVIEW_REQUEST: ONE_LIMIT,
  REVIEW: ONE_LIMIT,
  REEXAMINE_REQUEST: ONE_LIMIT,
  REEXAMINE: ONE_LIMIT,
  SIMPLE_PASS: ONE_LIMIT,
  SIMPLE_ACCEPT: ONE_LIMIT,
  SIMPLE_OPINION: ONE_LIMIT,
  REPORT_UPWARD: ONE_LIMIT,
  RATE: ONE_LIMIT,
  ANSWER_CALL: z.strictObject({ seconds: z.int().min(1).max(3_600) }),
  CONNECTION_RATE: z.strictObject({ percent: PERCENT, within: LIMIT }),
  MESSAGE_RESPONSE: ONE_LIMIT,
  MAILBOX_RESPONSE: ONE_LIMIT,
  SIGN_FOR: ONE_LIMIT,
  FIRST_CONTACT: ONE_LIMIT,
  RETURN,
  CALL_BACK: ONE_LIMIT,
  CALL_BACK_TRIES: z.strictObject({ tries: COUNT }),
  REDO: z.strictObject({ times: TIMES }),
  CRITICISM: ONE_LIMIT,
  INTERVIEW: ONE_LIMIT,
  SUPERVISION: ONE_LIMIT,
  INTERVIEW_DATE: ONE_LIMIT,
  INTERVIEW_PLAN: ONE_LIMIT,
  DISCIPLINE: ONE_LIMIT,
  THREE_RATES: RATES,
  PAUSE_REASONS: z.strictObject({ reasons: z.array(z.string().min(1).max(40)).max(20) }),
  LADDER: z.strictObject({ rungs: rungsOf(ACTIONS, LEVELS) }),
  ACCEPTANCE_RATE: CLOCKS_OF_A_RATE,
  COMPLETION_RATE: CLOCKS_OF_A_RATE,
  WHISTLE: z.strictObject({ returns: COUNT }),
};

/** Every matter that an order may be about: of none may the lines be missing. */
const ORDERS = KINDS.flatMap((kind) => URGENCIES.flatMap((urgency) => {
  return CHANNELS.map((channel) => ({ kind, urgency, channel }));
}));
const NEEDED: readonly LineKind[] = [
  ...CLOCKS, 'CALL_BACK_TRIES', 'REDO', 'RETURN', 'HANDLE_EXTENSION',
];
const ALL_CLOCKS = [...new Set<string>([...CLOCKS, ...CHAIN_CLOCKS])];

/** What the fact `course` says of a petition on the national one. */
const COURSE = 'PETITION';

/** What the national course asks for besides its clocks. */
const COURSE_LINES: readonly LineKind[] = ['SUPERVISION', 'ACCEPTANCE_RATE', 'COMPLETION_RATE'];

function ladderOf(facts: Facts) {
  return { matter: 'ESCALATION', kind: 'LADDER', facts } as const;
}

/** What the profiles of this service may say. */
export const RULEBOOK: Rulebook = {
  service: 'petition',
  noun: 'Petition',
  matters: ['PETITION', 'HOTLINE', 'ESCALATION'],
  figures: FIGURES,
  facts: {
    kind: KINDS, urgency: URGENCIES, channel: CHANNELS, clock: ALL_CLOCKS,
    receipt: ['DIRECT', 'FORWARDED'], class: CLASSES, procedure: PROCEDURES, course: [COURSE],
    caller: ['BUSINESS'],
  },
  needs: [
    ...NEEDED.flatMap((kind) => ORDERS.map((facts) => ({
      matter: 'HOTLINE' as const, kind, facts,
    }))),
    ...CHAIN_CLOCKS.map((kind) => {
      return { matter: 'PETITION' as const, kind, facts: { clock: kind, course: COURSE } };
    }),
    ...COURSE_LINES.map((kind) => {
      return { matter: 'PETITION' as const, kind, facts: { course: COURSE } };
    }),
    ...CLOCKS.map((clock) => ladderOf({ clock })),
    ...CHAIN_CLOCKS.map((clock) => ladderOf({ clock, course: COURSE })),
  ],
};
