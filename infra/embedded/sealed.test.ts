import { describe, expect, test } from '@jest/globals';
import { openDatabase } from '@linli/chassis/database.ts';
import { openTestDatabase } from '@linli/chassis/testing/database.ts';
import { columnsOf } from '@linli/chassis/vault/sealed.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { orms } from './orms.ts';

/** Sealed, or the hash of what is: by the names that all of them bear. */
const BY_NAME = /(_sealed|(name|phone|petitioner)_index)$/;

describe('What a service keeps sealed', () => {
  test.each(SERVICES)('in %s is sealed anew with a new key by the worker', async (of) => {
    const columns = await columnsIn(of);
    const named = columns.filter(({ column }) => BY_NAME.test(column)).map(placeOf).toSorted();
    const listed = (orms[of].sealed ?? []).flatMap((table) => [
      ...columnsOf(table).map((column) => ({ table: table.table, column })),
      ...table.columns.flatMap(({ indexIn = [] }) => indexIn),
    ]).map(placeOf);
    expect(named.filter((place) => !listed.includes(place))).toEqual([]);
    const writable = columns.filter(({ writes }) => writes).map(placeOf);
    expect(listed.filter((place) => !writable.includes(place))).toEqual([]);
  });
});

interface Column {
  readonly table: string;
  readonly column: string;
  /** Whether the worker may write it. */
  readonly writes: boolean;
}

function placeOf({ table, column }: Pick<Column, 'table' | 'column'>): string {
  return `${table}.${column}`;
}

async function columnsIn(service: ServiceName): Promise<Column[]> {
  await using database = await openTestDatabase(orms[service]);
  await using owner = await openDatabase(orms[service], database.urls.owner);
  return await owner.orm.em.fork().execute<Column[]>(`
    select relname as table, attname as column,
      has_column_privilege(?, attrelid, attnum, 'update') as writes
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0
      and not attisdropped`, [`${service}_worker`]);
}
