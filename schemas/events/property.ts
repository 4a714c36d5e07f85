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

/** An entry of the ledger ceased to count (R-K-12): told by the ledger's clock to its keeper. */
export const entryExpired = defineEvent({
  topic: 'property.entry-expired',
  payload: z.object({
    companyId: z.uuid(),
    entryId: z.uuid(),
    /** The instant from which it no longer counts, however late this is heard. */
    expiredAt: z.iso.datetime(),
  }),
  subjectOf: ({ companyId }) => companyId,
  subscribers: ['property'],
});
