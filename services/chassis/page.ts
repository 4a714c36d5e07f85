import { z } from 'zod';
import { badInput } from './bad-input.ts';
import { isKept } from './edge/kept-text.ts';

export interface Page {
  readonly limit: number;
  /** Where the page before ended, as `fromCursor` reads it; null on the first page. */
  readonly after: string | null;
}

export interface Connection<R> {
  nodes: R[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Counted only when asked for, where it is a function. */
  totalCount: number | (() => Promise<number>);
}

/** The arguments of a list, as they are asked for. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The page that is asked for: 1 to 100 rows, 20 where nothing is said. */
export function pageOf(args: PageArgs): Page {
  const limit = args.first ?? 20;
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw badInput('first', 'is from 1 to 100', '须在 1 至 100 之间');
  }
  const after = args.after ?? null;
  if (after !== null) read(after, KEY);
  return { limit, after };
}

/** A page of rows that were read with `limit + 1`, to know whether more follow. */
export function connection<R>(
  rows: readonly R[],
  limit: number,
  cursorOf: (row: R) => string,
  totalCount: number | (() => Promise<number>),
): Connection<R> {
  const nodes = rows.slice(0, limit);
  const last = nodes.at(-1);
  const endCursor = last === undefined ? null : cursorOf(last);
  return { nodes, pageInfo: { hasNextPage: rows.length > limit, endCursor }, totalCount };
}

/** The sort key of a row, sealed for the caller: base64url of a JSON array. */
export function toCursor(...key: readonly (string | number | boolean | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor, of exactly the shape that was put in: `z.tuple([z.string(), …])`. */
export function fromCursor<T>(cursor: string | null, key: z.ZodType<T>): T | null {
  return cursor === null ? null : read(cursor, key);
}

const TEXT = z.string().refine(isKept);
const KEY = z.array(z.union([TEXT, z.number(), z.boolean(), z.null()])).min(1);

function read<T>(cursor: string, key: z.ZodType<T>): T {
  const parsed = key.safeParse(parseJson(cursor));
  if (!parsed.success) {
    throw badInput('after', 'is not an `endCursor` of this list', '不是本列表的游标');
  }
  return parsed.data;
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
