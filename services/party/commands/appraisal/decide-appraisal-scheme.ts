import { once } from '@linli/chassis/idempotency.ts';
import { authorize, may } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import {
  decideScheme, getScheme, lockScheme, type SchemeRow,
} from '../../store/appraisal/schemes.ts';
import { samePerson, unknownScheme } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly schemeId: string;
  readonly approved: boolean;
  readonly note: string;
}

/** Approves or rejects a proposed version; whoever proposed it may not (两人审批). */
export function decideAppraisalScheme(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<SchemeRow | Refusal> {
  authorize(may(actor, 'rules.approve', actor.tenant));
  return write((em) => once(em, { actor, key, mutation: 'decideAppraisalScheme', input, now },
    async () => {
      const note = textWithin('note', input.note, { max: 500 });
      if (note instanceof Refusal) return note;
      const held = await lockScheme(em, input.schemeId);
      if (!held) return unknownScheme('schemeId');
      if (held.state !== 'PROPOSED') return decided(held.state);
      if (held.proposedBy === actor.id) return samePerson('schemeId');
      // What was to hold from a day that is past holds from now on: nobody was told of it before.
      const validFrom = held.validFrom > now ? held.validFrom : now;
      return decideScheme(em, held, {
        state: input.approved ? 'APPROVED' : 'REJECTED', validFrom, decidedBy: actor.id,
        decidedAt: now, decisionNote: note,
      });
    }, (id) => getScheme(em, id)));
}

function decided(state: string): Refusal {
  return new Refusal('WRONG_STATE', `The version is ${state}, not PROPOSED`,
    `该版本状态为 ${state}，须为 PROPOSED`, { field: 'schemeId' });
}
