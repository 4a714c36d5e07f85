/** What somebody may do and where: a district is a tenant, a code prefix is a jurisdiction. */
export interface Grant {
  readonly action: Action;
  /** The division whose code is a prefix of everything the grant covers. */
  readonly under: string;
  /** Only matters of the department or agency acted for. */
  readonly organization?: 'OWN';
  /** Only matters of this project. */
  readonly project?: string;
  /** Only for requests that state this purpose. */
  readonly purpose?: string;
  /** The first instant of the grant, and the first after it: outside them it is no grant. */
  readonly from?: Date;
  readonly to?: Date;
}

/**
 * Every action by its name; what each allows is told in schemas/actions.ts. `<service>.read` also
 * opens the rows of that service's database.
 */
export const ACTIONS = [
  'party.read', 'property.read', 'grid.read', 'social.read', 'petition.read',
  'party.appraise', 'party.review', 'party.object', 'party.appoint', 'party.library',
  'property.manage', 'property.account', 'grid.whistle', 'grid.report-in', 'grid.roster',
  'grid.report', 'grid.command',
  'grid.handle', 'grid.verify', 'grid.apply', 'grid.admit', 'social.record',
  'petition.lodge', 'petition.handle', 'petition.call-back', 'petition.supervise',
  'petition.sort', 'petition.approve', 'petition.review',
  'credit.score', 'credit.score-city', 'credit.conduct', 'credit.personal',
  'credit.object', 'credit.decide', 'credit.provide', 'credit.publish',
  'body.manage', 'body.supervise', 'body.serve', 'vote.cast',
  'rules.propose', 'rules.approve',
  'personal.read', 'consent.record', 'audit.read',
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
  /** What the request says it is for; null where it says nothing. */
  readonly purpose: string | null;
  /** The program through which the actor asks; null where the issuer names none. */
  readonly client: string | null;
}

/** What a narrowed grant is measured by: whose a matter is, and of which project. */
export interface Matter {
  readonly organizations?: readonly (string | null)[];
  readonly project?: string | null;
}

/** Whether the actor holds the action over the division: the code prefix decides. */
export function may(actor: Actor, action: Action, division: string, matter: Matter = {}): boolean {
  return actor.grants.some((grant) => grant.action === action
    && division.startsWith(grant.under)
    && applies(grant, actor)
    && covers(grant, actor, matter));
}

/** The code prefixes under which the actor holds the action, whatever the matter is. */
export function jurisdictions(actor: Actor, action: Action): readonly string[] {
  return actor.grants
    .filter((grant) => grant.action === action && applies(grant, actor) && covers(grant, actor, {}))
    .map(({ under }) => under);
}

/** A project the actor holds an action in, and the code prefix under which. */
export interface Share {
  readonly project: string;
  readonly under: string;
}

/** Where the actor holds the action for the matters of a project alone. */
export function sharesIn(actor: Actor, action: Action): readonly Share[] {
  return actor.grants.flatMap((grant) => {
    const { project, under } = grant;
    return grant.action === action && project !== undefined && applies(grant, actor)
      ? [{ project, under }] : [];
  });
}

/** A partner agency (合作机构): it acts for an organization, and in projects. */
export function isPartner({ organization, grants }: Actor): boolean {
  return organization !== null && grants.some(({ project }) => project !== undefined);
}

/** The actions the actor holds for some matter or other: the scopes of the request. */
export function actionsOf(actor: Actor): ReadonlySet<Action> {
  const grants = actor.grants.filter((grant) => applies(grant, actor));
  return new Set(grants.map(({ action }) => action));
}

/** The grants that stand at the instant; asked wherever an actor is let in. */
export function inForce(grants: readonly Grant[], now: Date): readonly Grant[] {
  return grants.filter(({ from, to }) => (!from || from <= now) && (!to || now < to));
}

/** A grant for a purpose is none in a request that does not state it. */
function applies({ purpose }: Grant, actor: Actor): boolean {
  return purpose === undefined || purpose === actor.purpose;
}

/** What is not known of a matter is not covered: a narrowed grant never widens by silence. */
function covers(
  grant: Grant, actor: Actor, { organizations = [], project = null }: Matter,
): boolean {
  const isOwn = actor.organization !== null && organizations.includes(actor.organization);
  return (grant.organization === undefined || isOwn)
    && (grant.project === undefined || grant.project === project);
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
