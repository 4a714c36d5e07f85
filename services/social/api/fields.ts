import { connection, pageOf } from '@linli/chassis/page.ts';
import type { Connection, Page } from '@linli/chassis/page.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Context } from '../context.ts';

interface ListArgs<F> {
  readonly filter?: F | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface Listing<F, R> {
  list(em: EntityManager, filter: F | undefined, page: Page): Promise<R[]>;
  /** Run only where the total is asked for. */
  count(em: EntityManager, filter: F | undefined): Promise<number>;
  cursorOf(row: R): string;
}

/** The resolver of a list at the root. */
export function listed<F, R>({ list, count, cursorOf }: Listing<F, R>) {
  return async (_: unknown, args: ListArgs<F>, { read }: Context): Promise<Connection<R>> => {
    const page = pageOf(args);
    const filter = args.filter ?? undefined;
    const rows = await read((em) => list(em, filter, page));
    return connection(rows, page.limit, cursorOf, () => read((em) => count(em, filter)));
  };
}

/** The row a foreign key leads to: whoever sees the one sees the other. */
export async function present<R>(loading: Promise<R | null>): Promise<R> {
  const row = await loading;
  if (row === null) throw new Error('A foreign key leads to a row that cannot be seen');
  return row;
}
