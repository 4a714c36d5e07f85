import { jurisdictions, may } from '@linli/kernel/actor.ts';
import type { Action, Actor } from '@linli/kernel/actor.ts';
import type { ScorerLevel } from './rulebook.ts';

/** A street's grant is under its code, the county's is the district's; the city has its own. */
const ACTIONS = {
  STREET: 'credit.score', COUNTY: 'credit.score', CITY: 'credit.score-city',
} as const satisfies Record<ScorerLevel, Action>;

/** The divisions of the actor's district that they score for at a level. */
export function scorersOf(actor: Actor, level: ScorerLevel): readonly string[] {
  const digits = level === 'STREET' ? 9 : actor.tenant.length;
  return jurisdictions(actor, ACTIONS[level])
    .filter((under) => under.startsWith(actor.tenant) && under.length === digits);
}

/** What the credit of a person is asked for. */
export const PURPOSES = ['APPRAISAL', 'SUPERVISION', 'OBJECTION', 'AUDIT'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Records of conduct are entered for the whole district. */
export function mayEnterConduct(actor: Actor): boolean {
  return may(actor, 'credit.conduct', actor.tenant);
}

/**
 * R-K-28: what a person's conduct comes to is seen by officials with a grant for it, never by a
 * partner agency or a machine.
 */
export function maySeePersonal(actor: Actor, { division }: { readonly division: string }): boolean {
  return actor.kind === 'PERSON' && may(actor, 'credit.personal', division);
}
