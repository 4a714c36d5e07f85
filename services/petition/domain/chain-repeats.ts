import { Refusal } from '@linli/kernel/refusal.ts';
import { type ChainStage, isChainOpen } from './chain.ts';

/** A petition of the same person about the same matter, as the register has it. */
export interface Earlier {
  readonly id: string;
  readonly number: string;
  readonly stage: ChainStage;
  /** The office that holds it, by the code of its division. */
  readonly office: string;
  /** Whether a step of it is owed past its time. */
  readonly late: boolean;
}

export interface Raised {
  readonly office: string;
  readonly newFacts: string | null;
}

/** What becomes of a petition, seeing what the same person raised of the same matter before. */
export type Standing =
  | { readonly as: 'FIRST' | 'REPEAT'; readonly earlierId: string | null }
  | { readonly as: 'ATTACHED'; readonly earlierId: string };

/**
 * New facts open a new case that is linked to the old (R-C-12, R-C-28). Without them: what is
 * pending within its time is not accepted higher up (R-C-13), a repeat joins the open case
 * (R-C-29), and what has come to its end is not accepted again (R-C-12).
 */
export function standingOf(raised: Raised, earlier: readonly Earlier[]): Standing | Refusal {
  const [last] = earlier;
  if (!last) return { as: 'FIRST', earlierId: null };
  if (raised.newFacts !== null) return { as: 'FIRST', earlierId: last.id };
  const pending = earlier.find(({ stage }) => isChainOpen(stage));
  if (pending) {
    const higher = pending.office !== raised.office && pending.office.startsWith(raised.office);
    if (higher && !pending.late) return pendingBelow(pending);
    return { as: 'ATTACHED', earlierId: pending.id };
  }
  const ended = earlier.find(({ stage }) => stage === 'FINAL');
  return ended ? chainEnded(ended) : { as: 'REPEAT', earlierId: last.id };
}

function pendingBelow({ number }: Earlier): Refusal {
  return new Refusal(
    'PENDING_BELOW',
    `The same matter is pending as ${number}; no superior accepts it meanwhile`,
    `同一事项 ${number} 正在法定期限内办理,上级不予受理`,
    { field: 'office', rule: 'R-C-13' },
  );
}

function chainEnded({ number }: Earlier): Refusal {
  return new Refusal(
    'CHAIN_ENDED',
    `${number} has come to its end; the same facts and reasons are not accepted again`,
    `${number} 已经终结,以同一事实和理由再次提出的不再受理`,
    { field: 'newFacts', rule: 'R-C-12' },
  );
}
