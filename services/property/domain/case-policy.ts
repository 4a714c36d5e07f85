import { may } from '@linli/kernel/actor.ts';
import type { Actor, Matter } from '@linli/kernel/actor.ts';
import type { SubjectKind } from './credit.ts';

interface OfSubject {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly division: string;
}

/** The credit authority decides cases, classifies records and enters what was withdrawn. */
export function mayDecide(actor: Actor, { division }: { readonly division: string }): boolean {
  return may(actor, 'credit.decide', division);
}

/** Whoever is scored speaks for itself; an official may enter what it says on paper. */
export function maySpeakFor(actor: Actor, subject: OfSubject): boolean {
  return mayDecide(actor, subject)
    || (isSubject(actor, subject)
      && may(actor, 'credit.object', subject.division, ofSubject(subject)));
}

/** What was passed on is decided by the department it was passed on to, and by nobody else. */
export function mayRule(
  actor: Actor, matter: OfSubject & { readonly stage: string; readonly provider: string | null },
): boolean {
  if (matter.stage !== 'PASSED_ON') return mayDecide(actor, matter);
  return matter.provider !== null && actor.organization === matter.provider
    && may(actor, 'credit.provide', matter.division, { organizations: [matter.provider] });
}

/** Lists are drawn up, published and corrected by the district. */
export function mayPublishLists(actor: Actor): boolean {
  return may(actor, 'credit.publish', actor.tenant);
}

/** What a case says is for its parties: the record beside it says only that it is disputed. */
export function mayReadCase(
  actor: Actor, matter: OfSubject & { readonly provider: string | null },
): boolean {
  return mayDecide(actor, matter)
    || isSubject(actor, matter)
    || (actor.organization !== null && actor.organization === matter.provider);
}

/** Whose matter it is: a company's own, and a person's is no organization's. */
function ofSubject({ subjectKind, subjectId }: OfSubject): Matter {
  return { organizations: subjectKind === 'COMPANY' ? [subjectId] : [] };
}

/** A company is who acts for it; a project manager is a person. */
function isSubject(actor: Actor, { subjectKind, subjectId }: OfSubject): boolean {
  return subjectId === (subjectKind === 'COMPANY' ? actor.organization : actor.id);
}
