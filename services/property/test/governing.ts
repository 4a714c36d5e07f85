import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { insertMissing } from '@linli/chassis/load.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { HERE } from './fixtures.ts';
import type { Serving } from './serving.ts';

function acting(id: string, actions: readonly string[], under: string): Actor {
  const grants = ['property.read', ...actions].map((action) => `${action}@${under}`);
  return anActor({ tenant: under.slice(0, 6), id, grants });
}

/** The community's officer who keeps bodies and holds votes. */
export const keeper = acting('keeper', ['body.manage', 'property.manage'], HERE);
/** The street, which watches over bodies. */
export const street = acting('street', ['body.supervise'], HERE);
/** An owner who signs in. */
export const ownerOf = (account: string): Actor => acting(account, ['vote.cast'], HERE);
/** A member of a body. */
export const memberOf = (account: string): Actor => acting(account, ['body.serve'], HERE);

export type Answered = z.infer<typeof ANSWER>['answered'];

/** Sends a mutation under a key of its own, and answers what it answered. */
export async function send(
  serving: Serving, who: Actor, mutation: string, input: object, shown = '',
): Promise<Answered> {
  const answer = await serving.ask(who, textOf(mutation, shown), {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  return dataOf(answer, ANSWER).answered;
}

/** The codes of the errors that a mutation is answered with; none where it is not one. */
export async function denied(
  serving: Serving, who: Actor, mutation: string, input: object,
): Promise<readonly string[]> {
  const keyed = { idempotencyKey: randomUUID(), ...input };
  return (await serving.ask(who, textOf(mutation, ''), { input: keyed })).codes;
}

function textOf(mutation: string, shown: string): string {
  const type = TYPES[mutation] ?? `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  return `mutation($input: ${type}!) { answered: ${mutation}(input: $input) {
    __typename ${shown} ... on Refusal { code field rule } } }`;
}

const TYPES: Readonly<Record<string, string>> = {
  prolongVote: 'VoteStepInput', countVote: 'VoteStepInput', publishVoteResult: 'VoteStepInput',
  publishCandidates: 'FormationStepInput', concludeElection: 'FormationStepInput',
  fileCommittee: 'FormationStepInput',
};

const ANSWER = z.object({
  answered: z.looseObject({ __typename: z.string(), id: z.string().optional() }),
});

/** The subjects that were announced under a topic, in order. */
export async function announced({ database }: Serving, topic: string): Promise<string[]> {
  const { rows } = await asWorker(database.worker, (em) => sql<{ subject: string }>`
    select subject from announcement where topic = ${topic} and tenant = ${HERE}
    order by position`.execute(kysely(em)));
  return rows.map(({ subject }) => subject);
}

/** What was told of an estate to whoever judges it, in order. */
export async function factsOf({ database }: Serving, estate: string): Promise<unknown[]> {
  const rows = await asWorker(database.worker, (em) => kysely<ChassisTables>(em)
    .selectFrom('outbox').select('payload').where('topic', '=', 'property.fact-held')
    .where('subject', '=', estate).orderBy('sequence').execute());
  return rows.map(({ payload }) => payload);
}

/** Homes of an estate, each its owner's, who signs in as `owner 0` and so on; put in as loaded. */
export async function settle(
  { database }: Serving, estate: { readonly id: string; readonly division: string },
  homes: readonly { readonly area: number; readonly owners: readonly string[] }[],
): Promise<void> {
  const { id: estateId, division } = estate;
  const tenant = division.slice(0, 6);
  const buildingId = idOf(estateId, 'building', 1);
  const dwellings = homes.map(({ area }, n) => ({
    id: homeId(estateId, n), tenant, division, buildingId, estateId, unit: 9, floor: 1 + n, room: 1,
    code: `${division}${String(n).padStart(9, '0')}`, area,
  }));
  const names = [...new Set(homes.flatMap(({ owners }) => owners))];
  const owners = names.map((name) => ({
    id: idOf(estateId, 'owner', name), tenant, division, estateId, kind: 'PERSON', account: name,
    nameSealed: '', nameIndex: name, phoneSealed: '', phoneIndex: name,
    registeredAt: '2020-01-01T00:00:00Z',
  }));
  const ownerships = homes.flatMap(({ owners: own }, n) => own.map((name) => ({
    id: idOf(estateId, 'ownership', n, name), tenant, division, estateId,
    dwellingId: homeId(estateId, n), ownerId: idOf(estateId, 'owner', name), basis: 'REGISTERED',
    startsOn: '2020-01-01', endsOn: null, enteredBy: 'seed',
  })));
  await asWorker(database.worker, async (em) => {
    await insertMissing(em, { table: 'dwelling' }, dwellings);
    await insertMissing(em, { table: 'owner' }, owners);
    await insertMissing(em, { table: 'ownership' }, ownerships);
  });
}

export const homeId = (estateId: string, n: number): string => idOf(estateId, 'home', n);
