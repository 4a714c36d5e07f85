import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Entry, History } from '../domain/credit.ts';
import { listMarks, listSheets } from './credit-entries.ts';
import type { Told } from './credit-recomputes.ts';

type Asked = Pick<Told, 'id' | 'registeredAt' | 'asOf'>;

/**
 * What the credit of many subjects follows from, since what was last told of each: no more of a
 * line than is counted, read from the index alone, a subject a row, so that millions of lines
 * are as many short texts and no objects but their own.
 */
export async function readHistories(
  em: EntityManager, subjects: readonly Asked[],
): Promise<Map<string, History>> {
  const ids = subjects.map(({ id }) => id);
  const { rows } = await sql<{ id: string; lines: string }>`
    select subject.id, lines.lines
    from unnest(${ids}::uuid[], ${subjects.map(({ asOf }) => asOf)}::timestamptz[])
      as subject (id, since)
    cross join lateral (
      select string_agg(concat_ws(' ', id, ${ms('confirmed_at')}, ${ms('valid_until')}, points,
        veto::int, counters), ';') as lines
      from credit_entry
      where subject_id = subject.id and valid_until > coalesce(subject.since, '-infinity')
    ) as lines
    where lines.lines is not null`.execute(kysely(em));
  const lines = new Map(rows.map((row) => [row.id, row.lines]));
  const [marks, sheets] = [await listMarks(em, ids), await listSheets(em, ids)];
  const marksOf = Map.groupBy(marks, ({ subjectId }) => subjectId);
  const sheetsOf = Map.groupBy(sheets, ({ subjectId }) => subjectId);
  return new Map(subjects.map(({ id, registeredAt }) => [id, {
    entries: readLines(lines.get(id)),
    marks: marksOf.get(id) ?? [],
    sheets: sheetsOf.get(id) ?? [],
    registeredAt,
  }]));
}

/** Instants are written to the millisecond, so none is lost. */
function ms(column: string) {
  return sql`(extract(epoch from ${sql.ref(column)}) * 1000)::bigint`;
}

function readLines(lines: string | undefined): Entry[] {
  return lines === undefined ? [] : lines.split(';').map(readLine);
}

function readLine(line: string): Entry {
  const [id = '', confirmed, until, points, veto, counters = null] = line.split(' ');
  return {
    id, points: Number(points), veto: veto === '1', confirmedAt: new Date(Number(confirmed)),
    validUntil: new Date(Number(until)), counters,
  };
}
