import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** Which street called which department: all that decides who may do what. */
interface Call {
  readonly division: string;
  readonly departmentId: string;
}

/** Whoever governs a street or community calls for it. */
export function mayBlow(actor: Actor, division: string): boolean {
  return may(actor, 'grid.whistle', division);
}

/** Who is on duty where is for whoever governs the place to say. */
export function mayRoster(actor: Actor, division: string): boolean {
  return may(actor, 'grid.roster', division);
}

/** Consents are recorded by whoever governs where the resident lives. */
export function mayRecordConsent(actor: Actor, division: string): boolean {
  return may(actor, 'consent.record', division);
}

/** Shown to who records them, and to the district that watches over them. */
export function maySeeConsents(actor: Actor, under: string): boolean {
  return mayRecordConsent(actor, under) || may(actor, 'audit.read', under);
}

/** Nobody answers for a department but itself. */
export function mayAnswer(actor: Actor, { division, departmentId }: Call): boolean {
  return may(actor, 'grid.report-in', division, { organizations: [departmentId] })
    && actor.organization === departmentId;
}

/** The street that called rates what it got; a department never rates itself. */
export function mayRate(actor: Actor, { division, departmentId }: Call): boolean {
  return may(actor, 'grid.whistle', division) && actor.organization !== departmentId;
}
