import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { civilDate, startOf } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { firstDayOf, isPeriod } from '../domain/appraisal.ts';
import { scorersOf } from '../domain/credit-policy.ts';
import type { SubjectKind } from '../domain/credit.ts';
import type { Book, ScorerLevel } from '../domain/rulebook.ts';
import { servesUnder } from '../store/companies.ts';
import { getSheet, insertSheet } from '../store/credit-entries.ts';
import type { CreditSheet } from '../store/credit-sheet.entity.ts';
import { readBooks } from '../store/credit-law.ts';
import type { Subject } from '../store/subjects.ts';
import { holdSubject, unknownSubject } from './enter-conduct.ts';
import { publishScore } from './publish-score.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly level: ScorerLevel;
  readonly period: string;
  readonly points: number;
  readonly evidence: string;
}

/**
 * A scorer's sheet (R-K-09), by the weight its level has as it is entered. Once every level has
 * scored the period, the base information is what they gave.
 */
export function enterScore(
  { actor, now, today, write }: Deps,
  { idempotencyKey: key, ...input }: Asked & { readonly idempotencyKey: string },
): Promise<Row<CreditSheet> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'enterScore', input, now },
    async () => {
      const scorers = scorersOf(actor, input.level);
      authorize(scorers.length > 0);
      const subject = await holdSubject(em, { ...input, tenant: actor.tenant });
      if (!subject) return unknownSubject();
      const scorer = await scorerFor(em, subject, { level: input.level, scorers, today });
      if (scorer instanceof Refusal) return scorer;
      const book = (await readBooks(em, actor.tenant)).at(now);
      const said = readSheet(input, book, now);
      if (said instanceof Refusal) return said;

      const { kind: subjectKind, id: subjectId, tenant } = subject;
      const sheet = {
        ...said, id: newId(now), tenant, subjectKind, subjectId, scorer, scoredAt: now,
        scoredBy: actor.id,
      };
      await insertSheet(em, sheet);
      await publishScore(em, subject, { at: now, entryId: null }, now);
      return sheet;
    }, (id) => getSheet(em, id)));
}

/** A street scores those who serve estates in it; who stands above it scores everyone. */
async function scorerFor(
  em: EntityManager, { companyId }: Subject,
  { level, scorers, today }: {
    level: ScorerLevel; scorers: readonly string[]; today: Context['today'];
  },
): Promise<string | Refusal> {
  const [first] = scorers;
  if (level !== 'STREET' && first !== undefined) return first;
  for (const scorer of scorers) {
    if (await servesUnder(em, companyId, scorer, today)) return scorer;
  }
  return new Refusal('NOT_SERVED_HERE', 'It serves no estate in this street today',
    '该主体目前未在本镇街服务', { field: 'subjectId', rule: 'R-K-09' });
}

function readSheet(
  { level, period, points, evidence: said }: Asked,
  { scorers, periodMonths, ...book }: Book, now: Date,
) {
  const weight = scorers.find((scorer) => scorer.level === level)?.weight;
  if (weight === undefined) return invalid('level', 'does not score here', '不参与评分', 'R-K-09');
  if (!isPeriod(period, periodMonths) || startOf(civilDate(firstDayOf(period))) > now) {
    return invalid('period', 'is no period that has begun', '不是已开始的评价周期', 'R-K-13');
  }
  if (points < 0 || points > 100) {
    return invalid('points', 'is from 0 to 100', '须为0至100', 'R-K-09');
  }
  const evidence = textWithin('evidence', said, { max: 500 });
  if (evidence instanceof Refusal) return evidence;
  const { profile, version: profileVersion } = book.scoring;
  return {
    level, period, points, evidence, weight, rule: book.scoring.rule, profile, profileVersion,
  };
}
