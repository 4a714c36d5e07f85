import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { type Step, take } from '../../domain/bodies/formation.ts';
import {
  changeFormation, type Formation, getFormation, insertStep, lockFormation,
} from '../../store/bodies/formations.ts';
import { unknownFormation } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

export interface Stepped {
  readonly idempotencyKey: string;
  readonly formationId: string;
}

interface How {
  readonly may: (formation: Formation) => boolean;
  readonly decide: (em: EntityManager, held: Formation) => Promise<Partial<Formation> | Refusal>;
}

/** A step of a formation: held, permitted, in order, decided, and put on its record. */
export function stepFormation(
  { actor, now, write }: Deps, mutation: string, step: Step,
  { idempotencyKey: key, ...input }: Stepped, { may, decide }: How,
): Promise<Formation | Refusal> {
  return write((em) => once(em, { actor, key, mutation, input, now }, async () => {
    const held = await lockFormation(em, input.formationId);
    if (!held) return unknownFormation();
    authorize(may(held));
    const stage = take(step, held.stage);
    if (stage instanceof Refusal) return stage;
    const decided = await decide(em, held);
    if (decided instanceof Refusal) return decided;
    const reached = await changeFormation(em, held, { ...decided, stage });
    if (stage !== held.stage) await noteStep(em, reached, { by: actor.id, now });
    return reached;
  }, (id) => getFormation(em, id)));
}

/** Puts it on record that a stage was reached: what milestones are read from (P-47). */
export function noteStep(
  em: EntityManager, { id: formationId, tenant, division, stage }: Formation,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<void> {
  return insertStep(em, {
    id: newId(now), tenant, division, formationId, stage, at: now, by, note: null,
  });
}
