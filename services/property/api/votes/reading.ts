import { listPage } from '@linli/chassis/listing.ts';
import { foundAll } from '@linli/chassis/loader.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { PageArgs } from '@linli/chassis/page.ts';
import { isIntact } from '@linli/chassis/signing.ts';
import type { Context } from '../../context.ts';
import { NOTHING } from '../../domain/votes/tally.ts';
import { readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import { findDwelling } from '../../store/votes/owners.ts';
import {
  countElectors, countReceipts, findByCommitment, listElectors, listReceipts,
} from '../../store/votes/ballots.ts';
import { findAssemblyRules } from '../../store/votes/votes.ts';
import type { BallotReceipt, OwnersVote, VoteElector, VoteItem } from './rows.ts';

export function dwellingFor({ read }: Context, id: string) {
  return read((em) => findDwelling(em, id));
}

export async function mattersAt({ read, actor: { tenant } }: Context, at: Date) {
  return (await read((em) => readGovernanceLaw(em, tenant, at))).matters();
}

export function receiptOf({ read }: Context, commitment: string) {
  return read((em) => findByCommitment(em, commitment));
}

export function verifies({ signer }: Context, exported: string): boolean {
  return isIntact(exported, signer.trusted);
}

export function itemsOf({ items, results }: OwnersVote): VoteItem[] {
  return items.map((item) => {
    return { ...item, result: results?.find(({ itemId }) => itemId === item.id) ?? null };
  });
}

export async function turnoutOf({ loaders }: Context, { id }: OwnersVote) {
  return await loaders.turnout.load(id) ?? NOTHING;
}

export function electorsOf({ read }: Context, { id }: OwnersVote, args: PageArgs) {
  return listPage(read, args, {
    list: (em, page) => listElectors(em, id, page),
    count: (em) => countElectors(em, id),
    cursorOf: (elector) => toCursor(elector.id),
  });
}

export function bulletinOf({ read }: Context, { id }: OwnersVote, args: PageArgs) {
  return listPage(read, args, {
    list: (em, page) => listReceipts(em, id, page),
    count: (em) => countReceipts(em, id),
    cursorOf: ({ commitment }) => toCursor(commitment),
  });
}

export function ownersOf({ loaders }: Context, { ownerIds }: VoteElector) {
  return foundAll(loaders.owner, ownerIds);
}

/** Whether the signed result has it, which is asked of the text that was signed. */
export async function isIncluded(
  { loaders }: Context, { voteId, commitment }: BallotReceipt,
): Promise<boolean | null> {
  const exported = (await loaders.vote.load(voteId))?.export;
  return exported === null || exported === undefined ? null : exported.includes(commitment);
}

export function rulesOf({ read }: Context, estateId: string) {
  return read((em) => findAssemblyRules(em, estateId));
}
