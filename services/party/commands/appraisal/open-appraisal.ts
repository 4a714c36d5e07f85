import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayOpen } from '../../domain/appraisal/policy.ts';
import type { SubjectType } from '../../domain/appraisal/scheme.ts';
import { checkPeriod } from '../../domain/appraisal/standing.ts';
import { type AppraisalRow, getAppraisal } from '../../store/appraisal/appraisals.ts';
import { findSchemeInForce, type SchemeRow } from '../../store/appraisal/schemes.ts';
import { findSubject, type SubjectRow } from '../../store/appraisal/subjects.ts';
import { openAppraisals } from './open-appraisals.ts';
import { unknownScheme, unknownSubject } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly scheme: string;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly period: string;
  readonly reason: string;
}

/** Opens the appraisal of a subject in a period; of an award that is its nomination (提名). */
export function openAppraisal(
  { actor, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppraisalRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'openAppraisal', input, now },
    async () => {
      const { tenant, id: by } = actor;
      const subject = await findSubject(em, input.subjectType, input.subjectId);
      if (!subject) return unknownSubject();
      authorize(mayOpen(actor, { division: subject.division, subjectId: subject.id }));
      const scheme = await findSchemeInForce(em, { tenant, code: input.scheme, at: now });
      if (!scheme) return unknownScheme();
      const note = textWithin('reason', input.reason, { max: 1_000 });
      if (note instanceof Refusal) return note;
      const { period } = input;
      const wrong = checkPeriod(period, scheme.cycle, today) ?? checkFit(scheme, subject);
      if (wrong) return wrong;
      const act = { by, at: now, note };
      const [opened] = await openAppraisals(em, scheme, [subject], { period, act });
      return opened ?? stands();
    }, (id) => getAppraisal(em, id)));
}

function checkFit(
  { subjectType, terms: { forms } }: SchemeRow, { type, form }: SubjectRow,
): Refusal | null {
  const fits = subjectType === type && (forms.length === 0 || forms.some((each) => each === form));
  return fits ? null : new Refusal('NOT_FOR_SUBJECT', 'The scheme is for others than this subject',
    '该方案不适用于此对象', { field: 'subjectId' });
}

function stands(): Refusal {
  return new Refusal('APPRAISAL_STANDS', 'It has an appraisal by this scheme in the period',
    '该对象在本周期已有此项评定', { field: 'subjectId' });
}
