import type { EntityManager } from '@linli/chassis/database.ts';
import { cancelDeadline, startDeadline } from '@linli/chassis/deadlines.ts';
import type { NewDeadline } from '@linli/chassis/deadlines.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { idOf, newId } from '@linli/kernel/ids.ts';
import { daysCounted, EXPIRE_ENTRY, EXPIRY, expiryId } from '../domain/expiry.ts';
import { getEntry, insertEntry, insertMark } from '../store/credit-entries.ts';
import type { CreditEntry } from '../store/credit-entry.entity.ts';
import { lockSubject } from '../store/subjects.ts';
import type { Subject } from '../store/subjects.ts';
import { publishScore } from './publish-score.ts';

/**
 * Writes a line of the ledger of a subject that is held, with the clock of its end, and publishes
 * the score it leads to; false where its event was entered before. A line that takes another back
 * ends that one's clock instead.
 */
export async function keepEntry(
  em: EntityManager, subject: Subject, entry: Row<CreditEntry>, now: Date,
): Promise<boolean> {
  if (!(await insertEntry(em, entry))) return false;
  if (entry.counters === null) await startDeadline(em, clockOf(entry, subject));
  else await cancelDeadline(em, expiryId(entry.counters), now);
  await publishFrom(em, subject, { at: entry.confirmedAt, entryId: entry.id }, now);
  return true;
}

/** What a case makes of an entry, and from when on. */
export interface Made {
  readonly caseId: string;
  readonly now: Date;
  /** The instant from which it holds; `now` where nothing is said. */
  readonly at?: Date;
}

/** Takes an entry back by a line of its own, once however often it is asked (R-K-27). */
export async function counterEntry(
  em: EntityManager, entryId: string, { reason, caseId, now, at = now }: Made & { reason: string },
): Promise<void> {
  const { entry, subject } = await hold(em, entryId);
  const eventId = idOf('counter', entryId);
  await keepEntry(em, subject, {
    ...entry,
    id: idOf('credit-entry', eventId),
    eventId,
    points: -entry.points,
    veto: false,
    reason,
    evidence: {
      topic: 'property.entry-countered', eventId, petitionId: null, estateId: null,
      reference: caseId,
    },
    confirmedAt: at,
    validUntil: entry.validUntil > at ? entry.validUntil : new Date(at.getTime() + 1),
    counters: entryId,
    enteredAt: now,
    enteredBy: null,
  }, now);
}

/** Suspends an entry while a case disputes it: the entry, and nothing else of the score. */
export function suspendEntry(em: EntityManager, entryId: string, made: Made): Promise<void> {
  return markEntry(em, entryId, true, made);
}

/** Lets an entry go again: it counts, unless another case disputes it still. */
export function releaseEntry(em: EntityManager, entryId: string, made: Made): Promise<void> {
  return markEntry(em, entryId, false, made);
}

async function markEntry(
  em: EntityManager, entryId: string, suspended: boolean, { caseId, now, at = now }: Made,
): Promise<void> {
  const { subject } = await hold(em, entryId);
  const { tenant, id: subjectId } = subject;
  const mark = { id: newId(now), tenant, subjectId, entryId, caseId, suspended, at };
  if (!(await insertMark(em, mark))) return;
  await publishFrom(em, subject, { at, entryId }, now);
}

async function hold(em: EntityManager, entryId: string) {
  const entry = await getEntry(em, entryId);
  const { subjectKind: kind, subjectId: id, tenant } = entry;
  const subject = await lockSubject(em, { kind, id, tenant });
  if (!subject) throw new Error(`District ${tenant} has no ${kind} ${id}`);
  return { entry, subject };
}

/** Where another machine's clock is ahead of ours, what it wrote holds from its own instant. */
async function publishFrom(
  em: EntityManager, subject: Subject, { at, entryId }: { at: Date; entryId: string }, now: Date,
): Promise<void> {
  await publishScore(em, subject, { at: at > now ? at : now, entryId }, now);
}

function clockOf(entry: Row<CreditEntry>, { tenant, division, id }: Subject): NewDeadline {
  return {
    id: expiryId(entry.id),
    tenant,
    division,
    subjectId: id,
    kind: EXPIRE_ENTRY,
    rule: EXPIRY.rule,
    profile: entry.profile,
    ruleVersion: entry.profileVersion,
    source: `${entry.ruleCode}@${entry.profile}/${entry.profileVersion}`,
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
    context: { entryId: entry.id, subjectKind: entry.subjectKind },
  };
}
