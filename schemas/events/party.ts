import { z } from 'zod';
import { defineEvent } from './event.ts';
import { profileEffective } from './profile.ts';

const SUBJECT = {
  appraisalId: z.uuid(),
  scheme: z.string(),
  subjectType: z.enum([
    'PARTY_ORGANIZATION', 'ESTATE', 'PROPERTY_COMPANY', 'GRID', 'DIVISION', 'SOCIAL_ORGANIZATION',
  ]),
  subjectId: z.string(),
  division: z.string(),
} as const;

/** A result was published: it holds from now on, and what follows from it is for who hears. */
export const appraisalPublished = defineEvent({
  topic: 'party.appraisal-published',
  payload: z.object({
    ...SUBJECT,
    schemeVersion: z.int(),
    /** A year, a quarter such as 2026Q3, or ONCE. */
    period: z.string(),
    /** Hundredths of a point, and the whole points there are. */
    score: z.int(),
    most: z.int(),
    grade: z.string(),
    stars: z.int().nullable(),
    passed: z.boolean(),
    publishedAt: z.iso.datetime(),
    /** The last instant at which it holds; null: until the next. */
    validUntil: z.iso.datetime().nullable(),
    consequences: z.array(z.object({
      kind: z.enum(['CREDIT_SCORE', 'CREDIT_RECORD', 'REWARD', 'HONOUR']),
      /** CREDIT_SCORE: whose sheet it is. */
      level: z.string().nullable(),
      /** CREDIT_RECORD: the rule of the ledger of credit. */
      rule: z.string().nullable(),
      /** REWARD: fen. */
      amount: z.int().nullable(),
    })),
  }),
  subjectOf: ({ subjectId }) => subjectId,
  subscribers: ['property'],
});

/** A published result holds no more: its term is over, or it was withdrawn for a reason. */
export const appraisalEnded = defineEvent({
  topic: 'party.appraisal-ended',
  payload: z.object({
    ...SUBJECT,
    why: z.enum(['LAPSED', 'WITHDRAWN']),
    reason: z.string(),
    endedAt: z.iso.datetime(),
  }),
  subjectOf: ({ subjectId }) => subjectId,
  subscribers: ['property'],
});

/** A clock of an appraisal rang: told to its own keeper, for a rung may hold no appraisal. */
export const appraisalRang = defineEvent({
  topic: 'party.appraisal-rang',
  payload: z.object({
    appraisalId: z.uuid(),
    clock: z.enum(['PUBLICITY', 'VALIDITY']),
    /** The instant it was truly due. */
    at: z.iso.datetime(),
  }),
  subjectOf: ({ appraisalId }) => appraisalId,
  subscribers: ['party'],
});

/** A fact holds no more, as it was told it would: told to its own keeper. */
export const factEnded = defineEvent({
  topic: 'party.fact-ended',
  payload: z.object({
    fact: z.string(),
    subjectType: SUBJECT.subjectType,
    subjectId: z.string(),
    thingId: z.string(),
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    /** The topic by which it was told. */
    topic: z.string(),
  }),
  subjectOf: ({ subjectId }) => subjectId,
  subscribers: ['party'],
});

/** A calendar took effect that moves the clocks of appraisals. */
export const partyClocksMove = profileEffective('party', 'clocks-move');
