import { sql } from 'kysely';
import { seenBy } from '@linli/kernel/profile.ts';
import type { Line, Movable, Profile, ProfileMatter } from '@linli/kernel/profile.ts';
import type { RawBuilder } from 'kysely';
import { asWorker, kysely } from '../database.ts';
import type { Database, EntityManager } from '../database.ts';
import { readingRules } from './reading-rules.ts';
import type { ProfileLineRow, ProfileTables } from './rows.ts';

type Header = Omit<Profile, 'lines'>;

/**
 * The versions a district goes by at an instant, its own and the shipped, each with its lines: what
 * `linesFor` and `lineFor` of the kernel choose from. Costs one statement.
 */
export function readProfiles(
  em: EntityManager, tenant: string, matters: readonly ProfileMatter[], at: Date,
): Promise<Profile[]> {
  return readInForce(em, { tenant, matters, at }, sql`profile`);
}

/** The same for a write, which is to go by them: a version that moves clocks waits for its end. */
export function readProfilesToWrite(
  em: EntityManager, tenant: string, matters: readonly ProfileMatter[], at: Date,
): Promise<Profile[]> {
  return readInForce(em, { tenant, matters, at }, sql`${readingRules(tenant, at)}, profile`);
}

async function readInForce(
  em: EntityManager,
  { tenant, matters, at }: {
    readonly tenant: string; readonly matters: readonly ProfileMatter[]; readonly at: Date;
  },
  source: RawBuilder<unknown>,
): Promise<Profile[]> {
  const { rows } = await sql<Header>`
    select distinct on (code, tenant)
      id, code, matter, region, tenant, version, valid_from, valid_to
    from ${source}
    where state = 'APPROVED' and matter = any(${matters}::text[])
      and (tenant is null or tenant = ${tenant}) and starts_with(${tenant}, region)
      and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
    order by code, tenant, version desc`.execute(kysely(em));
  return withLines(em, rows);
}

/** A case, by when it began. */
export interface Begun {
  readonly tenant: string;
  readonly began: Date;
  readonly now: Date;
}

/** The versions a case goes by: what it began under, and what has moved it since. */
export async function readProfilesOf(
  em: EntityManager, { tenant, began, now }: Begun, matters: readonly ProfileMatter[],
): Promise<Profile[]> {
  return seenBy(await readHistory(em, tenant, matters), { began, now });
}

/** Every version a district has gone by or will. */
export async function readHistory(
  em: EntityManager, tenant: string, matters: readonly ProfileMatter[],
): Promise<Movable[]> {
  const { rows } = await sql<Omit<Movable, 'lines'>>`
    select id, code, matter, region, tenant, version, valid_from, valid_to, in_flight from profile
    where state = 'APPROVED' and matter = any(${matters}::text[])
      and (tenant is null or tenant = ${tenant}) and starts_with(${tenant}, region)
    order by code, tenant, version`.execute(kysely(em));
  return withLines(em, rows);
}

/**
 * The version of a profile that a clock began under; null where there is none. A number is either
 * of a shipped version or of the district's own, never of both (migration 0009).
 */
export async function findVersion(
  em: EntityManager, tenant: string, code: string, version: number,
): Promise<Profile | null> {
  const { rows } = await sql<Header>`
    select id, code, matter, region, tenant, version, valid_from, valid_to from profile
    where code = ${code} and version = ${version}
      and (tenant is null or tenant = ${tenant})`.execute(kysely(em));
  return (await withLines(em, rows))[0] ?? null;
}

/** Finds the version a clock began under, without a statement: for a sweep. */
export type VersionOf = (tenant: string, code: string, version: number) => Profile;

/**
 * Versions never change, so they are read once. One that was added since is read when it is first
 * asked for: the row that asked is tried again by the next sweep.
 */
export async function openVersions(
  database: Database, matters: readonly ProfileMatter[],
): Promise<VersionOf> {
  let known = await readAll(database, matters);
  return (tenant, code, version) => {
    const own = known.get(nameOf({ tenant, code, version }));
    const found = own ?? known.get(nameOf({ tenant: null, code, version }));
    if (found) return found;
    void readAll(database, matters).then((read) => (known = read), () => undefined);
    throw new Error(`No profile ${code}@${version}`);
  };
}

function readAll(
  database: Database, matters: readonly ProfileMatter[],
): Promise<Map<string, Profile>> {
  return asWorker(database, async (em) => {
    const { rows } = await sql<Header>`
      select id, code, matter, region, tenant, version, valid_from, valid_to from profile
      where state = 'APPROVED' and matter = any(${matters}::text[])`.execute(kysely(em));
    const profiles = await withLines(em, rows);
    return new Map(profiles.map((profile) => [nameOf(profile), profile]));
  });
}

function nameOf({ tenant, code, version }: Pick<Profile, 'tenant' | 'code' | 'version'>): string {
  return `${tenant ?? ''}/${code}@${version}`;
}

/** What a version says never changes: it is read once a process. */
const seen = new WeakMap<object, Map<string, readonly Line[]>>();

/** Adds to versions what they say. */
export async function withLines<H extends { readonly id: string }>(
  em: EntityManager, headers: readonly H[],
): Promise<(H & { readonly lines: readonly Line[] })[]> {
  const driver = em.getDriver();
  const known = seen.get(driver) ?? new Map<string, readonly Line[]>();
  seen.set(driver, known);
  const missing = headers.map(({ id }) => id).filter((id) => !known.has(id));
  if (missing.length > 0) {
    const rows = await readLines(em, missing);
    for (const id of missing) known.set(id, linesOf(rows, id));
  }
  return headers.map((header) => ({ ...header, lines: known.get(header.id) ?? [] }));
}

function readLines(em: EntityManager, ids: readonly string[]): Promise<ProfileLineRow[]> {
  return kysely<ProfileTables>(em).selectFrom('profileLine').selectAll()
    .where(sql<boolean>`profile_id = any(${ids}::uuid[])`)
    .orderBy('place')
    .execute();
}

function linesOf(rows: readonly ProfileLineRow[], id: string): Line[] {
  return rows.filter(({ profileId }) => profileId === id)
    .map(({ code, kind, variant, applies, figures, source, verify }) => {
      return { code, kind, variant, applies, figures, source, verify };
    });
}
