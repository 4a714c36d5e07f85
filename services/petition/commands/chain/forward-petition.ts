import type { EntityManager } from '@linli/chassis/database.ts';
import { isId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { ChainStep } from '../../domain/chain.ts';
import type { OrganKind } from '../../domain/chain-competence.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { findDepartments } from '../../store/catalogues.ts';
import { findShield } from '../../store/chains.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import type { NoteInput } from './reasoned.ts';
import { isOf, type Organ } from './receiving.ts';
import { notForTheAccused, unknownDepartment } from './refusals.ts';
import {
  advanceChain, type ChainCase, type Entry, moveOf, takeChainStep,
} from './take-chain-step.ts';

export interface OrganInput extends StepInput {
  readonly organId: string;
  readonly organKind?: OrganKind | null | undefined;
}

/** The petition office forwards to the organ that is to handle it (信访工作条例 Art. 22). */
export async function forwardPetition(
  deps: Deps, input: OrganInput & NoteInput,
): Promise<Answer> {
  const note = input.note ?? '';
  const wrong = checkText('note', note, BOUNDS.optionalNote);
  if (wrong) return wrong;
  const call = { mutation: 'forwardPetition', guard: 'FORWARD', input } as const;
  return takeChainStep(deps, call, (em, open) => {
    return handTo(em, open, deps, { step: 'FORWARD', input, entry: { text: note } });
  });
}

interface Handing {
  readonly step: ChainStep;
  readonly input: OrganInput;
  readonly entry: Entry;
}

/** A step after which the petition lies with an organ: never with the one it accuses (R-C-23). */
export async function handTo(
  em: EntityManager, open: ChainCase, deps: Deps, { step, input, entry }: Handing,
): Promise<Answer> {
  const organ = await organOf(em, open.petition.id, input.organId);
  if (organ instanceof Refusal) return organ;
  const move = moveOf(step, open.chain);
  if (move instanceof Refusal) return move;
  const body = { ...entry.body, organId: organ.id };
  em.assign(open.petition, { departmentId: organ.id, coDepartmentIds: [] });
  em.assign(open.chain, {
    organKind: input.organKind ?? 'DEPARTMENT', organDivision: organ.division, receivedAt: deps.now,
  });
  return advanceChain(em, open, step, deps, { ...entry, body });
}

async function organOf(
  em: EntityManager, petitionId: string, organId: string,
): Promise<Organ | Refusal> {
  const [organ] = isId(organId) ? await findDepartments(em, [organId]) : [];
  if (!organ) return unknownDepartment('organId');
  const shield = await findShield(em, petitionId);
  const accused = shield
    && { departmentId: shield.accusedDepartmentId, division: shield.accusedDivision };
  return isOf(organ, accused) ? notForTheAccused('organId') : organ;
}
