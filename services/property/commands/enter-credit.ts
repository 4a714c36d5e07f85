import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { validUntil } from '../domain/credit.ts';
import type { Evidence, SubjectKind } from '../domain/credit.ts';
import { ruleFor } from '../domain/rulebook.ts';
import type { Rule } from '../domain/rulebook.ts';
import type { CreditEntry } from '../store/credit-entry.entity.ts';
import { readBooks } from '../store/credit-law.ts';
import { lockSubject } from '../store/subjects.ts';
import { keepEntry } from './keep-entry.ts';

/** Conduct of a subject that an event established. */
export interface Conduct {
  readonly tenant: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly evidence: Evidence;
  /** What the event said, for the rulebook to weigh. */
  readonly facts: object;
  readonly confirmedAt: Date;
  /** What it was about, in the entry's reason. */
  readonly about: string;
}

/**
 * Enters conduct in the ledger, once however often it is heard, and publishes the score it leads
 * to. The subject's row is held, so that two events about it are weighed one after the other.
 */
export async function enterCredit(em: EntityManager, conduct: Conduct, now: Date): Promise<void> {
  const { tenant, subjectKind: kind, subjectId: id, evidence } = conduct;
  const subject = await lockSubject(em, { kind, id, tenant });
  if (!subject) throw new Error(`District ${tenant} has no ${NAMES[kind]} ${id}`);

  // What was done is weighed by the profile in force as it was established.
  const book = (await readBooks(em, tenant)).at(conduct.confirmedAt);
  const rule = ruleFor(book, evidence.topic, conduct.facts);
  if (!rule) throw new Error(`${book.profile}@${book.version} has no rule on ${evidence.topic}`);
  await keepEntry(em, subject, entryOf(conduct, rule, { now, enteredBy: null }), now);
}

const NAMES = { COMPANY: 'company', PROJECT_MANAGER: 'project manager' } as const;

/** A line of the ledger, valued by a rule. Its id is its event's: in whatever order they came. */
export function entryOf(
  { tenant, subjectKind, subjectId, evidence, confirmedAt, about }: Omit<Conduct, 'facts'>,
  rule: Rule,
  { now, enteredBy }: { readonly now: Date; readonly enteredBy: string | null },
): Row<CreditEntry> {
  return {
    id: idOf('credit-entry', evidence.eventId),
    tenant,
    subjectKind,
    subjectId,
    eventId: evidence.eventId,
    ruleCode: rule.code,
    profile: rule.profile,
    profileVersion: rule.version,
    points: rule.points,
    veto: rule.veto,
    reason: `${rule.title}: ${about}`,
    evidence,
    confirmedAt,
    validUntil: validUntil(confirmedAt, rule.validity),
    counters: null,
    enteredAt: now,
    enteredBy,
  };
}
