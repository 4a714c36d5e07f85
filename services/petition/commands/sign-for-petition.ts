import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { BOUNDS, checkText } from '../domain/wording.ts';
import { insertEvidence } from '../store/parts.ts';
import { advance, type Answer, type Deps, partOf, type StepInput, takeStep } from './take-step.ts';

export interface NotedInput extends StepInput {
  readonly note?: string | null | undefined;
}

/** Whoever owes the step takes the order over (R-H-40). */
export function signForPetition(deps: Deps, input: NotedInput): Promise<Answer> {
  return noted(deps, 'signForPetition', 'SIGN', input);
}

/** A step that may bear a note; the note is kept with what was done. */
export async function noted(
  deps: Deps, mutation: string, step: 'SIGN' | 'CONTACT', input: NotedInput,
): Promise<Answer> {
  const note = input.note?.trim() ?? '';
  const wrong = checkText('note', note, BOUNDS.optionalNote);
  if (wrong) return wrong;
  return takeStep(deps, { mutation, step, input }, async (em, petition) => {
    const advanced = await advance(em, petition, step, deps);
    if (advanced instanceof Refusal || note === '') return advanced;
    const { actor, now: at } = deps;
    const part = { id: newId(at), ...partOf(petition), at, by: actor.id };
    await insertEvidence(em, { ...part, step, note, attachments: [] });
    return advanced;
  });
}
