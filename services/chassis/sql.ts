import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { isId } from '@linli/kernel/ids.ts';
import { fromCursor } from './page.ts';
import type { Page } from './page.ts';

/** Whether a code lies under a division. A range, not a LIKE: the index of the codes serves it. */
export function inside(column: string, division: string): RawBuilder<boolean> {
  const code = sql.ref(column);
  return sql`(${code} >= ${division} and ${code} < ${`${division}~`})`;
}

/** The same, of a division that is itself a column. */
export function insideOf(column: string, division: string): RawBuilder<boolean> {
  const [code, parent] = [sql.ref(column), sql.ref(division)];
  return sql`(${code} >= ${parent} and ${code} < ${parent} || '~')`;
}

/** Text that is no id is the id of nothing: found nowhere, and no fault of the database's. */
export function isAmong(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql`${sql.ref(column)} = any(${ids.filter(isId)}::uuid[])`;
}

/** The code a page begins after; nothing comes before the empty text. */
export function codeAfter({ after }: Page): string {
  return fromCursor(after, CODE)?.[0] ?? '';
}

/** The id a page begins after; nothing comes before the id of zeros. */
export function idAfter({ after }: Page): string {
  return fromCursor(after, ID)?.[0] ?? '00000000-0000-0000-0000-000000000000';
}

/** What a page holds of a list in the order of a text and then of ids; their cursor has both. */
export function isAfter(column: string, { after }: Page): RawBuilder<boolean> {
  const key = fromCursor(after, TEXT_AND_ID);
  if (key === null) return sql`true`;
  return sql`(${sql.ref(column)}, ${sql.ref('id')}) > (${key[0]}, ${key[1]}::uuid)`;
}

const CODE = z.tuple([z.string()]);
const ID = z.tuple([z.uuid()]);
const TEXT_AND_ID = z.tuple([z.string(), z.uuid()]);
