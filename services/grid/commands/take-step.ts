import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import type * as domain from '../domain/whistle.ts';
import type { Whistle } from '../store/whistle.entity.ts';
import { getWhistle, lockWhistle } from '../store/whistles.ts';

export type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

/** One step of a whistle, as every command of it is taken: lock, authorize, decide, assign. */
export interface Step {
  readonly mutation: string;
  readonly key: string;
  readonly input: { readonly whistleId: string };
  permits(whistle: Whistle): boolean;
  decide(whistle: Whistle): domain.Whistle | Refusal;
  /** What follows in the same transaction. */
  follow?(em: EntityManager, whistle: Whistle): Promise<void>;
}

export function takeStep({ actor, now, write }: Deps, step: Step): Promise<Whistle | Refusal> {
  const { mutation, key, input } = step;
  return write((em) => once(
    em, { actor, key, mutation, input, now },
    async () => {
      const whistle = await lockWhistle(em, input.whistleId);
      if (!whistle) return UNKNOWN_WHISTLE;
      authorize(step.permits(whistle));

      const next = step.decide(whistle);
      if (next instanceof Refusal) return next;

      em.assign(whistle, next);
      await step.follow?.(em, whistle);
      return whistle;
    },
    (id) => getWhistle(em, id),
  ));
}

const UNKNOWN_WHISTLE = new Refusal(
  'UNKNOWN_WHISTLE', 'There is no such whistle', '没有该吹哨记录', { field: 'whistleId' },
);
