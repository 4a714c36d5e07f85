import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { type ChainClock } from '../../domain/chain.ts';
import { beginChain } from '../../domain/chain-steps.ts';
import { isAccused } from '../../domain/chain-policy.ts';
import { type Standing, standingOf } from '../../domain/chain-repeats.ts';
import {
  readRegistration, type Registration, type RegistrationInput,
} from '../../domain/chain-registration.ts';
import { mayLodge, mayLodgeSomewhere } from '../../domain/policy.ts';
import type { Chain } from '../../store/chain.entity.ts';
import {
  holdPetitioner, insertAct, insertChain, insertShield, listEarlier,
} from '../../store/chains.ts';
import { insertCaller } from '../../store/parts.ts';
import type { Petition } from '../../store/petition.entity.ts';
import { getPetition, insertPetition, nextNumber } from '../../store/petitions.ts';
import { locate, type Located } from '../locate.ts';
import { startChainClocks } from './clocks.ts';
import {
  checkAccused, checkRetaliatedFor, checkVisit, organFor, readOffice, type RegisterDeps,
} from './receiving.ts';
import { callerRow, chainRow, type Known, petitionRow } from './rows.ts';
import { bearingOf } from './take-chain-step.ts';

/** Registers the day it comes in (信访工作条例 Arts. 21-23), whatever becomes of it. */
export async function registerPetition(
  deps: RegisterDeps, input: RegistrationInput,
): Promise<Row<Petition> | Refusal> {
  const { actor, now, write } = deps;
  authorize(mayLodgeSomewhere(actor));
  const registration = readRegistration(input, now);
  if (registration instanceof Refusal) return registration;
  authorize(!isAccused(actor, registration.accused));
  const sending = { actor, now, input, key: input.idempotencyKey, mutation: 'registerPetition' };
  return write((em) => once(
    em, sending, () => register(em, deps, registration), (id) => getPetition(em, id),
  ));
}

async function register(
  em: EntityManager, deps: RegisterDeps, registration: Registration,
): Promise<Row<Petition> | Refusal> {
  const { actor: { tenant }, now } = deps;
  const refused = await checkVisit(em, tenant, registration.representatives, now)
    ?? await checkAccused(em, tenant, registration.accused)
    ?? await checkRetaliatedFor(em, registration.retaliationForId);
  if (refused) return refused;
  const office = readOffice(tenant, registration.office);
  if (office instanceof Refusal) return office;
  const organ = await organFor(em, tenant, registration, now);
  if (organ instanceof Refusal) return organ;
  const located = await locate(em, tenant, registration.place);
  if (located instanceof Refusal) return located;
  authorize(mayLodge(deps.actor, located.division));
  const standing = await matchOf(em, deps, registration, { located, office });
  if (standing instanceof Refusal) return standing;
  return enter(em, deps, { registration, located, organ, office, standing });
}

/** What the same person raised of the same matter; nobody unknown is taken for anybody (R-C-26). */
async function matchOf(
  em: EntityManager,
  { actor: { tenant }, now, vault }: RegisterDeps,
  { accused, caller, category, class: of, identity, newFacts, retaliationForId }: Registration,
  { located, office }: { located: Located; office: string },
): Promise<Standing | Refusal> {
  if (caller === null || identity !== 'CLEAR') return { as: 'FIRST', earlierId: null };
  // R-C-25: whoever suffers for a petition is heard anew each time.
  if (retaliationForId !== null) return { as: 'FIRST', earlierId: null };
  const indexes = vault.indexes(caller.phone);
  await holdPetitioner(em, tenant, indexes);
  const { estateId, gridId } = located;
  const earlier = await listEarlier(em, {
    tenant, indexes, of, accused, category, estateId, gridId, now,
  });
  return standingOf({ office, newFacts }, earlier);
}

async function enter(
  em: EntityManager, deps: RegisterDeps, known: Known,
): Promise<Row<Petition>> {
  const { actor: { tenant }, now } = deps;
  const filed = petitionRow(deps, known, newId(now));
  const number = await nextNumber(em, tenant, civilDateOf(now));
  const petition = { ...filed, number };
  await insertPetition(em, petition);
  await shield(em, petition, known.registration);
  if (known.registration.caller) {
    await insertCaller(em, callerRow(deps, petition, known.registration.caller));
  }
  await begin(em, deps, petition, {
    row: chainRow(deps, petition, known), urgent: urgentOf(known.registration),
  });
  return petition;
}

/** What runs beside the course from the hour it is registered (R-C-22, R-C-25). */
function urgentOf({ serious, retaliationForId }: Registration): ChainClock[] {
  return [
    ...serious ? ['REPORT_UPWARD' as const] : [],
    ...retaliationForId === null ? [] : ['DISCIPLINE' as const],
  ];
}

/** From here on the accused see nothing of it. */
async function shield(
  em: EntityManager, { id: petitionId, tenant, division }: Row<Petition>,
  { accused }: Registration,
): Promise<void> {
  if (accused === null) return;
  const { departmentId: accusedDepartmentId, division: accusedDivision } = accused;
  await insertShield(em, { petitionId, tenant, division, accusedDepartmentId, accusedDivision });
}

async function begin(
  em: EntityManager, deps: RegisterDeps, petition: Row<Petition>,
  { row, urgent }: { readonly row: Row<Chain>; readonly urgent: readonly ChainClock[] },
): Promise<void> {
  const { actor, now: at } = deps;
  const step = row.direct ? 'RECEIVE' : 'REGISTER';
  await insertChain(em, row);
  const { id: petitionId, tenant, division, text } = petition;
  await insertAct(em, {
    id: newId(at), tenant, division, petitionId, step, stage: row.stage, at, by: actor.id, text,
    body: {},
  });
  if (row.stage === 'ATTACHED') return;
  const { starts, meets } = beginChain(step, bearingOf(row));
  const open = { petition, chain: row };
  await startChainClocks(em, open, starts, deps, row.receivedAt);
  await startChainClocks(em, open, urgent, deps);
  await endDeadline(em, petitionId, meets, 'MET', at);
}
