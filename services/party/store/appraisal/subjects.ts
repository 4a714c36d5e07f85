import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { inside } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Fact, SubjectType, Terms } from '../../domain/appraisal/scheme.ts';
import type { Tables } from '../tables.ts';
import type { AppraisalFact } from './appraisal-fact.entity.ts';
import type { Appraisee } from './appraisee.entity.ts';

export type SubjectRow = Row<Appraisee>;

/** More than any district has of a kind. */
const AT_MOST = 20_000;

export async function findSubject(
  em: EntityManager, type: SubjectType, id: string,
): Promise<SubjectRow | null> {
  const found = await kysely<Tables>(em).selectFrom('appraisee').selectAll()
    .where('id', '=', id).where('type', '=', type).executeTakeFirst();
  return found ?? null;
}

/** Everything a scheme is for under a division, in the order of ids. */
export function listSubjects(
  em: EntityManager,
  { tenant, type, under, forms }: {
    tenant: string; type: SubjectType; under: string; forms: Terms['forms'];
  },
): Promise<SubjectRow[]> {
  return kysely<Tables>(em).selectFrom('appraisee').selectAll()
    .where('tenant', '=', tenant).where('type', '=', type).where(inside('division', under))
    .$if(forms.length > 0, (query) => query.where(sql<boolean>`form = any(${forms}::text[])`))
    .orderBy('id').limit(AT_MOST).execute();
}

/** What is new here is known from now on; what is known stays as it is. */
export async function keepSubject(em: EntityManager, row: SubjectRow): Promise<void> {
  await kysely<Tables>(em).insertInto('appraisee').values(row)
    .onConflict((conflict) => conflict.column('id').doNothing()).execute();
}

/** Keeps what was told, or until when it held. */
export async function keepFact(em: EntityManager, row: Row<AppraisalFact>): Promise<void> {
  const { holdsFrom, holdsUntil } = row;
  await kysely<Tables>(em).insertInto('appraisalFact').values(row)
    .onConflict((conflict) => conflict.columns(['thingId', 'fact', 'subjectId'])
      .doUpdateSet({ holdsFrom, holdsUntil }))
    .execute();
}

/** How often a fact holds of a subject, and what shows it. */
export interface Held {
  readonly subjectId: string;
  readonly fact: Fact;
  readonly count: number;
  readonly topic: string;
  readonly things: string;
}

/**
 * What holds of the subjects at an instant: what was told by others, and what this service keeps
 * itself. One statement, however many subjects.
 */
export async function listFacts(
  em: EntityManager, subjectIds: readonly string[], at: Date,
): Promise<Held[]> {
  const ids = subjectIds.filter(isId);
  const { rows } = await sql<Held>`
    select subject_id, fact, count(*)::int as count, min(topic) as topic,
      left(string_agg(thing_id, ', ' order by thing_id), 200) as things
    from (
      select subject_id, fact, topic, thing_id from appraisal_fact
      where subject_id = any(${subjectIds}::text[])
        and holds_from <= ${at} and (holds_until is null or holds_until > ${at})
      union all
      select estate_id::text, 'PARTY_ORGANIZATION', 'party.register', organization_id::text
      from party_organization_estate where estate_id = any(${ids}::uuid[])
      union all
      select company_id::text, 'PARTY_ORGANIZATION', 'party.register', id::text
      from party_organization where company_id = any(${ids}::uuid[])
      union all
      select estate_id::text, 'SERVICE_POSITION', 'party.register', id::text
      from service_position where estate_id = any(${ids}::uuid[])
    ) told
    group by subject_id, fact`.execute(kysely(em));
  return rows;
}
