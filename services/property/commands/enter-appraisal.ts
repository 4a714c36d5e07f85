import type { EntityManager } from '@linli/chassis/database.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { isPeriod } from '../domain/appraisal.ts';
import { ruleNamed, SCORER_LEVELS } from '../domain/rulebook.ts';
import { findEntry, insertSheet } from '../store/credit-entries.ts';
import { readBooks } from '../store/credit-law.ts';
import { lockSubject, type Subject } from '../store/subjects.ts';
import { entryOf } from './enter-credit.ts';
import { counterEntry, keepEntry } from './keep-entry.ts';
import { publishScore } from './publish-score.ts';

/** A result of a company that was published elsewhere. */
export interface Result {
  readonly tenant: string;
  readonly topic: string;
  readonly appraisalId: string;
  readonly companyId: string;
  readonly scheme: string;
  readonly period: string;
  /** Hundredths of a point, and the whole points there are. */
  readonly score: number;
  readonly most: number;
  readonly grade: string;
  readonly publishedAt: Date;
}

/** Holds a company that somebody tells of. */
export async function holdCompany(
  em: EntityManager, { tenant, companyId: id }: Pick<Result, 'tenant' | 'companyId'>,
): Promise<Subject> {
  const subject = await lockSubject(em, { kind: 'COMPANY', id, tenant });
  if (!subject) throw new Error(`District ${tenant} has no company ${id}`);
  return subject;
}

/** The result is the sheet of a scorer of that level (W-39, R-K-09), as a share of a hundred. */
export async function enterSheet(
  em: EntityManager, subject: Subject, { level: named, ...result }: Result & { level: string },
  now: Date,
): Promise<void> {
  const { tenant, companyId: subjectId, period, topic, appraisalId } = result;
  const { scorers, scoring, periodMonths } = (await readBooks(em, tenant)).at(now);
  const level = SCORER_LEVELS.find((each) => each === named);
  const weight = scorers.find((scorer) => scorer.level === level)?.weight;
  if (!level || weight === undefined || !isPeriod(period, periodMonths)) {
    throw new Error(`${scoring.profile}@${scoring.version}: ${named} does not score ${period}`);
  }
  await insertSheet(em, {
    id: idOf('sheet', appraisalId, level), tenant, subjectKind: 'COMPANY', subjectId, period,
    level, scorer: tenant, points: outOfHundred(result), weight, rule: scoring.rule,
    profile: scoring.profile, profileVersion: scoring.version, evidence: aboutOf(result),
    scoredAt: now, scoredBy: topic,
  });
  await publishScore(em, subject, { at: now, entryId: null }, now);
}

/** The result is a record of conduct by a rule of the book, such as STAR_RATING (W-50). */
export async function enterRecord(
  em: EntityManager, subject: Subject, { rule: code, ...result }: Result & { rule: string },
  now: Date,
): Promise<void> {
  const { tenant, companyId: subjectId, publishedAt: confirmedAt, topic, appraisalId } = result;
  const book = (await readBooks(em, tenant)).at(confirmedAt);
  const rule = ruleNamed(book, code);
  if (!rule) throw new Error(`${book.profile}@${book.version} has no rule ${code}`);
  const evidence = {
    topic, eventId: eventOf(appraisalId), petitionId: null, estateId: null, reference: appraisalId,
  };
  const conduct = {
    tenant, subjectKind: 'COMPANY', subjectId, evidence, confirmedAt, about: aboutOf(result),
  } as const;
  await keepEntry(em, subject, entryOf(conduct, rule, { now, enteredBy: null }), now);
}

/** A result was withdrawn: the record it became is taken back by a line of its own (R-K-27). */
export async function takeBackRecord(
  em: EntityManager, { appraisalId, reason, at }: { appraisalId: string; reason: string; at: Date },
  now: Date,
): Promise<void> {
  const entry = await findEntry(em, idOf('credit-entry', eventOf(appraisalId)));
  if (!entry) return;
  await counterEntry(em, entry.id, { reason, caseId: appraisalId, now, at });
}

function eventOf(appraisalId: string): string {
  return idOf('appraisal', appraisalId);
}

function aboutOf({ scheme, period, grade, appraisalId }: Result): string {
  return `${scheme} ${period}: ${grade} (${appraisalId})`;
}

/** Rounded half up; what a bonus gives beyond the whole is not counted. */
function outOfHundred({ score, most }: Result): number {
  return Math.min(100, Math.floor((2 * score + most) / (2 * most)));
}
