import { type Action, type Actor, jurisdictions, may } from '@linli/kernel/actor.ts';

/** What a policy asks of a petition. */
export interface Subject {
  readonly division: string;
  readonly departmentId: string;
  readonly coDepartmentIds: readonly string[];
}

/** The actions any one of which opens a step. */
const NEEDS = {
  SIGN: ['petition.handle'],
  CONTACT: ['petition.handle'],
  HANDLE: ['petition.handle'],
  REPLY: ['petition.handle'],
  CALL_BACK: ['petition.call-back'],
  MERGE: ['petition.handle', 'petition.lodge'],
  RETURN: ['petition.handle'],
  DECIDE_RETURN: ['petition.supervise'],
  REQUEST_EXTENSION: ['petition.handle'],
  DECIDE_EXTENSION: ['petition.supervise'],
  URGE: ['petition.supervise'],
  FEED_BACK: ['petition.handle'],
  SUPERVISE: ['petition.supervise'],
  ACCEPT_RESULT: ['petition.supervise'],
  SUMMON: ['petition.supervise'],
  PLAN: ['petition.handle'],
} as const satisfies Record<string, readonly Action[]>;
export type GuardedStep = keyof typeof NEEDS;

/** Before anything is looked up: who may lodge nowhere learns nothing of what is where. */
export function mayLodgeSomewhere(actor: Actor): boolean {
  return jurisdictions(actor, 'petition.lodge').length > 0;
}

/** Whoever lodges is handed the petition, so they are to be allowed to read it too. */
export function mayLodge(actor: Actor, division: string): boolean {
  return may(actor, 'petition.lodge', division) && may(actor, 'petition.read', division);
}

export function mayTake(actor: Actor, step: GuardedStep, petition: Subject): boolean {
  const matter = { organizations: handlersOf(petition) };
  return NEEDS[step].some((action) => may(actor, action, petition.division, matter)
    && standsFor(actor, action, step, petition));
}

/** Whose matter a petition is: who leads, and who assists. */
export function handlersOf({ departmentId, coDepartmentIds }: Subject): readonly string[] {
  return [departmentId, ...coDepartmentIds];
}

/** Only who leads sends an order back; and none supervises the department they act for. */
function standsFor(
  actor: Actor, action: Action, step: GuardedStep, petition: Subject,
): boolean {
  const leads = actor.organization === petition.departmentId;
  switch (action) {
    case 'petition.handle': return step === 'RETURN' ? leads : isTheirs(actor, petition);
    case 'petition.supervise': return !leads;
    default: return true;
  }
}

/** A department handles what the duty list gives it; a division handles all that is its own. */
function isTheirs({ organization }: Actor, petition: Subject): boolean {
  return organization === null || handlersOf(petition).includes(organization);
}
