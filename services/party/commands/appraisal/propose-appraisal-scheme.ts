import { once } from '@linli/chassis/idempotency.ts';
import { authorize, may } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { checkScheme } from '../../domain/appraisal/check-scheme.ts';
import type { Scheme } from '../../domain/appraisal/scheme.ts';
import {
  getScheme, insertScheme, lockSchemeCode, nextSchemeVersion, type SchemeRow,
} from '../../store/appraisal/schemes.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

export interface Proposed {
  readonly scheme: Scheme;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
  readonly note: string;
}

/**
 * Draws up a scheme, or the next version of one, for the caller's district. Nobody is judged by it
 * until a second person approves it.
 */
export function proposeAppraisalScheme(
  { actor, now, write }: Deps, { idempotencyKey: key, input }: {
    readonly idempotencyKey: string; readonly input: Proposed;
  },
): Promise<SchemeRow | Refusal> {
  authorize(may(actor, 'rules.propose', actor.tenant));
  return write((em) => once(em, { actor, key, mutation: 'proposeAppraisalScheme', input, now },
    async () => {
      const { scheme, validFrom, validTo } = input;
      const note = textWithin('note', input.note, { max: 500 });
      if (note instanceof Refusal) return note;
      const wrong = checkScheme(scheme) ?? checkDates(input, now);
      if (wrong) return wrong;
      const { tenant } = actor;
      await lockSchemeCode(em, tenant, scheme.code);
      const version: SchemeRow = {
        ...scheme, id: newId(now), tenant, version: await nextSchemeVersion(em, scheme.code),
        state: 'PROPOSED', validFrom: validFrom ?? now, validTo, note, proposedBy: actor.id,
        proposedAt: now, decidedBy: null, decidedAt: null, decisionNote: null,
      };
      await insertScheme(em, version);
      return version;
    }, (id) => getScheme(em, id)));
}

function checkDates({ scheme, validFrom, validTo }: Proposed, now: Date): Refusal | null {
  if (validFrom && validFrom < now) {
    return invalid('validFrom', 'is no earlier than now', '不得早于当前时间');
  }
  if (validTo && validTo <= (validFrom ?? now)) {
    return invalid('validTo', 'comes after `validFrom`', '须晚于生效时间');
  }
  if (scheme.kind !== 'CAMPAIGN' || validTo) return null;
  return invalid('validTo', 'is given: a campaign ends', '专项行动须有结束时间');
}
