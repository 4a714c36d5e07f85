import { z } from 'zod';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Choice } from '../domain/votes/tally.ts';
import { commitmentOf } from '../domain/votes/ballot.ts';
import type { Tables } from '../store/tables.ts';
import { divisionsOf, estateId, HERE } from './fixtures.ts';
import { keeper, ownerOf, send, settle } from './governing.ts';
import type { Serving } from './serving.ts';

export interface Called {
  readonly id: string;
  readonly items: readonly { readonly id: string }[];
}

export const nonceOf = (voter: string) => `${voter} 0123456789abcdef`;

export const ballotOf = (vote: Called, electorId: string, choice: string, voter: string) => ({
  voteId: vote.id, electorId, nonce: nonceOf(voter),
  answers: vote.items.map(({ id }) => ({ itemId: id, choice })),
});

/** The commitment as a voter makes it up, from what only the voter has. */
export function provedBy(vote: Called, electorId: string, choice: Choice, voter: string): string {
  const answers = vote.items.map(({ id: itemId }) => ({ itemId, choice }));
  return commitmentOf(vote.id, electorId, { answers, nonce: nonceOf(voter) });
}

/** The ballots of a vote as the database keeps them. */
export function kept({ database }: Serving, voteId: string) {
  return asWorker(database.worker, (em) => kysely<Tables>(em).selectFrom('ballot').selectAll()
    .where('voteId', '=', voteId).execute());
}

const MINE = `query($id: ID!) { ownersVote(id: $id) { mine { id area ballots { id state } } } }`;
const MINE_SHAPE = z.object({ ownersVote: z.object({ mine: z.array(z.object({
  id: z.string(), area: z.int(), ballots: z.array(z.object({ id: z.string(), state: z.string() })),
})) }).nullable() });

/** For whom somebody may vote. */
export async function mineOf(serving: Serving, who: Actor, { id }: Called) {
  return dataOf(await serving.ask(who, MINE, { id }), MINE_SHAPE).ownersVote?.mine ?? null;
}

const ELECTORS = `query($id: ID!, $after: String) { ownersVote(id: $id) {
  electors(first: 100, after: $after) { nodes { id dwellingIds }
    pageInfo { hasNextPage endCursor } } } }`;
const PAGE = z.object({ ownersVote: z.object({ electors: z.object({
  nodes: z.array(z.object({ id: z.string(), dwellingIds: z.array(z.string()) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
}) }) });

/** Every voter by the dwellings that make it one. */
export async function electorsOf(
  serving: Serving, vote: Called, after: string | null = null,
): Promise<ReadonlyMap<string, string>> {
  const answer = await serving.ask(keeper, ELECTORS, { id: vote.id, after });
  const { nodes, pageInfo } = dataOf(answer, PAGE).ownersVote.electors;
  const here = nodes.flatMap(({ id, dwellingIds: homes }) =>
    homes.map((home) => [home, id] as const));
  const more = pageInfo.hasNextPage ? await electorsOf(serving, vote, pageInfo.endCursor) : [];
  return new Map([...here, ...more]);
}

/** Many at a time, not all at once. */
export async function inTwenties(
  all: readonly number[], work: (each: number) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < all.length; from += 20) {
    await Promise.all(all.slice(from, from + 20).map(work));
  }
}

const VOTE = z.looseObject({
  id: z.string(), items: z.array(z.object({ id: z.string(), matter: z.string() })),
});

interface Asked {
  readonly estateId: string;
  readonly matters: readonly string[];
}

/** Announces a vote with an item a matter. */
export async function callVote(serving: Serving, { matters, ...asked }: Asked) {
  const items = matters.map((matter) => ({ matter, title: matter, text: '方案' }));
  return VOTE.parse(await send(serving, keeper, 'callVote', { title: '业主大会', ...asked, items },
    '... on OwnersVote { id totalArea totalHeads items { id matter } }'));
}

export async function electorFor(serving: Serving, account: string, vote: Called) {
  return String((await mineOf(serving, ownerOf(account), vote))?.[0]?.id);
}

export const RECEIPT = '... on BallotReceipt { id commitment state channel included }';

interface Casting {
  readonly account: string;
  readonly choice: string;
  readonly voter: string;
}

export async function castBy(serving: Serving, vote: Called, { account, choice, voter }: Casting) {
  const electorId = await electorFor(serving, account, vote);
  return send(serving, ownerOf(account), 'castBallot', ballotOf(vote, electorId, choice, voter),
    RECEIPT);
}

const RESULT = `items { matter result { outcome majority rule total { area heads }
  participating { area heads } agree { area heads } against { area heads } } }`;

export function countOf(serving: Serving, vote: Called) {
  return send(serving, keeper, 'countVote', { voteId: vote.id },
    `... on OwnersVote { id stage export ${RESULT} deadlines { kind state dueAt rule } }`);
}

/** What each item of a vote that was counted came to. */
export function outcomes(counted: object): string[] {
  return COUNTED.parse(counted).items.map(({ result }) => result.outcome);
}

const COUNTED = z.looseObject({
  items: z.array(z.looseObject({ result: z.looseObject({ outcome: z.string() }) })),
});

/** A vote is called on a Thursday, opens fifteen days on at the earliest, and ends in October. */
export const CALLED = '2026-09-10T10:00:00+08:00';
export const OPEN = '2026-09-26T10:00:00+08:00';
export const ENDED = '2026-10-11T00:00:00+08:00';
export const DAYS = {
  opensAt: '2026-09-26T00:00:00+08:00', closesAt: '2026-10-11T00:00:00+08:00',
};

let used = 0;

/** An estate whose homes of 100 square metres nobody else asks about. */
export async function settled(
  serving: Serving, homes: readonly (readonly string[])[],
): Promise<string> {
  used += 1;
  const id = estateId(used);
  const division = divisionsOf(HERE)[used % 4] ?? HERE;
  await settle(serving, { id, division }, homes.map((owners) => ({ area: 10_000, owners })));
  return id;
}

export const owners = (count: number) => Array.from({ length: count }, (_, n) => [`owner ${n}`]);
