import type { EntityManager } from '@linli/chassis/database.ts';
import { newId } from '@linli/kernel/ids.ts';
import { validUntil } from '../domain/credit.ts';
import type { Evidence } from '../domain/credit.ts';
import { inForceAt, ruleFor } from '../domain/rulebook.ts';
import type { Rule } from '../domain/rulebook.ts';
import { lockCompany } from '../store/companies.ts';
import { listRulebooks } from '../store/rulebooks.ts';
import { keepEntry } from './keep-entry.ts';

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
  await keepEntry(em, company, entry, now);
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
