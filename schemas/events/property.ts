import { z } from 'zod';
import { defineEvent } from './event.ts';
import { factHeld } from './fact.ts';
import { profileEffective } from './profile.ts';

/** A company's grade changed, and by which entry; null where a scorer or a profile changed it. */
export const gradeChanged = defineEvent({
  topic: 'property.grade-changed',
  payload: z.object({
    companyId: z.uuid(),
    from: z.string(),
    to: z.string(),
    score: z.int(),
    entryId: z.uuid().nullable(),
    changedAt: z.iso.datetime(),
  }),
  subjectOf: ({ companyId }) => companyId,
  subscribers: ['party'],
});

/** An entry of the ledger ceased to count (R-K-12): told by the ledger's clock to its keeper. */
export const entryExpired = defineEvent({
  topic: 'property.entry-expired',
  payload: z.object({
    subjectKind: z.enum(['COMPANY', 'PROJECT_MANAGER']),
    subjectId: z.uuid(),
    entryId: z.uuid(),
    /** The instant from which it no longer counts, however late this is heard. */
    expiredAt: z.iso.datetime(),
  }),
  subjectOf: ({ subjectId }) => subjectId,
  subscribers: ['property'],
});

/** The clock of a record's disclosure rang (R-K-21 to 26): told to whoever decides if it ends. */
export const disclosureRang = defineEvent({
  topic: 'property.disclosure-rang',
  payload: z.object({
    subjectKind: z.enum(['COMPANY', 'PROJECT_MANAGER']),
    subjectId: z.uuid(),
    entryId: z.uuid(),
    /** The instant it rang for. */
    at: z.iso.datetime(),
  }),
  subjectOf: ({ subjectId }) => subjectId,
  subscribers: ['property'],
});

/** A profile of credit took effect: every score is told anew by it. */
export const creditProfileEffective = profileEffective('property');

/** A profile of credit or a calendar took effect that moves the clocks of cases and lists. */
export const creditClocksMove = profileEffective('property', 'clocks-move');

/** A space, a platform, a body, a service or a facility of an estate is there, or is no more. */
export const propertyFactHeld = factHeld('property');

/** An estate or a company is new on the register: from now on it can be judged. */
export const subjectRegistered = defineEvent({
  topic: 'property.subject-registered',
  payload: z.object({
    subjectType: z.enum(['ESTATE', 'PROPERTY_COMPANY']),
    subjectId: z.uuid(),
    division: z.string(),
    /** Of an estate; null of a company. */
    form: z.enum(['COMMODITY', 'RESETTLEMENT', 'OLD']).nullable(),
  }),
  subjectOf: ({ subjectId }) => subjectId,
  subscribers: ['party'],
});
