import { z } from 'zod';
import { defineEvent } from './event.ts';
import { factHeld } from './fact.ts';
import { profileEffective } from './profile.ts';

/** A petition's ladder reached the street: a department is called (R-E-04, 镇街吹哨). */
export const whistleCalled = defineEvent({
  topic: 'petition.whistle-called',
  payload: z.object({
    petitionId: z.uuid(),
    /** The street that calls. */
    division: z.string(),
    departmentId: z.uuid(),
    kind: z.enum(['DAILY', 'EMERGENCY', 'JOINT_ENFORCEMENT']),
    reason: z.string(),
    /** The instant the rung was due. */
    dueAt: z.iso.datetime(),
  }),
  subjectOf: ({ petitionId }) => petitionId,
  subscribers: ['grid'],
});

/** A closed petition was upheld against a property company: evidence for its credit (R-K-11). */
export const petitionUpheld = defineEvent({
  topic: 'petition.upheld',
  payload: z.object({
    petitionId: z.uuid(),
    companyId: z.uuid(),
    estateId: z.uuid(),
    division: z.string(),
    categoryCode: z.string(),
    /** Whether the answer came after it was due: the rulebook may weigh that. */
    overdue: z.boolean(),
    closedAt: z.iso.datetime(),
  }),
  subjectOf: ({ companyId }) => companyId,
  subscribers: ['property'],
});

/**
 * The time to object, to ask for a review or to rate is over. A rung may hold no petition, so it
 * tells the service itself, which does what follows when it hears.
 */
export const windowLapsed = defineEvent({
  topic: 'petition.window-lapsed',
  payload: z.object({
    petitionId: z.uuid(),
    deadlineId: z.uuid(),
    lapsedAt: z.iso.datetime(),
  }),
  subjectOf: ({ petitionId }) => petitionId,
  subscribers: ['petition'],
});

/**
 * A rung calls for a supervision or an interview (R-E-05, R-E-06). A rung may hold no petition, so
 * it tells the service itself, which opens the record when it hears.
 */
export const measureCalled = defineEvent({
  topic: 'petition.measure-called',
  payload: z.object({
    petitionId: z.uuid(),
    kind: z.enum(['SUPERVISION', 'INTERVIEW']),
    escalationId: z.uuid(),
    deadlineId: z.uuid(),
    /** The clock that rang. */
    clock: z.string(),
    /** The rule and its version, such as R-E-05@1. */
    rule: z.string(),
    reason: z.string(),
    /** The instant the rung was due. */
    calledAt: z.iso.datetime(),
  }),
  subjectOf: ({ petitionId }) => petitionId,
  subscribers: ['petition'],
});

/** A version of what petitions go by took effect that moves cases in flight. */
export const petitionProfileEffective = profileEffective('petition');

/** A deliberation was held (民议): told to who judges estates by it. */
export const petitionFactHeld = factHeld('petition');
