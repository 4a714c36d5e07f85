import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { publish } from '@linli/chassis/outbox.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { appraisalEnded } from '@linli/schemas/events/party.ts';
import { CLOCKS } from '../../domain/clocks.ts';
import type { AppraisalRow } from '../../store/appraisal/appraisals.ts';
import { type Act, moveOn } from './move-on.ts';

const WHY = { LAPSE: 'LAPSED', WITHDRAW: 'WITHDRAWN' } as const;

/** Ends an appraisal with its clocks; where its result was published, whoever heard is told. */
export async function endResult(
  em: EntityManager, held: AppraisalRow,
  { step, act, now }: { step: 'LAPSE' | 'WITHDRAW'; act: Act; now: Date },
): Promise<AppraisalRow | Refusal> {
  const ended = await moveOn(em, held, step, act, { endedAt: act.at });
  if (ended instanceof Refusal) return ended;
  const { id, tenant, subjectType, subjectId, division, schemeCode } = ended;
  await endDeadline(em, id, CLOCKS, step === 'LAPSE' ? 'MET' : 'CANCELLED', now);
  if (ended.publishedAt) {
    await publish(em, appraisalEnded, {
      appraisalId: id, scheme: schemeCode, subjectType, subjectId, division, why: WHY[step],
      reason: act.note, endedAt: act.at.toISOString(),
    }, { tenant, now });
  }
  return ended;
}
