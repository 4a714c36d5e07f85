import {
  type Changed, type Changing, type DecisionInput, decideOn, mayChange,
} from './changing.ts';
import { decide } from './keeping.ts';
import { wrongState } from './refusals.ts';
import type { Rulebook } from './rulebook.ts';

/** Turns a proposed version down; whoever proposed it may take it back so. */
export function rejectProfile(
  deps: Changing, book: Rulebook, input: DecisionInput,
): Promise<Changed> {
  const { actor, now } = deps;
  const mayDecide = ({ proposedBy }: { readonly proposedBy: string | null }) => {
    return mayChange(actor, 'rules.approve', book)
      || (proposedBy === actor.id && mayChange(actor, 'rules.propose', book));
  };
  return decideOn(deps, { book, verb: 'reject', input, mayDecide }, async ({ em, held, note }) => {
    if (held.state !== 'PROPOSED') return wrongState('PROPOSED', held.state);
    const decision = {
      state: 'REJECTED', decidedBy: actor.id, decidedAt: now, decisionNote: note,
    } as const;
    await decide(em, held.id, decision);
    return { ...held, ...decision };
  });
}
