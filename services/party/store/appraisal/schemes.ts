import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { Page } from '@linli/chassis/page.ts';
import { isAfter, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { idOf, isId } from '@linli/kernel/ids.ts';
import type {
  SchemeKind, SchemeState, ShippedScheme, SubjectType,
} from '../../domain/appraisal/scheme.ts';
import type { Tables } from '../tables.ts';
import type { AppraisalScheme } from './appraisal-scheme.entity.ts';

export type SchemeRow = Row<AppraisalScheme>;

export interface SchemeFilter {
  readonly code?: string | null | undefined;
  readonly kind?: SchemeKind | null | undefined;
  readonly state?: SchemeState | null | undefined;
  readonly subjectType?: SubjectType | null | undefined;
}

/** What is shipped, as it is kept: the same code and version, the same row. */
export function rowOfShipped(scheme: ShippedScheme): SchemeRow {
  return {
    ...scheme, id: idOf('appraisal-scheme', scheme.code, scheme.version), tenant: null,
    state: 'APPROVED', note: '', proposedBy: null, proposedAt: null, decidedBy: null,
    decidedAt: null, decisionNote: null,
  };
}

/** Held until the transaction ends, so that of two versions one is the later. */
export async function lockSchemeCode(
  em: EntityManager, tenant: string, code: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`scheme/${tenant}/${code}`}, 0))`
    .execute(kysely(em));
}

/** The number after every one of this code, shipped or the district's own. */
export async function nextSchemeVersion(em: EntityManager, code: string): Promise<number> {
  const { last } = await kysely<Tables>(em).selectFrom('appraisalScheme')
    .select(({ fn }) => fn.max('version').as('last')).where('code', '=', code)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export async function insertScheme(em: EntityManager, scheme: SchemeRow): Promise<void> {
  const { criteria, grades, terms, consequences, ...plain } = scheme;
  await kysely<Writable>(em).insertInto('appraisalScheme').values({
    ...plain, criteria: JSON.stringify(criteria), grades: JSON.stringify(grades),
    terms: JSON.stringify(terms), consequences: JSON.stringify(consequences),
  }).execute();
}

/** Holds a version until it is decided on; null where there is none here. */
export async function lockScheme(em: EntityManager, id: string): Promise<SchemeRow | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('appraisalScheme').selectAll()
    .where('id', '=', id).where('tenant', 'is not', null).forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function decideScheme(
  em: EntityManager, held: SchemeRow,
  decision: Pick<SchemeRow, 'state' | 'validFrom' | 'decidedBy' | 'decidedAt' | 'decisionNote'>,
): Promise<SchemeRow> {
  await kysely<Tables>(em).updateTable('appraisalScheme').set(decision)
    .where('id', '=', held.id).execute();
  return { ...held, ...decision };
}

/** The version a district goes by: of its own before what is shipped, the latest. */
export async function findSchemeInForce(
  em: EntityManager, { tenant, code, at }: { tenant: string; code: string; at: Date },
): Promise<SchemeRow | null> {
  const found = await inForce(em, tenant, at).where('code', '=', code).limit(1).executeTakeFirst();
  return found ?? null;
}

export function getScheme(em: EntityManager, id: string): Promise<SchemeRow> {
  return kysely<Tables>(em).selectFrom('appraisalScheme').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export function listSchemesById(em: EntityManager, ids: readonly string[]): Promise<SchemeRow[]> {
  return kysely<Tables>(em).selectFrom('appraisalScheme').selectAll().where(isAmong('id', ids))
    .execute();
}

/** In the order of their codes, and of one code the first version first. */
export function listSchemes(
  em: EntityManager, filter: SchemeFilter, page: Page,
): Promise<SchemeRow[]> {
  return matching(em, filter).selectAll().where(isAfter('code', page))
    .orderBy('code').orderBy('id').limit(page.limit + 1).execute();
}

export async function countSchemes(em: EntityManager, filter: SchemeFilter): Promise<number> {
  const { count } = await matching(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

function inForce(em: EntityManager, tenant: string, at: Date) {
  return kysely<Tables>(em).selectFrom('appraisalScheme').selectAll()
    .where('state', '=', 'APPROVED')
    .where(({ or, eb }) => or([eb('tenant', 'is', null), eb('tenant', '=', tenant)]))
    .where('validFrom', '<=', at)
    .where(({ or, eb }) => or([eb('validTo', 'is', null), eb('validTo', '>', at)]))
    .orderBy(sql`tenant is null`)
    .orderBy('version', 'desc');
}

function matching(em: EntityManager, { code, kind, state, subjectType }: SchemeFilter) {
  return kysely<Tables>(em).selectFrom('appraisalScheme').where(({ and, eb }) => and([
    ...(code ? [eb('code', '=', code)] : []),
    ...(kind ? [eb('kind', '=', kind)] : []),
    ...(state ? [eb('state', '=', state)] : []),
    ...(subjectType ? [eb('subjectType', '=', subjectType)] : []),
  ]));
}

/** jsonb goes in as text. */
interface Writable {
  appraisalScheme: Omit<SchemeRow, 'criteria' | 'grades' | 'terms' | 'consequences'>
    & Readonly<Record<'criteria' | 'grades' | 'terms' | 'consequences', string>>;
}
