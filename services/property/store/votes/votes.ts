import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Under } from '@linli/chassis/nested.ts';
import type { Page } from '@linli/chassis/page.ts';
import { idAfter, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Tables } from '../tables.ts';
import type { AssemblyRules } from './assembly-rules.entity.ts';
import type { OwnersVote } from './owners-vote.entity.ts';
import type { VoteObjection } from './vote-objection.entity.ts';

export type Vote = Row<OwnersVote>;

export async function insertVote(em: EntityManager, vote: Vote): Promise<void> {
  const { items, results, ...plain } = vote;
  await kysely<Writable>(em).insertInto('ownersVote')
    .values({ ...plain, items: JSON.stringify(items), results: inJson(results) }).execute();
}

/** Holds a vote until the transaction ends: alone, or with others who do not change it either. */
export async function holdVote(
  em: EntityManager, id: string, how: 'ALONE' | 'SHARED',
): Promise<Vote | null> {
  if (!isId(id)) return null;
  const query = kysely<Tables>(em).selectFrom('ownersVote').selectAll().where('id', '=', id);
  const found = await (how === 'ALONE' ? query.forUpdate() : query.forShare()).executeTakeFirst();
  return found ?? null;
}

/** Writes what has changed of a vote that is held, and answers what it is now. */
export async function changeVote(
  em: EntityManager, held: Vote, change: Partial<Omit<Vote, 'items'>>,
): Promise<Vote> {
  const { results, ...plain } = change;
  const counted = results === undefined ? {} : { results: inJson(results) };
  await kysely<Writable>(em).updateTable('ownersVote').set({ ...plain, ...counted })
    .where('id', '=', held.id).execute();
  return { ...held, ...change };
}

export function listVotesById(em: EntityManager, ids: readonly string[]): Promise<Vote[]> {
  return kysely<Tables>(em).selectFrom('ownersVote').selectAll().where(isAmong('id', ids))
    .execute();
}

export function getVote(em: EntityManager, id: string): Promise<Vote> {
  return kysely<Tables>(em).selectFrom('ownersVote').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Pages of the votes of each estate, the oldest first, with one statement. */
export function listVotesOfEstates(
  em: EntityManager, estateIds: readonly string[], page: Page,
): Promise<Under<Vote>[]> {
  return kysely<Tables>(em).selectFrom('estate as parent')
    .innerJoinLateral(
      ({ selectFrom }) => selectFrom('ownersVote')
        .whereRef('ownersVote.estateId', '=', 'parent.id')
        .where('id', '>', idAfter(page)).orderBy('id').limit(page.limit + 1)
        .selectAll('ownersVote').as('page'),
      (join) => join.onTrue(),
    )
    .where('parent.id', 'in', estateIds)
    .selectAll('page').select('parent.id as under')
    .orderBy('parent.id').orderBy('page.id').execute();
}

export function countVotesOfEstates(em: EntityManager, estateIds: readonly string[]) {
  return kysely<Tables>(em).selectFrom('ownersVote').where('estateId', 'in', estateIds)
    .select(({ fn }) => ['estateId as under', fn.countAll<number>().as('count')])
    .groupBy('estateId').execute();
}

/** The rules of procedure an estate's owners adopted last; null where they have adopted none. */
export async function findAssemblyRules(
  em: EntityManager, estateId: string,
): Promise<Row<AssemblyRules> | null> {
  const found = await kysely<Tables>(em).selectFrom('assemblyRules').selectAll()
    .where('estateId', '=', estateId).orderBy('adoptedAt', 'desc').limit(1).executeTakeFirst();
  return found ?? null;
}

/** Enters them; false where the vote has adopted rules already. */
export async function insertAssemblyRules(
  em: EntityManager, rules: Row<AssemblyRules>,
): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('assemblyRules').values(rules)
    .onConflict((conflict) => conflict.column('voteId').doNothing())
    .returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export function getAssemblyRules(em: EntityManager, id: string): Promise<Row<AssemblyRules>> {
  return kysely<Tables>(em).selectFrom('assemblyRules').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Lodges an objection; false where one to the same ballot is open. */
export async function insertObjection(
  em: EntityManager, objection: Row<VoteObjection>,
): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('voteObjection').values(objection)
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function lockObjection(
  em: EntityManager, id: string,
): Promise<Row<VoteObjection> | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('voteObjection').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function decideObjection(
  em: EntityManager, held: Row<VoteObjection>, decision: Partial<Row<VoteObjection>>,
): Promise<Row<VoteObjection>> {
  await kysely<Tables>(em).updateTable('voteObjection').set(decision)
    .where('id', '=', held.id).execute();
  return { ...held, ...decision };
}

export function getObjection(em: EntityManager, id: string): Promise<Row<VoteObjection>> {
  return kysely<Tables>(em).selectFrom('voteObjection').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Every objection to the votes, the oldest first: for a loader. */
export function listObjections(
  em: EntityManager, voteIds: readonly string[],
): Promise<Row<VoteObjection>[]> {
  return kysely<Tables>(em).selectFrom('voteObjection').selectAll()
    .where(isAmong('voteId', voteIds)).orderBy('id').execute();
}

export async function countOpenObjections(em: EntityManager, voteId: string): Promise<number> {
  const { open } = await kysely<Tables>(em).selectFrom('voteObjection')
    .select(sql<number>`count(*)::int`.as('open'))
    .where('voteId', '=', voteId).where('ballotId', 'is not', null).where('upheld', 'is', null)
    .executeTakeFirstOrThrow();
  return open;
}

function inJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** jsonb goes in as text. */
interface Writable {
  ownersVote: Omit<Vote, 'items' | 'results'>
    & { readonly items: string; readonly results: string | null };
}
