import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** That somebody agreed to be known: in what, to whom, in which project and what for (R-D-07). */
export interface Consent {
  readonly classes: readonly string[];
  readonly organization: string;
  readonly project: string;
  readonly purpose: string;
}

/** What somebody consented to for the organization that asks, as it stands at the instant. */
export type ConsentsOf = (type: string, id: string) => Promise<readonly Consent[]>;

/** Whether consent could open anything to the actor: most ask as who governs, and need none. */
export function asksByConsent({ organization, grants, purpose }: Actor): boolean {
  return organization !== null && purpose !== null
    && grants.some(({ action, project }) => action === 'personal.read' && project !== undefined);
}

/** Class, organization, project and purpose: all of one consent, and a grant of that project. */
export function covers(
  consents: readonly Consent[], actor: Actor, asked: { class: string; division: string },
): boolean {
  return consents.some(({ classes, organization, project, purpose }) =>
    classes.includes(asked.class)
    && organization === actor.organization
    && purpose === actor.purpose
    && may(actor, 'personal.read', asked.division, { organizations: [organization], project }));
}
