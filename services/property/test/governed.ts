import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { HERE } from './fixtures.ts';
import { keeper, send } from './governing.ts';
import { anOfficer } from './serving.ts';
import type { Serving } from './serving.ts';

export const TODAY = '2026-09-10';

export function adoptBy(serving: Serving, estate: string, model: string, startsOn = TODAY) {
  return send(serving, keeper, 'adoptGovernanceModel', { estateId: estate, model, startsOn });
}

const BODY = `... on GovernanceBody { id kind model modelCode label stage startsOn endsOn seats
  suspendedAt }`;

/** Enters a body of five, three of them Party members. */
export function establishBy(
  serving: Serving, estate: string, model: string, kind: string, more: object,
) {
  return send(serving, keeper, 'establishBody', {
    estateId: estate, model, kind, name: kind, seats: 5, partyMemberSeats: 3, startsOn: TODAY,
    ...more,
  }, BODY);
}

const GOVERNANCE = `query($id: ID!, $asOf: CivilDate) { estate(id: $id) { governance(asOf: $asOf) {
  model { code } complete missing places { kind label required held body { id } } } } }`;
const STANDING = z.object({ estate: z.object({ governance: z.object({
  model: z.object({ code: z.string() }), complete: z.boolean(), missing: z.array(z.string()),
  places: z.array(z.looseObject({ kind: z.string(), label: z.string(), held: z.boolean() })),
}) }) });

/** How an estate is governed on a day. */
export async function governedIn(serving: Serving, estate: string, asOf: string | null) {
  const answer = await serving.ask(anOfficer(HERE), GOVERNANCE, { id: estate, asOf });
  return dataOf(answer, STANDING).estate.governance;
}

/** Draws up a version of a profile of governance. */
export async function proposeBy(serving: Serving, who: Actor, input: object) {
  const answer = await serving.ask(who, `mutation($input: ProposeProfileInput!) {
    drafted: proposeGovernanceProfile(input: $input) {
      ... on ProfileVersion { id } ... on Refusal { code field } } }`, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  return dataOf(answer, DRAFTED).drafted;
}

const DRAFTED = z.object({ drafted: z.looseObject({ id: z.string().optional() }) });

const SEAT = '... on BodyMember { id role name tracks duties backbone crossFrom startsOn endsOn }';
/** Seats somebody who governs, and signs in by the own name. */
export function seatIn(
  serving: Serving, bodyId: string | undefined, name: string, more: object,
) {
  return send(serving, keeper, 'seatMember', {
    bodyId, role: 'MEMBER', name, account: name, partyMember: false, backbone: false,
    tracks: ['SELF_GOVERNANCE'], duties: [], startsOn: TODAY, ...more,
  }, SEAT);
}

const MEMBERS = `query($id: ID!, $asOf: CivilDate, $track: MemberTrack) { governanceBody(id: $id) {
  members(asOf: $asOf, track: $track) { name role duties backbone trainings { hours text } } } }`;
export function membersOf(serving: Serving, id: string | undefined, more: object = {}) {
  return serving.data(anOfficer(HERE), MEMBERS, { id, ...more });
}

const TRAINED = z.object({ governanceBody: z.object({ members: z.array(z.object({
  trainings: z.array(z.object({ hours: z.int(), text: z.string() })),
})) }) });

/** What the members of a body learned. */
export async function trainedIn(serving: Serving, id: string | undefined) {
  return TRAINED.parse(await membersOf(serving, id)).governanceBody.members
    .flatMap(({ trainings }) => trainings);
}

const DUTIES = z.object({ governanceBody: z.object({
  duties: z.array(z.looseObject({ duty: z.string() })), suspendedAt: z.string().nullable(),
  acts: z.array(z.object({ kind: z.string() })),
}) });

/** What a body owes, and what became of it. */
export async function dutiesOf(serving: Serving, id: string | undefined) {
  return DUTIES.parse(await serving.data(anOfficer(HERE), `query($id: ID!) {
    governanceBody(id: $id) { duties { duty lastOn dueOn overdue } suspendedAt acts { kind } } }`,
  { id })).governanceBody;
}
