import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { appraisalEnded, appraisalPublished } from '@linli/schemas/events/party.ts';
import {
  enterRecord, enterSheet, holdCompany, takeBackRecord,
} from '../commands/enter-appraisal.ts';

/** What a company was judged by enters its credit where the scheme says so (P-36, W-39, W-50). */
export function hearAppraisalPublished(clock: Clock): Subscription {
  return on(appraisalPublished, async (em, told, { tenant, topic }) => {
    const { subjectType, subjectId: companyId, publishedAt, consequences } = told;
    const ofCredit = consequences.filter(({ level, rule }) => level !== null || rule !== null);
    if (subjectType !== 'PROPERTY_COMPANY' || ofCredit.length === 0) return;
    const result = { ...told, tenant, topic, companyId, publishedAt: new Date(publishedAt) };
    const subject = await holdCompany(em, result);
    for (const { level, rule } of ofCredit) {
      if (level !== null) await enterSheet(em, subject, { ...result, level }, clock.now());
      if (rule !== null) await enterRecord(em, subject, { ...result, rule }, clock.now());
    }
  });
}

/** A lapsed result counts as long as its record does; a withdrawn one never should have. */
export function hearAppraisalEnded(clock: Clock): Subscription {
  return on(appraisalEnded, async (em, { appraisalId, why, reason, endedAt }) => {
    if (why !== 'WITHDRAWN') return;
    await takeBackRecord(em, { appraisalId, reason, at: new Date(endedAt) }, clock.now());
  });
}
