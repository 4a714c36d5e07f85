import { z } from 'zod';
import type { DeadlineRow, DeadlineSweep, Fired } from '@linli/chassis/deadlines.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import { entryExpired } from '@linli/schemas/events/property.ts';
import { SUBJECT_KINDS } from '../domain/credit.ts';
import { EXPIRY } from '../domain/expiry.ts';

/**
 * Tells of entries whose term is over. A rung may not hold a subject, or it would wait for whoever
 * enters its credit; so it only tells the service itself, which holds it when it hears.
 */
export const expireEntries: DeadlineSweep = {
  decide(row, now) {
    if (row.rung > 0) return { fired: [], ringAt: null };
    return row.dueAt <= now ? { fired: [expired(row)], ringAt: null }
      : { fired: [], ringAt: row.dueAt };
  },
  cause(em, fired, now) {
    return publishAll(em, entryExpired, fired.map(({ row, fired: { dueAt } }) => ({
      tenant: row.tenant,
      payload: {
        subjectId: row.subjectId,
        ...CONTEXT.parse(row.context),
        expiredAt: dueAt.toISOString(),
      },
    })), now);
  },
};

const CONTEXT = z.object({
  entryId: z.uuid(),
  /** Clocks started before there were others are of companies. */
  subjectKind: z.enum(SUBJECT_KINDS).default('COMPANY'),
});

function expired({ dueAt, ruleVersion, amount }: DeadlineRow): Fired {
  return {
    rung: 0,
    action: EXPIRY.action,
    dueAt,
    rule: `${EXPIRY.rule}@${ruleVersion}`,
    level: null,
    holder: null,
    reason: `Counted for ${amount} days`,
  };
}
