import { publish } from '@linli/chassis/outbox.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { newId } from '@linli/kernel/ids.ts';
import { gradeChanged } from '@linli/schemas/events/property.ts';
import { fold, gradeOf, validUntil } from '../domain/credit.ts';
import type { Evidence } from '../domain/credit.ts';
import { inForceAt, ruleFor } from '../domain/rulebook.ts';
import type { Rule, Rulebook } from '../domain/rulebook.ts';
import { lockCompany } from '../store/companies.ts';
import { findScore, insertEntry, listEntries, saveScore } from '../store/credit-entries.ts';
import { listRulebooks } from '../store/rulebooks.ts';

/** Conduct of a company that an event established. */
export interface Conduct {
  readonly tenant: string;
  readonly companyId: string;
  readonly evidence: Evidence;
  /** What the event said, for the rulebook to weigh. */
  readonly facts: object;
  readonly confirmedAt: Date;
  /** What it was about, in the entry's reason. */
  readonly about: string;
}

/**
 * Enters conduct in the ledger, once however often it is heard, and publishes the score it leads
 * to. The company's row is held, so that two events about it are weighed one after the other.
 */
export async function enterCredit(em: EntityManager, conduct: Conduct, now: Date): Promise<void> {
  const { tenant, companyId, evidence } = conduct;
  const company = await lockCompany(em, { tenant, id: companyId });
  if (!company) throw new Error(`District ${tenant} has no company ${companyId}`);

  const books = await listRulebooks(em, tenant);
  const book = inForceAt(books, conduct.confirmedAt);
  const rule = ruleFor(book, evidence.topic, conduct.facts);
  if (!rule) throw new Error(`Rulebook ${book.version} has no rule on ${evidence.topic}`);

  const entry = entryOf(conduct, { rule, version: book.version, now });
  if (await insertEntry(em, entry)) await publishScore(em, entry, { books, now });
}

function entryOf(
  { tenant, companyId, evidence, confirmedAt, about }: Conduct,
  { rule, version, now }: { rule: Rule; version: number; now: Date },
) {
  return {
    id: newId(now),
    tenant,
    companyId,
    eventId: evidence.eventId,
    ruleCode: rule.code,
    rulebookVersion: version,
    points: rule.points,
    veto: rule.veto,
    reason: `${rule.title}: ${about}`,
    evidence,
    confirmedAt,
    validUntil: validUntil(confirmedAt, rule.validMonths),
    counters: null,
    enteredAt: now,
  };
}

/** The score as of now, or as of the entry where another machine's clock is ahead of ours. */
async function publishScore(
  em: EntityManager,
  { id: entryId, tenant, companyId, confirmedAt }: ReturnType<typeof entryOf>,
  { books, now }: { books: readonly Rulebook[]; now: Date },
): Promise<void> {
  const asOf = confirmedAt > now ? confirmedAt : now;
  const book = inForceAt(books, asOf);
  const { score, grade } = fold(await listEntries(em, [companyId]), book, asOf);
  const from = (await findScore(em, companyId))?.grade ?? gradeOf(book.base, book);
  const published = { companyId, tenant, score, grade, asOf, entryId };
  await saveScore(em, { ...published, rulebookVersion: book.version });
  if (grade === from) return;

  const changedAt = asOf.toISOString();
  const change = { companyId, from, to: grade, score, entryId, changedAt };
  await publish(em, gradeChanged, change, { tenant, now });
}
