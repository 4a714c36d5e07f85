import type { Row } from '@linli/chassis/tables.ts';
import { newId } from '@linli/kernel/ids.ts';
import type { PetitionClass } from '../../domain/chain.ts';
import type { Standing } from '../../domain/chain-repeats.ts';
import type { Registration } from '../../domain/chain-registration.ts';
import type { Kind } from '../../domain/standing.ts';
import type { Caller } from '../../store/caller.entity.ts';
import type { Chain } from '../../store/chain.entity.ts';
import type { Petition } from '../../store/petition.entity.ts';
import type { Filed } from '../clocks.ts';
import type { Located } from '../locate.ts';
import type { Organ, RegisterDeps } from './receiving.ts';

/** What is known of a petition once it is located, matched and given to an organ. */
export interface Known {
  readonly registration: Registration;
  readonly located: Located;
  readonly organ: Organ;
  readonly office: string;
  readonly standing: Standing;
}

const KIND_OF = {
  SUGGESTION: 'SUGGESTION', ACCUSATION: 'REPORT', CLAIM: 'COMPLAINT',
} as const satisfies Record<PetitionClass, Kind>;

/** The petition's own row: on the national course, or joined to the case that is open. */
export function petitionRow(
  { actor, now }: RegisterDeps, { registration, located, organ, standing }: Known, id: string,
): Filed {
  const attached = standing.as === 'ATTACHED';
  return {
    ...located,
    id,
    tenant: actor.tenant,
    channel: registration.channel,
    channelNumber: null,
    kind: KIND_OF[registration.class],
    urgency: registration.serious ? 'URGENT' : 'ORDINARY',
    category: registration.category,
    text: registration.text,
    stage: attached ? 'MERGED' : 'IN_CHAIN',
    lodgedAt: now,
    lodgedBy: actor.id,
    departmentId: organ.id,
    coDepartmentIds: [],
    redone: false,
    mergedIntoId: attached ? standing.earlierId : null,
    closedAt: null,
  };
}

/** The row of the national course beside it. */
export function chainRow(
  { vault }: RegisterDeps, petition: Row<Petition>, known: Known,
): Row<Chain> {
  const { registration, organ, office, standing } = known;
  const { caller, identity, organId } = registration;
  const direct = organId !== null;
  const begun = direct ? 'FORWARDED' : 'REGISTERED';
  return {
    petitionId: petition.id,
    tenant: petition.tenant,
    division: petition.division,
    class: registration.class,
    route: registration.route,
    identity,
    representatives: registration.representatives,
    procedure: 'NORMAL',
    stage: standing.as === 'ATTACHED' ? 'ATTACHED' : begun,
    office,
    direct,
    receivedAt: registration.receivedAt,
    organKind: 'DEPARTMENT',
    organDivision: organ.division,
    reviewerKind: null,
    reviewerDivision: null,
    first: standing.as === 'FIRST',
    earlierId: standing.earlierId,
    newFacts: registration.newFacts,
    retaliationForId: registration.retaliationForId,
    returns: 0,
    petitionerIndex: caller !== null && identity === 'CLEAR' ? vault.index(caller.phone) : null,
  };
}

export function callerRow(
  { now, vault }: RegisterDeps, petition: Row<Petition>,
  caller: { readonly name: string; readonly phone: string },
): Row<Caller> {
  const { id: petitionId, tenant, division } = petition;
  return {
    id: newId(now),
    tenant,
    division,
    petitionId,
    nameSealed: vault.seal(caller.name),
    phoneSealed: vault.seal(caller.phone),
    phoneIndex: vault.index(caller.phone),
    calledAt: now,
  };
}
