import type { EntityManager } from '@linli/chassis/database.ts';
import { cancelDeadline, startDeadline } from '@linli/chassis/deadlines.ts';
import type { NewDeadline } from '@linli/chassis/deadlines.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { daysCounted, EXPIRE_ENTRY, EXPIRY, expiryId } from '../domain/expiry.ts';
import type { Company } from '../store/company.entity.ts';
import { insertEntry } from '../store/credit-entries.ts';
import type { CreditEntry } from '../store/credit-entry.entity.ts';
import { publishScore } from './publish-score.ts';

/**
 * Writes a line of the ledger of a company that is held, with the clock of its end, and publishes
 * the score it leads to. A line that takes another back ends that one's clock instead.
 */
export async function keepEntry(
  em: EntityManager,
  company: Row<Company>,
  entry: Row<CreditEntry>,
  now: Date,
): Promise<void> {
  if (!(await insertEntry(em, entry))) return;
  if (entry.counters === null) await startDeadline(em, clockOf(entry, company));
  else await cancelDeadline(em, expiryId(entry.counters), now);

  // Where another machine's clock is ahead of ours, the entry counts from its own instant.
  const upTo = entry.confirmedAt > now ? entry.confirmedAt : now;
  await publishScore(em, company, { at: upTo, entryId: entry.id }, now);
}

function clockOf(entry: Row<CreditEntry>, { tenant, division, id }: Row<Company>): NewDeadline {
  return {
    id: expiryId(entry.id),
    tenant,
    division,
    subjectId: id,
    kind: EXPIRE_ENTRY,
    rule: EXPIRY.rule,
    ruleVersion: entry.rulebookVersion,
    source: `${entry.ruleCode}@${entry.rulebookVersion}`,
    amount: daysCounted(entry),
    unit: 'NATURAL_DAYS',
    ladder: EXPIRY.ladder,
    ladderVersion: EXPIRY.ladderVersion,
    startedAt: entry.confirmedAt,
    dueAt: entry.validUntil,
    provisional: false,
    // Months run over rest days as over any others: no notice moves the end.
    calendarVersion: 'CIVIL',
    ringAt: entry.validUntil,
    context: { entryId: entry.id },
  };
}
