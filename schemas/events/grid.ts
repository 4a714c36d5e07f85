import { z } from 'zod';
import { defineEvent } from './event.ts';
import { profileEffective, profileVersion } from './profile.ts';

/** A department reported in on a whistle blown for a petition (部门报到). */
export const departmentReportedIn = defineEvent({
  topic: 'grid.department-reported-in',
  payload: z.object({
    whistleId: z.uuid(),
    petitionId: z.uuid(),
    departmentId: z.uuid(),
    action: z.string(),
    arrivedAt: z.iso.datetime(),
  }),
  subjectOf: ({ petitionId }) => petitionId,
  subscribers: ['petition'],
});

/** A grid's boundary or place in the tree changed: whoever locates by it redraws. */
export const gridDrawn = defineEvent({
  topic: 'grid.drawn',
  payload: z.object({
    gridId: z.uuid(),
    kind: z.enum(['MASTER', 'GENERAL', 'MICRO', 'DEDICATED']),
    parentId: z.uuid().nullable(),
    division: z.string(),
    estateId: z.uuid().nullable(),
    boundary: z.array(z.tuple([z.int(), z.int()])),
  }),
  subjectOf: ({ gridId }) => gridId,
  subscribers: ['petition'],
});

/** Somebody was put on duty or relieved of it: whoever tells people what they owe keeps this. */
export const dutyChanged = defineEvent({
  topic: 'grid.duty-changed',
  payload: z.object({
    dutyId: z.uuid(),
    post: z.enum([
      'GRID_OFFICER', 'COMMUNITY_LEADER', 'STREET_LEADER', 'DEPARTMENT_LIAISON',
      'DEPARTMENT_LEADER',
      'DISTRICT_CENTRE', 'DISTRICT_LEADER',
    ]),
    /** The grid's or department's id, or the division's code. */
    place: z.string(),
    division: z.string(),
    officerId: z.uuid(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
  }),
  subjectOf: ({ place }) => place,
  subscribers: ['petition'],
});

/**
 * A version of a district's calendar was approved, or one that awaited its day was taken back: who
 * reckons by working days keeps a copy, and moves what is in flight as it takes effect (R-T-14).
 */
export const calendarChanged = defineEvent({
  topic: 'grid.calendar-changed',
  payload: profileVersion,
  // Each is drawn up from one that was told before it.
  subjectOf: ({ tenant, code }) => `${tenant}/${code}`,
  subscribers: ['party', 'petition', 'property'],
});

/** A profile of grid matters took effect that moves cases in flight. */
export const gridProfileEffective = profileEffective('grid');
