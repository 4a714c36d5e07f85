import type { EntityManager } from '@mikro-orm/postgresql';
import { connection, pageOf } from './page.ts';
import type { Connection, Page, PageArgs } from './page.ts';
import type { Read } from './reading.ts';

interface List<R> {
  /** The rows of the page and one more, in order. */
  list(em: EntityManager, page: Page): Promise<R[]>;
  /** Run only where the total is asked for. */
  count(em: EntityManager): Promise<number>;
  cursorOf(row: R): string;
}

/** The page of a list that is asked for. */
export async function listPage<R>(
  read: Read, args: PageArgs, { list, count, cursorOf }: List<R>,
): Promise<Connection<R>> {
  const page = pageOf(args);
  const rows = await read((em) => list(em, page));
  return connection(rows, page.limit, cursorOf, () => read(count));
}

interface FilteredList<F, R> {
  list(em: EntityManager, filter: F | undefined, page: Page): Promise<R[]>;
  count(em: EntityManager, filter: F | undefined): Promise<number>;
  cursorOf(row: R): string;
}

type FilterArgs<F> = PageArgs & { readonly filter?: F | null | undefined };

/** The resolver of a list at the root whose filter the query takes as it is asked. */
export function listed<F, R>({ list, count, cursorOf }: FilteredList<F, R>) {
  return (_: unknown, args: FilterArgs<F>, { read }: { readonly read: Read }) => {
    const filter = args.filter ?? undefined;
    return listPage(read, args, {
      list: (em, page) => list(em, filter, page),
      count: (em) => count(em, filter),
      cursorOf,
    });
  };
}
