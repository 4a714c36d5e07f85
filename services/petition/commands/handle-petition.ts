import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { BOUNDS, checkAttachments, checkText, firstRefusal } from '../domain/wording.ts';
import { insertEvidence } from '../store/parts.ts';
import { advance, type Answer, type Deps, partOf, type StepInput, takeStep } from './take-step.ts';

export interface HandleInput extends StepInput {
  readonly note: string;
  readonly attachments?: readonly string[] | null | undefined;
}

/** Enters what was done. */
export async function handlePetition(deps: Deps, input: HandleInput): Promise<Answer> {
  const { note } = input;
  const attachments = [...input.attachments ?? []];
  const wrong = firstRefusal([checkText('note', note, BOUNDS.note), checkAttachments(attachments)]);
  if (wrong) return wrong;
  const call = { mutation: 'handlePetition', step: 'HANDLE', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    const advanced = await advance(em, petition, 'HANDLE', deps);
    if (advanced instanceof Refusal) return advanced;
    const { actor, now: at } = deps;
    const part = { id: newId(at), ...partOf(petition), at, by: actor.id };
    await insertEvidence(em, { ...part, step: 'HANDLE', note: note.trim(), attachments });
    return advanced;
  });
}
