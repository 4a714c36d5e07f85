import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Evidence, History, Mark } from '../domain/credit.ts';
import type { CreditEntry } from './credit-entry.entity.ts';
import type { CreditSheet } from './credit-sheet.entity.ts';

/** A line of the ledger, as far as it counts or explains why. */
export type LedgerLine = Omit<Row<CreditEntry>,
  'tenant' | 'subjectKind' | 'subjectId' | 'eventId' | 'enteredAt' | 'enteredBy'>;

/** What the credit of a subject follows from. */
export interface Ledger extends Omit<History<LedgerLine>, 'registeredAt'> {
  readonly subjectId: string;
  readonly sheets: readonly Row<CreditSheet>[];
}

/**
 * The ledgers of subjects with one statement, a subject a row, each line a list of its own: read
 * a line a row, hundreds of them cost whoever answers two and a half times as much.
 */
export async function listLedgers(
  em: EntityManager, subjectIds: readonly string[],
): Promise<Ledger[]> {
  const { rows } = await sql<Packed>`
    select subject.id as subject_id, (
      select json_agg(json_build_array(id, rule_code, profile, profile_version, points, veto,
        reason, evidence, confirmed_at, valid_until, counters))
      from credit_entry where subject_id = subject.id) as entries, (
      select json_agg(mark) from (
        select entry_id as "entryId", case_id as "caseId", suspended, at
        from credit_suspension where subject_id = subject.id order by at, id) as mark) as marks, (
      select json_agg(sheet) from (
        select id, tenant, subject_kind as "subjectKind", subject_id as "subjectId", period, level,
          scorer, points, weight, rule, profile, profile_version as "profileVersion", evidence,
          scored_at as "scoredAt", scored_by as "scoredBy"
        from credit_sheet where subject_id = subject.id order by scored_at, id) as sheet) as sheets
    from unnest(${subjectIds}::uuid[]) as subject (id)`.execute(kysely(em));
  return rows.map(({ subjectId, entries, marks, sheets }) => ({
    subjectId,
    entries: (entries ?? []).map(lineOf),
    marks: (marks ?? []).map(({ at, ...mark }) => ({ ...mark, at: new Date(at) })),
    sheets: (sheets ?? []).map(({ scoredAt, ...sheet }) => {
      return { ...sheet, scoredAt: new Date(scoredAt) };
    }),
  }));
}

/** As PostgreSQL hands it over: instants are text, and nothing at all is null. */
interface Packed {
  readonly subjectId: string;
  readonly entries: readonly PackedLine[] | null;
  readonly marks: readonly (Omit<Mark, 'at'> & { readonly at: string })[] | null;
  readonly sheets: readonly (Omit<Row<CreditSheet>, 'scoredAt'>
    & { readonly scoredAt: string })[] | null;
}

type PackedLine = readonly [
  id: string, ruleCode: string, profile: string, profileVersion: number, points: number,
  veto: boolean, reason: string, evidence: Evidence, confirmedAt: string, validUntil: string,
  counters: string | null,
];

function lineOf([
  id, ruleCode, profile, profileVersion, points, veto, reason, evidence, confirmedAt, validUntil,
  counters,
]: PackedLine): LedgerLine {
  return {
    id, ruleCode, profile, profileVersion, points, veto, reason, evidence, counters,
    confirmedAt: new Date(confirmedAt), validUntil: new Date(validUntil),
  };
}
