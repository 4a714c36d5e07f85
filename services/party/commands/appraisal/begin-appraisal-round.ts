import { once } from '@linli/chassis/idempotency.ts';
import { authorize, may } from '@linli/kernel/actor.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { checkPeriod } from '../../domain/appraisal/standing.ts';
import { findSchemeInForce, getScheme, type SchemeRow } from '../../store/appraisal/schemes.ts';
import { listSubjects } from '../../store/appraisal/subjects.ts';
import { openAppraisals } from './open-appraisals.ts';
import { unknownScheme } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly scheme: string;
  readonly period: string;
  readonly under: string;
  readonly reason: string;
}

/** Opens the appraisal of everything a scheme is for under a division; those open stay open. */
export function beginAppraisalRound(
  { actor, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<SchemeRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'beginAppraisalRound', input, now },
    async () => {
      const { under, period } = input;
      const { tenant, id: by } = actor;
      if (!divisionLevelOf(under) || !under.startsWith(tenant)) {
        return invalid('under', 'is a division of this district', '须为本区区划代码');
      }
      authorize(may(actor, 'party.appraise', under));
      const scheme = await findSchemeInForce(em, { tenant, code: input.scheme, at: now });
      if (!scheme) return unknownScheme();
      const note = textWithin('reason', input.reason, { max: 1_000 });
      if (note instanceof Refusal) return note;
      const wrong = checkPeriod(period, scheme.cycle, today);
      if (wrong) return wrong;
      const { subjectType: type, terms: { forms } } = scheme;
      const subjects = await listSubjects(em, { tenant, type, under, forms });
      await openAppraisals(em, scheme, subjects, { period, act: { by, at: now, note } });
      return scheme;
    }, (id) => getScheme(em, id)));
}
