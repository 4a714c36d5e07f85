import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical, isIntact } from '../signing.ts';
import { AUDIT_KINDS, DIGESTS } from './entries.ts';
import { linkHash } from './link.ts';
import type { Head, LinkedRow } from './link.ts';

/** What a check of an export comes to. */
export interface Verdict {
  readonly service: string;
  readonly tenant: string;
  readonly rows: number;
  readonly heads: number;
  /** What is wrong, first things first; empty where the chain is whole. */
  readonly problems: readonly string[];
}

/** Says what an export is of; its end is signed as it is handed out. */
const OPENING = z.strictObject({
  kind: z.literal('AUDIT_EXPORT'), service: z.string(), tenant: z.string(),
});

const TEXT = z.string().nullable();
const ROW = z.strictObject({
  service: z.string(), tenant: z.string(), sequence: z.int().positive(), before: TEXT,
  id: z.string(), at: z.string(), recordedAt: z.string(), kind: z.enum(AUDIT_KINDS),
  action: z.string(), subject: TEXT, division: TEXT, fields: z.array(z.string()),
  outcome: z.string(), body: TEXT, actor: z.string(), actorKind: z.string(), organization: TEXT,
  client: TEXT, purpose: TEXT, requestId: TEXT, digest: z.enum(DIGESTS), hash: z.string(),
});

const HEAD = z.strictObject({
  kind: z.literal('AUDIT_HEAD'), service: z.string(), tenant: z.string(), day: z.string(),
  sequence: z.int().positive(), hash: z.string(), signedAt: z.string(),
});

const LINE = z.union([
  OPENING, z.strictObject({ row: ROW }), z.strictObject({ head: z.string() }),
]);

/**
 * Whether the lines are a chain without a break, that ends where its key says it ends. Needs them
 * and the public key alone; heads that were kept elsewhere may be added as further lines.
 */
export function verifyExport(lines: readonly string[], publicKey: string): Verdict {
  const [first, ...others] = lines.filter((line) => line.trim() !== '').map(readLine);
  if (!first || !('kind' in first)) return refused('the first line is not that of an export');
  if (others.some((line) => line === null || 'kind' in line)) {
    return refused('a line is none of ours');
  }
  const rows = others.flatMap((line) => (line && 'row' in line ? [line.row] : []));
  const exported = others.flatMap((line) => (line && 'head' in line ? [line.head] : []));
  const heads = exported.flatMap((text) => readHead(text, publicKey) ?? []);
  const problems = [
    ...exported.length > heads.length ? ['a head is not signed by the key'] : [],
    ...[...rows, ...heads].some((each) => !isOf(each, first)) ? ['a line is of another chain'] : [],
    ...breaks(rows),
    ...disagreements(rows, heads),
    ...beginning(rows, heads),
    ...ending(rows, heads),
    ...closing(others),
  ];
  const { service, tenant } = first;
  return { service, tenant, rows: rows.length, heads: heads.length, problems };
}

type HashedRow = LinkedRow & { readonly hash: string };
type Chain = Pick<Head, 'service' | 'tenant'>;

function refused(problem: string): Verdict {
  return { service: '', tenant: '', rows: 0, heads: 0, problems: [problem] };
}

function readLine(line: string): z.infer<typeof LINE> | null {
  try {
    return LINE.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** A head that the key signed; null of any other. */
function readHead(exported: string, publicKey: string): Head | null {
  const keyId = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  if (!isIntact(exported, [keyId])) return null;
  const { text } = z.object({ text: z.string() }).parse(JSON.parse(exported));
  return HEAD.safeParse(JSON.parse(text)).data ?? null;
}

function isOf(one: Chain, { service, tenant }: Chain): boolean {
  return one.service === service && one.tenant === tenant;
}

/** Each row is what its hash says, and follows the one before. */
function breaks(rows: readonly HashedRow[]): string[] {
  return rows.flatMap(({ hash, ...row }, place) => {
    const before = rows[place - 1];
    const where = `row ${row.sequence}`;
    if (linkHash(row) !== hash) return [`${where} is not what was recorded`];
    if (before && row.sequence !== before.sequence + 1) {
      return [`${where} comes after row ${before.sequence}`];
    }
    return before && row.before !== before.hash ? [`${where} does not follow the row before`] : [];
  });
}

function disagreements(rows: readonly HashedRow[], heads: readonly Head[]): string[] {
  const hashes = new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
  return heads.flatMap(({ day, sequence, hash }) => {
    const found = hashes.get(sequence);
    return found === undefined || found === hash ? []
      : [`row ${sequence} is not the one that was signed on ${day}`];
  });
}

/** The first of all, or one that was signed: what was pruned is older than a head. */
function beginning([first]: readonly HashedRow[], heads: readonly Head[]): string[] {
  if (!first || (first.sequence === 1 && first.before === null)) return [];
  const isSigned = heads.some(({ sequence }) => sequence === first.sequence);
  return isSigned ? [] : [`nothing says that the chain begins with row ${first.sequence}`];
}

/** The last row is signed, and no head tells of a later one. */
function ending(rows: readonly HashedRow[], heads: readonly Head[]): string[] {
  const last = rows.at(-1)?.sequence ?? 0;
  const signed = Math.max(0, ...heads.map(({ sequence }) => sequence));
  if (signed === last) return [];
  return [signed > last
    ? `rows after ${last} are missing: row ${signed} was signed`
    : `nothing says that the chain ends with row ${last}`];
}

/** An export says at its end that it ends there: one that was cut at an older head does not. */
function closing(lines: readonly (z.infer<typeof LINE> | null)[]): string[] {
  const last = lines.findLastIndex((line) => line !== null && 'row' in line);
  const isClosed = last === -1 || lines.length > last + 1;
  return isClosed ? [] : ['the export is cut off'];
}

/** The lines of an export. */
export const lineOf = {
  opening: (chain: Chain) => canonical({ kind: 'AUDIT_EXPORT', ...chain }),
  row: (row: HashedRow) => canonical({ row }),
  head: (exported: string) => canonical({ head: exported }),
};
