import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { fromCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { isId } from '@linli/kernel/ids.ts';

/** Whether a code lies under a division. A range, not a LIKE: the index of the codes serves it. */
export function inside(column: string, division: string): RawBuilder<boolean> {
  const code = sql.ref(column);
  return sql`(${code} >= ${division} and ${code} < ${`${division}~`})`;
}

/** Text that is no id is the id of nothing: found nowhere, and no fault of the database's. */
export function isAmong(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql`${sql.ref(column)} = any(${ids.filter(isId)}::uuid[])`;
}

/** The id a page begins after; nothing comes before the id of zeros. */
export function idAfter({ after }: Page): string {
  return fromCursor(after, z.tuple([z.uuid()]))?.[0] ?? '00000000-0000-0000-0000-000000000000';
}
