import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { type Lodging, type LodgingInput, readLodging } from '../domain/lodging.ts';
import { mayLodge, mayLodgeSomewhere } from '../domain/policy.ts';
import { pathOf, route, type Routed } from '../domain/routing.ts';
import { FIRST_CLOCKS } from '../domain/standing.ts';
import { findCategories, listDutiesFor } from '../store/catalogues.ts';
import { insertCaller } from '../store/parts.ts';
import type { Petition } from '../store/petition.entity.ts';
import { claimNumber, getPetition, insertPetition, nextNumber } from '../store/petitions.ts';
import { type Filed, startClocks } from './clocks.ts';
import { locate, type Located } from './locate.ts';
import { duplicateNumber, nobodyLeads, unknownCategory } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'vault' | 'write'>;

/** Registers, locates, routes, and starts the clocks; nothing is written before all of it holds. */
export async function lodgePetition(
  deps: Deps, input: LodgingInput,
): Promise<Row<Petition> | Refusal> {
  const { actor, now, write } = deps;
  authorize(mayLodgeSomewhere(actor));
  const lodging = readLodging(input);
  if (lodging instanceof Refusal) return lodging;
  const sending = { actor, now, input, key: input.idempotencyKey, mutation: 'lodgePetition' };
  return write((em) => once(
    em, sending, () => lodge(em, deps, lodging), (id) => getPetition(em, id),
  ));
}

async function lodge(
  em: EntityManager, deps: Deps, lodging: Lodging,
): Promise<Row<Petition> | Refusal> {
  const { actor: { tenant }, now } = deps;
  const routed = await routeTo(em, tenant, lodging.category, now);
  if (routed instanceof Refusal) return routed;
  const located = await locate(em, tenant, lodging.place);
  if (located instanceof Refusal) return located;
  authorize(mayLodge(deps.actor, located.division));
  const id = newId(now);
  if (!(await isNew(em, tenant, id, lodging))) return duplicateNumber(lodging.channelNumber ?? '');
  const filed = rowOf(deps, { ...lodging, ...located, ...routed, id });
  await startClocks(em, filed, FIRST_CLOCKS, deps);
  // The day's counter holds up everybody else's number until we commit: it comes late.
  const petition = { ...filed, number: await nextNumber(em, tenant, civilDateOf(now)) };
  await insertPetition(em, petition);
  await insertCaller(em, callerOf(deps, petition, lodging));
  return petition;
}

/** Who leads on a category by the duty list. */
export async function routeTo(
  em: EntityManager, tenant: string, code: string, now: Date,
): Promise<Routed | Refusal> {
  const [category] = await findCategories(em, [code]);
  if (!category?.isLeaf) return unknownCategory(code);
  const path = pathOf(code);
  return route(path, await listDutiesFor(em, tenant, path), now) ?? nobodyLeads(code);
}

async function isNew(
  em: EntityManager, tenant: string, petitionId: string, { channel, channelNumber }: Lodging,
): Promise<boolean> {
  return channelNumber === null
    || claimNumber(em, { tenant, channel, number: channelNumber, petitionId });
}

function rowOf(
  { actor, now }: Deps, known: Lodging & Located & Routed & { id: string },
): Filed {
  return {
    id: known.id,
    tenant: actor.tenant,
    division: known.division,
    channel: known.channel,
    channelNumber: known.channelNumber,
    kind: known.kind,
    urgency: known.urgency,
    category: known.category,
    text: known.text,
    stage: 'ASSIGNED',
    lodgedAt: now,
    lodgedBy: actor.id,
    estateId: known.estateId,
    gridId: known.gridId,
    generalGridId: known.generalGridId,
    departmentId: known.departmentId,
    coDepartmentIds: [...known.coDepartmentIds],
    redone: false,
    mergedIntoId: null,
    closedAt: null,
  };
}

function callerOf({ now, vault }: Deps, petition: Row<Petition>, { caller }: Lodging) {
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
