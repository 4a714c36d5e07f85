import { z } from 'zod';
import { defineEvent, type EventContract, type ServiceName } from './event.ts';

/** A version of a rule profile took effect that moves cases in flight: told to its own keeper. */
export type ProfileEffective = EventContract<`${ServiceName}.${Name}`, {
  profileId: string;
  /** From when on it holds, however late this is heard. */
  effectiveAt: string;
  /** The last clock that was moved; null where none was yet. */
  after: string | null;
}>;

/** Where a version does more than move clocks, that it moves them is told apart. */
type Name = 'profile-effective' | 'clocks-move';

export function profileEffective(
  service: ServiceName, name: Name = 'profile-effective',
): ProfileEffective {
  return defineEvent({
    topic: `${service}.${name}`,
    payload: z.object({
      profileId: z.uuid(), effectiveAt: z.iso.datetime(), after: z.uuid().nullable(),
    }),
    subjectOf: ({ profileId }) => profileId,
    subscribers: [service],
  });
}

const LINE = z.object({
  code: z.string(),
  kind: z.string(),
  variant: z.string(),
  applies: z.record(z.string(), z.array(z.string())),
  figures: z.record(z.string(), z.unknown()),
  source: z.string(),
  verify: z.boolean(),
});

/** A version of a rule profile as a whole, for whoever keeps a copy. */
export const profileVersion = z.object({
  id: z.uuid(),
  tenant: z.string(),
  code: z.string(),
  matter: z.enum(['CALENDAR']),
  region: z.string(),
  version: z.int(),
  state: z.enum(['APPROVED', 'CANCELLED']),
  inFlight: z.enum(['KEEP', 'MOVE']),
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime().nullable(),
  basedOn: z.uuid().nullable(),
  rolledBackFrom: z.uuid().nullable(),
  note: z.string(),
  proposedBy: z.string().nullable(),
  proposedAt: z.iso.datetime().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  decisionNote: z.string().nullable(),
  lines: z.array(LINE),
});
