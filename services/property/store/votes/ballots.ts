import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { insertMissing } from '@linli/chassis/load.ts';
import type { Page } from '@linli/chassis/page.ts';
import { codeAfter, idAfter, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { BallotState } from '../../domain/votes/ballot.ts';
import type { Weight } from '../../domain/votes/tally.ts';
import type { Tables } from '../tables.ts';
import type { Ballot } from './ballot.entity.ts';
import type { Elector } from './elector.entity.ts';
import type { Proxy } from './proxy.entity.ts';

/** Enters who may vote, however many they are, with one statement. */
export function insertElectors(
  em: EntityManager, electors: readonly Row<Elector>[],
): Promise<void> {
  return insertMissing(em, { table: 'elector' }, electors);
}

/** Holds a voter, so that two ballots of one voter come one after the other. */
export async function lockElector(em: EntityManager, id: string): Promise<Row<Elector> | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('elector').selectAll().where('id', '=', id)
    .forUpdate().executeTakeFirst();
  return found ?? null;
}

export function listElectors(
  em: EntityManager, voteId: string, page: Page,
): Promise<Row<Elector>[]> {
  return kysely<Tables>(em).selectFrom('elector').selectAll().where('voteId', '=', voteId)
    .where('id', '>', idAfter(page)).orderBy('id').limit(page.limit + 1).execute();
}

export async function countElectors(em: EntityManager, voteId: string): Promise<number> {
  const { count } = await kysely<Tables>(em).selectFrom('elector').where('voteId', '=', voteId)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** For whom somebody may vote: as an owner, or as who was given a written authority. */
export function listElectorsOf(
  em: EntityManager, voteIds: readonly string[], account: string,
): Promise<Row<Elector>[]> {
  return kysely<Tables>(em).selectFrom('elector').selectAll()
    .where(isAmong('voteId', voteIds))
    .where(sql<boolean>`(${account} = any(accounts) or exists (
      select from proxy where proxy.elector_id = elector.id and proxy.account = ${account}))`)
    .orderBy('id').execute();
}

/** Notes that ballots were handed over; who has one keeps the first day. */
export async function noteDelivered(
  em: EntityManager, { voteId, ids }: { voteId: string; ids: readonly string[] },
  { deliveredAt, deliveredBy }: { deliveredAt: Date; deliveredBy: string },
): Promise<void> {
  await kysely<Tables>(em).updateTable('elector')
    .set({ deliveredAt, deliveredBy })
    .where('voteId', '=', voteId).where(isAmong('id', ids)).where('deliveredAt', 'is', null)
    .execute();
}

/** Enters a ballot; false where the voter has one that counts. */
export async function insertBallot(em: EntityManager, ballot: Row<Ballot>): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('ballot').values(ballot)
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

/** The ballot that counts for a voter gives way. */
export async function replaceBallot(em: EntityManager, electorId: string): Promise<void> {
  await kysely<Tables>(em).updateTable('ballot').set({ state: 'REPLACED' })
    .where('electorId', '=', electorId).where('state', '=', 'CAST').execute();
}

export async function setBallotState(
  em: EntityManager, id: string, state: BallotState,
): Promise<void> {
  await kysely<Tables>(em).updateTable('ballot').set({ state }).where('id', '=', id).execute();
}

export function getBallot(em: EntityManager, id: string): Promise<Row<Ballot>> {
  return kysely<Tables>(em).selectFrom('ballot').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function findBallot(em: EntityManager, id: string): Promise<Row<Ballot> | null> {
  return isId(id) ? await kysely<Tables>(em).selectFrom('ballot').selectAll().where('id', '=', id)
    .executeTakeFirst() ?? null : null;
}

export async function findByCommitment(
  em: EntityManager, commitment: string,
): Promise<Row<Ballot> | null> {
  const found = await kysely<Tables>(em).selectFrom('ballot').selectAll()
    .where('commitment', '=', commitment).executeTakeFirst();
  return found ?? null;
}

/** The public list of receipts, in their own order, which says nothing of who cast when. */
export function listReceipts(
  em: EntityManager, voteId: string, page: Page,
): Promise<Row<Ballot>[]> {
  return kysely<Tables>(em).selectFrom('ballot').selectAll().where('voteId', '=', voteId)
    .where('commitment', '>', codeAfter(page)).orderBy('commitment').limit(page.limit + 1)
    .execute();
}

export async function countReceipts(em: EntityManager, voteId: string): Promise<number> {
  const { count } = await kysely<Tables>(em).selectFrom('ballot').where('voteId', '=', voteId)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** What is counted of a voter: the ballot is sealed still. */
export interface Counted {
  readonly electorId: string;
  readonly area: number;
  readonly delivered: boolean;
  readonly sealed: string | null;
  readonly commitment: string | null;
}

/** Every voter with the one ballot that counts, with one statement. */
export function listToCount(em: EntityManager, voteId: string): Promise<Counted[]> {
  return kysely<Tables>(em).selectFrom('elector')
    .leftJoin('ballot', (join) => join.onRef('ballot.electorId', '=', 'elector.id')
      .on('ballot.state', '=', 'CAST'))
    .where('elector.voteId', '=', voteId)
    .select([
      'elector.id as electorId', 'elector.area', 'ballot.answersSealed as sealed',
      'ballot.commitment', sql<boolean>`elector.delivered_at is not null`.as('delivered'),
    ])
    .orderBy('elector.id').execute();
}

/** How much of each vote has come in: who took part, never what they said. */
export function listTurnouts(
  em: EntityManager, voteIds: readonly string[],
): Promise<(Weight & { readonly voteId: string })[]> {
  return kysely<Tables>(em).selectFrom('ballot')
    .innerJoin('elector', 'elector.id', 'ballot.electorId')
    .where(isAmong('ballot.voteId', voteIds)).where('ballot.state', '=', 'CAST')
    .select([
      'ballot.voteId', sql<number>`sum(elector.area)::int`.as('area'),
      sql<number>`count(*)::int`.as('heads'),
    ])
    .groupBy('ballot.voteId').execute();
}

/** The states a voter's ballots are in: for a loader. */
export function listBallotsOf(
  em: EntityManager, electorIds: readonly string[],
): Promise<Row<Ballot>[]> {
  return kysely<Tables>(em).selectFrom('ballot').selectAll()
    .where(isAmong('electorId', electorIds)).orderBy('id').execute();
}

export async function findProxy(em: EntityManager, electorId: string): Promise<Row<Proxy> | null> {
  const found = await kysely<Tables>(em).selectFrom('proxy').selectAll()
    .where('electorId', '=', electorId).executeTakeFirst();
  return found ?? null;
}

/** Enters an authority; false where the voter has given one. */
export async function insertProxy(em: EntityManager, proxy: Row<Proxy>): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('proxy').values(proxy)
    .onConflict((conflict) => conflict.column('electorId').doNothing())
    .returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function countProxiesOf(
  em: EntityManager, voteId: string, account: string,
): Promise<number> {
  const { count } = await kysely<Tables>(em).selectFrom('proxy')
    .where('voteId', '=', voteId).where('account', '=', account)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

export function getProxy(em: EntityManager, id: string): Promise<Row<Proxy>> {
  return kysely<Tables>(em).selectFrom('proxy').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}
