import { hash } from 'node:crypto';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Choice } from './tally.ts';

export const CHANNELS = ['ELECTRONIC', 'PAPER'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * CAST counts; REPLACED gave way to a later one of the same voter; STRUCK was contested and is not
 * the voter's.
 */
export const BALLOT_STATES = ['CAST', 'REPLACED', 'STRUCK'] as const;
export type BallotState = (typeof BALLOT_STATES)[number];

/** What a voter says of one item of the agenda. */
export interface Answer {
  readonly itemId: string;
  readonly choice: Choice;
}

/** What is sealed until the vote has ended. */
export interface Ballot {
  readonly answers: readonly Answer[];
  /** The voter's own random text: without it nobody finds out what a commitment stands for. */
  readonly nonce: string;
}

const NONCE = { min: 16, max: 100 };

/** A ballot that answers every item of the agenda, each once, in the agenda's order. */
export function readBallot(
  itemIds: readonly string[], { answers, nonce: text }: Ballot,
): Ballot | Refusal {
  const nonce = textWithin('nonce', text, NONCE);
  if (nonce instanceof Refusal) return nonce;
  const said = new Map(answers.map(({ itemId, choice }) => [itemId, choice]));
  const ordered = itemIds.flatMap((itemId) => {
    const choice = said.get(itemId);
    return choice ? [{ itemId, choice }] : [];
  });
  if (ordered.length < itemIds.length || answers.length > itemIds.length) {
    return invalid('answers', 'answer every item of the notice once, and nothing else',
      '须对公告的每一事项表决一次，且不得表决公告外事项', 'R-W-12');
  }
  return { answers: ordered, nonce };
}

/** The receipt: published at once, and telling nothing; with the nonce it proves what was cast. */
export function commitmentOf(
  voteId: string, electorId: string, { answers, nonce }: Ballot,
): string {
  const said = answers.map(({ itemId, choice }) => `${itemId}=${choice}`);
  return hash('sha256', [voteId, electorId, ...said, nonce].join('\n'));
}
