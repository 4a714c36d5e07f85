import { z } from 'zod';
import { defineEvent } from './event.ts';

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
