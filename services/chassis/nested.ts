import { groupLoaderOf, loaderOf } from './loader.ts';
import { connection } from './page.ts';
import type { Connection, Page } from './page.ts';

/** A row on the page of one of many parents; `under` is the parent it was read for. */
export type Under<R> = R & { readonly under: string };

export interface Total {
  readonly under: string;
  readonly count: number;
}

interface Nested<R> {
  /** For every parent the rows of its page and one more, in order. */
  rows(parents: readonly string[]): Promise<readonly Under<R>[]>;
  totals(parents: readonly string[]): Promise<readonly Total[]>;
  cursorOf(row: NoInfer<R>): string;
}

/** The same page of many parents: one statement for the rows, one for the totals if asked for. */
export function pagesOf<R>(
  page: Page, nested: Nested<R>,
): (parent: string) => Promise<Connection<R>> {
  const rows = groupLoaderOf(nested.rows, ({ under }) => under);
  const totals = loaderOf(nested.totals, ({ under }) => under);
  return async (parent) => {
    const totalOf = async () => (await totals.load(parent))?.count ?? 0;
    return connection<R>(await rows.load(parent), page.limit, nested.cursorOf, totalOf);
  };
}
