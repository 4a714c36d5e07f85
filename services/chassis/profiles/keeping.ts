import { sql } from 'kysely';
import { isId } from '@linli/kernel/ids.ts';
import type { Profile } from '@linli/kernel/profile.ts';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import { idAfter, isAmong } from '../sql.ts';
import type { Page } from '../page.ts';
import type { ProfileRow, ProfileState, ProfileTables, ProfileVersion } from './rows.ts';
import type { Rulebook } from './rulebook.ts';
import { withLines } from './versions.ts';

/** Who changes the rules of one profile of one district does so alone. */
export async function lockProfile(em: EntityManager, tenant: string, code: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`profile/${tenant}/${code}`}, 0))`
    .execute(kysely(em));
}

export async function findProfile(em: EntityManager, id: string): Promise<ProfileVersion | null> {
  const [found] = await findProfiles(em, [id]);
  return found ?? null;
}

export async function findProfiles(
  em: EntityManager, ids: readonly string[],
): Promise<ProfileVersion[]> {
  const rows = await kysely<ProfileTables>(em).selectFrom('profile').selectAll()
    .where(isAmong('id', ids))
    .execute();
  return withLines(em, rows);
}

export async function getProfile(em: EntityManager, id: string): Promise<ProfileVersion> {
  const found = await findProfile(em, id);
  if (!found) throw new Error(`No profile ${id}`);
  return found;
}

/** Every version of a profile, the district's own and the shipped, whatever was decided on it. */
export async function listVersions(
  em: EntityManager, tenant: string, code: string,
): Promise<ProfileVersion[]> {
  const rows = await kysely<ProfileTables>(em).selectFrom('profile').selectAll()
    .where('code', '=', code)
    .where((where) => where.or([where('tenant', 'is', null), where('tenant', '=', tenant)]))
    .orderBy('version')
    .execute();
  return withLines(em, rows);
}

/** Which versions are asked for; null: whichever. */
export interface VersionQuery {
  readonly code: string | null;
  readonly state: ProfileState | null;
}

/** The latest first; what is shipped comes last, for its ids are made of names. */
export async function listProfiles(
  em: EntityManager, { matters }: Rulebook, { code, state }: VersionQuery, page: Page,
): Promise<ProfileVersion[]> {
  const rows = await matching(em, matters, { code, state })
    .selectAll()
    .$if(page.after !== null, (query) => query.where(sql<boolean>`
      (coalesce(proposed_at, '-infinity'), id) < (select coalesce(proposed_at, '-infinity'), id
        from profile where id = ${idAfter(page)}::uuid)`))
    .orderBy(sql`coalesce(proposed_at, '-infinity')`, 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
  return withLines(em, rows);
}

export async function countProfiles(
  em: EntityManager, { matters }: Rulebook, asked: VersionQuery,
): Promise<number> {
  const { count } = await matching(em, matters, asked)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function matching(
  em: EntityManager, matters: Rulebook['matters'], { code, state }: VersionQuery,
) {
  return kysely<ProfileTables>(em).selectFrom('profile')
    .where('matter', 'in', matters)
    .$if(code !== null, (query) => query.where('code', '=', code ?? ''))
    .$if(state !== null, (query) => query.where('state', '=', state ?? 'PROPOSED'));
}

export async function decide(
  em: EntityManager,
  id: string,
  decision: Pick<ProfileRow, 'state' | 'decidedBy' | 'decidedAt' | 'decisionNote'>,
): Promise<void> {
  await kysely<ProfileTables>(em).updateTable('profile').set(decision)
    .where('id', '=', isId(id) ? id : '')
    .execute();
}

/**
 * The number after every one the district has given. The first is shipped, and later shipped
 * versions have dates for numbers, so that none is ever called as another (migration 0009).
 */
export function nextVersion(versions: readonly Profile[]): number {
  const own = versions.filter(({ tenant }) => tenant !== null).map(({ version }) => version);
  return Math.max(1, ...own) + 1;
}

/** The approved versions of the district that have not taken effect yet. */
export function pendingOf(versions: readonly ProfileVersion[], now: Date): ProfileVersion | null {
  return versions.find(({ state, tenant, validFrom }) => {
    return state === 'APPROVED' && tenant !== null && validFrom > now;
  }) ?? null;
}
