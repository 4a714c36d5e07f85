import { z } from 'zod';
import { defineEvent } from './event.ts';

/** A company's grade changed, and by which entry. */
export const gradeChanged = defineEvent({
  topic: 'property.grade-changed',
  payload: z.object({
    companyId: z.uuid(),
    from: z.string(),
    to: z.string(),
    score: z.int(),
    entryId: z.uuid(),
    changedAt: z.iso.datetime(),
  }),
  subjectOf: ({ companyId }) => companyId,
  subscribers: ['party'],
});
