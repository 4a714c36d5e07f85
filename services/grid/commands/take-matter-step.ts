import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { takeMatter } from '../domain/matter.ts';
import type { MatterStanding, MatterStep } from '../domain/matter.ts';
import type { GridMatter } from '../store/grid-matter.entity.ts';
import { getGridMatter, insertMatterStep, lockGridMatter } from '../store/grid-matters.ts';

export type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

/** What every step of a matter says. */
export interface MatterStepInput {
  readonly idempotencyKey: string;
  readonly matterId: string;
  readonly note: string;
}

/** What a step leaves of a matter: how it stands, and what it says of itself. */
export type MatterChange = MatterStanding & Partial<
  Pick<GridMatter, 'title' | 'basis' | 'workload' | 'funding' | 'appliedAt'>
>;

/** One step of a matter, as every command of it is taken: lock, authorize, decide, assign. */
export interface MatterMove {
  readonly mutation: string;
  readonly input: MatterStepInput;
  readonly step: MatterStep;
  permits(matter: GridMatter): boolean;
  /** What the step brings beside it; where it is left out, the step alone. */
  decide?(next: MatterStanding): MatterChange | Refusal;
  /** What follows in the same transaction. */
  follow?(em: EntityManager, matter: GridMatter): Promise<void>;
}

export function takeMatterStep(
  { actor, now, write }: Omit<Deps, 'calendar'>, move: MatterMove,
): Promise<GridMatter | Refusal> {
  const { mutation, step, input: { idempotencyKey: key, ...input } } = move;
  return write((em) => once(
    em, { actor, key, mutation, input, now },
    async () => {
      const matter = await lockGridMatter(em, input.matterId);
      if (!matter) return UNKNOWN_MATTER;
      authorize(move.permits(matter));

      const note = textWithin('note', input.note, { max: 1_000 });
      if (note instanceof Refusal) return note;
      const taken = takeMatter(step, matter);
      if (taken instanceof Refusal) return taken;
      const next = move.decide ? move.decide(taken) : taken;
      if (next instanceof Refusal) return next;

      em.assign(matter, next);
      await recordMatter(em, matter, { step, note, actor, now });
      await move.follow?.(em, matter);
      return matter;
    },
    (id) => getGridMatter(em, id),
  ));
}

interface Recorded {
  readonly step: MatterStep;
  readonly note: string;
  readonly actor: Actor;
  readonly now: Date;
}

/** Every decision stays on record, with the period it gave. */
export function recordMatter(
  em: EntityManager,
  { id: matterId, tenant, division, validFrom, validTo }: Row<GridMatter>,
  { step, note, actor, now: at }: Recorded,
): Promise<void> {
  return insertMatterStep(em, {
    id: newId(at), tenant, division, matterId, step, by: actor.id, at, note, validFrom, validTo,
  });
}

export const UNKNOWN_MATTER = new Refusal(
  'UNKNOWN_MATTER', 'There is no such matter', '没有该网格事项',
  { field: 'matterId', rule: 'R-G-29' },
);
