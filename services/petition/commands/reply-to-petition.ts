import type { EntityManager } from '@linli/chassis/database.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { type Outcome, take } from '../domain/standing.ts';
import { BOUNDS, checkText } from '../domain/wording.ts';
import { hasWork, insertReply } from '../store/parts.ts';
import type { Petition } from '../store/petition.entity.ts';
import { findEstate } from '../store/places.ts';
import { notTheCompany, nothingDone } from './refusals.ts';
import { advance, type Answer, type Deps, partOf, type StepInput, takeStep } from './take-step.ts';

export interface ReplyInput extends StepInput {
  readonly text: string;
  readonly outcome: Outcome;
  readonly upheldAgainst?: string | null | undefined;
}

/** Answers the petitioner and owes a call-back. */
export async function replyToPetition(deps: Deps, input: ReplyInput): Promise<Answer> {
  const { outcome, text, upheldAgainst = null } = input;
  const wrong = checkText('text', text, BOUNDS.text) ?? checkUpheld(outcome, upheldAgainst);
  if (wrong) return wrong;
  const call = { mutation: 'replyToPetition', step: 'REPLY', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    const refused = await checkReply(em, petition, upheldAgainst);
    if (refused) return refused;
    const advanced = await advance(em, petition, 'REPLY', deps);
    if (advanced instanceof Refusal) return advanced;
    const { actor, now: at } = deps;
    const part = { id: newId(at), ...partOf(petition), at, by: actor.id };
    await insertReply(em, { ...part, text: text.trim(), outcome, upheldAgainst });
    return advanced;
  });
}

/** Only what is supported is upheld against anybody (R-C-18). */
function checkUpheld(outcome: Outcome, upheldAgainst: string | null): Refusal | null {
  return upheldAgainst === null || outcome === 'SUPPORTED' ? null : invalid(
    'upheldAgainst',
    'names a company only where the petition is SUPPORTED',
    '仅在支持诉求时可认定责任企业',
    'R-C-18',
  );
}

async function checkReply(
  em: EntityManager, petition: Petition, upheldAgainst: string | null,
): Promise<Refusal | null> {
  const move = take('REPLY', petition.stage);
  if (move instanceof Refusal) return move;
  if (!(await hasWork(em, petition.id))) return nothingDone();
  if (upheldAgainst === null) return null;
  const estate = petition.estateId === null ? null : await findEstate(em, petition.estateId);
  return estate?.companyId === upheldAgainst ? null : notTheCompany();
}
