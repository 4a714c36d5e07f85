import { type Actor, may } from '@linli/kernel/actor.ts';
import type { Assessor } from './scheme.ts';

interface Subject {
  readonly division: string;
  readonly subjectId: string;
}

/** How many digits of a division's code tell who governs at a level. */
const REACH = { COMMUNITY: 12, TOWN: 9, DISTRICT: 6 } as const;

/** Who finds: whoever governs at the level that is named, and of itself the subject too. */
export function mayAssess(
  actor: Actor, { division, subjectId }: Subject,
  { assessor, department }: { readonly assessor: Assessor; readonly department: string | null },
): boolean {
  if (department !== null && actor.organization !== department) return false;
  const organizations = [subjectId, department];
  if (assessor === 'SELF') return may(actor, 'party.appraise', division, { organizations });
  const over = division.slice(0, REACH[assessor]);
  return may(actor, 'party.appraise', over, { organizations: [department] });
}

/** Whoever governs the place opens and nominates; a subject may put itself forward. */
export function mayOpen(actor: Actor, { division, subjectId }: Subject): boolean {
  return may(actor, 'party.appraise', division, { organizations: [subjectId] });
}

/** Looks again, decides objections, publishes and withdraws. */
export function mayReview(actor: Actor, division: string): boolean {
  return may(actor, 'party.review', division);
}

/** Whoever is judged, and any officer to whom somebody says it. */
export function mayObject(actor: Actor, { division, subjectId }: Subject): boolean {
  return may(actor, 'party.object', division, { organizations: [subjectId] });
}
