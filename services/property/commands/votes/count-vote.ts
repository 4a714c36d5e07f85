import { once } from '@linli/chassis/idempotency.ts';
import { signed } from '@linli/chassis/signing.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import { type Choice, CHOICES, countOf, outcomeOf, type Voted } from '../../domain/votes/tally.ts';
import { commitmentOf } from '../../domain/votes/ballot.ts';
import { type Item, type ItemResult, notAt, stageOf } from '../../domain/votes/vote.ts';
import { type GovernanceLaw, readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import { type Counted, listToCount } from '../../store/votes/ballots.ts';
import {
  changeVote, countOpenObjections, getVote, holdVote, type Vote,
} from '../../store/votes/votes.ts';
import { startBodyClocks } from '../bodies/body-clocks.ts';
import { unknownVote } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'signer' | 'vault' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly voteId: string;
}

/**
 * Opens the ballots once the vote has ended, and decides each item by the law that was in force as
 * it was announced. Until then no ballot is opened by anybody.
 */
export function countVote(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Vote | Refusal> {
  const { actor, calendar, now, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'countVote', input, now }, async () => {
    const vote = await holdVote(em, input.voteId, 'ALONE');
    if (!vote) return unknownVote();
    authorize(mayKeepBodies(actor, vote));
    const early = notAt('ENDED', stageOf(vote, now));
    if (early) return early;
    if (await countOpenObjections(em, vote.id) > 0) return contested();

    const law = await readGovernanceLaw(em, vote.tenant, vote.noticedAt);
    const counted = await listToCount(em, vote.id);
    const decided = await changeVote(em, vote, {
      ...sealed(vote, counted, resultsOf(vote, counted, law, deps.vault), deps),
      countedAt: now, countedBy: actor.id,
    });
    await startBodyClocks(em, vote, ['RESULT_PUBLISHED'], law, { now, calendar });
    return decided;
  }, (id) => getVote(em, id)));
}

const BALLOT = z.strictObject({
  answers: z.array(z.strictObject({ itemId: z.uuid(), choice: z.enum(CHOICES) })),
  nonce: z.string(),
});

/** What every item came to. A ballot that is not what its commitment says is a fault. */
function resultsOf(
  { id: voteId, items, silence }: Vote, counted: readonly Counted[], law: GovernanceLaw,
  vault: Vault,
): ItemResult[] {
  const opened = counted.map((each) => ({ ...each, said: open(voteId, each, vault) }));
  const matters = new Map(law.matters().map((each) => [each.matter, each]));
  return items.map(({ id: itemId, matter }) => {
    const voted: Voted[] = opened.map(({ said, area, delivered }) => ({
      area, heads: 1, delivered, choice: said.get(itemId) ?? null,
    }));
    const { majority: kind = 'ORDINARY' } = matters.get(matter) ?? {};
    const { majority, rule } = law.majority(kind);
    const count = countOf(voted, silence);
    return { itemId, ...count, majority: kind, rule, outcome: outcomeOf(count, majority) };
  });
}

function open(
  voteId: string, { electorId, sealed: text, commitment }: Counted, vault: Vault,
): ReadonlyMap<Item['id'], Choice> {
  if (text === null) return new Map();
  const ballot = BALLOT.parse(JSON.parse(vault.open(text)));
  if (commitmentOf(voteId, electorId, ballot) !== commitment) {
    throw new Error(`A ballot of vote ${voteId} is not the one its commitment stands for`);
  }
  return new Map(ballot.answers.map(({ itemId, choice }) => [itemId, choice]));
}

/** The result with every receipt that counts, signed: whoever holds a receipt finds it there. */
function sealed(
  { id: voteId, title, totalArea, totalHeads }: Vote, counted: readonly Counted[],
  results: readonly ItemResult[], { signer, now }: Deps,
) {
  const receipts = counted.flatMap(({ commitment }) => commitment ?? []).toSorted();
  const told = { voteId, title, totalArea, totalHeads, results, receipts, countedAt: now };
  const { hash, export: exported } = signed(told, signer);
  return { results, hash, export: exported };
}

function contested(): Refusal {
  return new Refusal('CONTESTED', 'Objections to ballots are to be decided first',
    '须先处理对表决票的异议', { field: 'voteId' });
}
