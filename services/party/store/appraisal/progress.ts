import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { SchemeRow } from './schemes.ts';

/** How far a scheme has come in a division: numerators and what they are of. */
export interface Progress {
  readonly division: string;
  /** Everything the scheme is for. */
  readonly subjects: number;
  readonly opened: number;
  readonly published: number;
  readonly passed: number;
}

/** So many digits of a code name a division of each level; below a community there is none. */
const BELOW: Readonly<Record<number, number>> = { 6: 9, 9: 12, 12: 12 };

/**
 * How far each division right under one has come in a period; of a community, itself. What lies in
 * the division itself counts under its own code. One statement.
 */
export async function listProgress(
  em: EntityManager,
  { scheme, under, period }: { scheme: SchemeRow; under: string; period: string },
): Promise<Progress[]> {
  const { code, subjectType, terms: { forms } } = scheme;
  const { rows } = await sql<Progress>`
    select left(subject.division, ${BELOW[under.length] ?? 12}) as division,
      count(*)::int as subjects,
      count(one.id)::int as opened,
      count(*) filter (where one.stage = 'PUBLISHED')::int as published,
      count(*) filter (where one.stage = 'PUBLISHED' and one.passed)::int as passed
    from appraisee subject
    left join appraisal one on one.tenant = subject.tenant and one.subject_id = subject.id
      and one.scheme_code = ${code} and one.period = ${period} and one.stage <> 'WITHDRAWN'
    where subject.tenant = app_tenant() and subject.type = ${subjectType}
      and subject.division >= ${under} and subject.division < ${`${under}~`}
      and (${forms.length === 0} or subject.form = any(${forms}::text[]))
    group by 1 order by 1`.execute(kysely(em));
  return rows;
}
