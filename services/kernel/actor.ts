/** What somebody may do and where: a district is a tenant, a code prefix is a jurisdiction. */
export interface Grant {
  readonly action: Action;
  /** The division whose code is a prefix of everything the grant covers. */
  readonly under: string;
}

/** Every action there is. `<service>.read` also opens the rows of that service's database. */
export const ACTIONS = [
  'party.read', 'property.read', 'grid.read', 'social.read', 'petition.read',
  'property.manage', 'grid.whistle', 'grid.report-in', 'grid.roster', 'grid.report', 'grid.command',
  'grid.handle', 'grid.verify', 'social.record',
  'petition.lodge', 'petition.handle', 'petition.call-back', 'petition.supervise',
  'petition.sort', 'petition.approve', 'petition.review',
  'credit.score', 'credit.score-city', 'credit.conduct', 'credit.personal',
  'credit.object', 'credit.decide', 'credit.provide', 'credit.publish',
  'rules.propose', 'rules.approve',
  'system.operate',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who is asking, as the gateway vouches for them. */
export interface Actor {
  readonly id: string;
  readonly kind: 'PERSON' | 'MACHINE';
  /** The district whose data the actor works in: its 6-digit code. */
  readonly tenant: string;
  readonly grants: readonly Grant[];
  /** The department or agency acted for; null for those who act for a division alone. */
  readonly organization: string | null;
}

/** Whether the actor holds the action over the division: the code prefix decides. */
export function may(actor: Actor, action: Action, division: string): boolean {
  return actor.grants.some((grant) => grant.action === action && division.startsWith(grant.under));
}

/** The code prefixes under which the actor holds the action. */
export function jurisdictions(actor: Actor, action: Action): readonly string[] {
  return actor.grants.filter((grant) => grant.action === action).map(({ under }) => under);
}

/** You may not, or we do not know who you are. Thrown: it is not the rule's to answer. */
export class AccessDenied extends Error {
  readonly code: 'FORBIDDEN' | 'UNAUTHENTICATED';

  constructor(code: 'FORBIDDEN' | 'UNAUTHENTICATED' = 'FORBIDDEN') {
    super(code === 'FORBIDDEN' ? 'You may not do this' : 'We do not know who you are');
    this.code = code;
  }
}

/** Lets the permitted through and throws at everyone else. */
export function authorize(permitted: boolean): asserts permitted {
  if (!permitted) throw new AccessDenied();
}
