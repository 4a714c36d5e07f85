import { z } from 'zod';
import { defineEvent, type EventContract, type ServiceName } from './event.ts';

/** What a service tells of a subject, for whoever judges it: see FACTS of party. */
export type FactHeld = EventContract<`${ServiceName}.fact-held`, {
  /** Such as SHARED_SPACE_OPEN. */
  fact: string;
  subjectType: 'PARTY_ORGANIZATION' | 'ESTATE' | 'PROPERTY_COMPANY' | 'GRID' | 'DIVISION'
    | 'SOCIAL_ORGANIZATION';
  subjectId: string;
  /** The id of what shows it: a space, a session, a platform. */
  thingId: string;
  from: string;
  /** The first instant at which it no longer holds; null while it lasts. */
  until: string | null;
}>;

/** A thing that is judged elsewhere came to be, or is no more: told again, the later word holds. */
export function factHeld(service: ServiceName): FactHeld {
  return defineEvent({
    topic: `${service}.fact-held`,
    payload: z.object({
      fact: z.string(),
      subjectType: z.enum([
        'PARTY_ORGANIZATION', 'ESTATE', 'PROPERTY_COMPANY', 'GRID', 'DIVISION',
        'SOCIAL_ORGANIZATION',
      ]),
      subjectId: z.string(),
      thingId: z.string(),
      from: z.iso.datetime(),
      until: z.iso.datetime().nullable(),
    }),
    subjectOf: ({ subjectId }) => subjectId,
    subscribers: ['party'],
  });
}
