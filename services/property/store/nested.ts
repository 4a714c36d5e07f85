import { z } from 'zod';
import { groupLoaderOf, loaderOf } from '@linli/chassis/loader.ts';
import { connection, fromCursor, pageOf, toCursor } from '@linli/chassis/page.ts';
import type { Connection } from '@linli/chassis/page.ts';
import type { Reach } from './estates.ts';
import type { Row } from './row.ts';

/** A row of a list, and whose list it is in. */
export type Under<E> = Row<E> & { readonly parentId: string };

export interface Count {
  readonly parentId: string;
  readonly count: number;
}

/** How a list under each of many parents is read: pages with one statement, counts with another. */
export interface Listing<A, R> {
  readonly read: (parentIds: readonly string[], reach: Reach, args: A) => Promise<R[]>;
  readonly count: (parentIds: readonly string[], args: A) => Promise<Count[]>;
}

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * A connection under a parent, batched over all parents that ask for the same page: a list of a
 * hundred estates costs no more statements than a list of one.
 */
export function nested<A extends PageArgs, R extends { parentId: string; code: string }>(
  listing: Listing<A, R>,
): (args: A, parentId: string) => Promise<Connection<R>> {
  const opened = new Map<string, (parentId: string) => Promise<Connection<R>>>();
  return (args, parentId) => {
    const name = JSON.stringify(args);
    const open = opened.get(name) ?? openPages(listing, args);
    opened.set(name, open);
    return open(parentId);
  };
}

function openPages<A extends PageArgs, R extends { parentId: string; code: string }>(
  { read, count }: Listing<A, R>,
  args: A,
): (parentId: string) => Promise<Connection<R>> {
  const { limit, ...reach } = reachOf(args);
  const pages = groupLoaderOf(
    (ids: readonly string[]) => read(ids, reach, args),
    ({ parentId }) => parentId,
  );
  const counts = loaderOf(
    (ids: readonly string[]) => count(ids, args),
    ({ parentId }) => parentId,
  );
  return async (parentId) => connection(
    await pages.load(parentId),
    limit,
    ({ code }) => toCursor(code),
    async () => (await counts.load(parentId))?.count ?? 0,
  );
}

/** The page asked for, as a query reads it: all lists here are in the order of their codes. */
export function reachOf(args: PageArgs): Reach & { readonly limit: number } {
  const { limit, after } = pageOf(args);
  return { limit, rows: limit + 1, after: fromCursor(after, CURSOR)?.[0] ?? null };
}

const CURSOR = z.tuple([z.string()]);
