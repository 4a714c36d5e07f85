import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { fromCursor, toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { inside, isAmong } from '@linli/chassis/sql.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { WhistleState } from '../domain/whistle.ts';
import type { Tables } from './tables.ts';
import { Whistle } from './whistle.entity.ts';

export interface WhistleFilter {
  readonly state?: WhistleState | null | undefined;
  readonly departmentId?: string | null | undefined;
  readonly petitionId?: string | null | undefined;
  readonly under?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
}

/** The latest first. */
export function listWhistles(
  em: EntityManager, filter: WhistleFilter | undefined, page: Page,
): Promise<Whistle[]> {
  const after = fromCursor(page.after, z.tuple([z.iso.datetime(), z.uuid()]));
  return filtered(em, filter)
    .selectAll()
    .where(({ eb, and, refTuple, tuple }) => and(
      after ? [eb(refTuple('blownAt', 'id'), '<', tuple(new Date(after[0]), after[1]))] : [],
    ))
    .orderBy('blownAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function countWhistles(
  em: EntityManager, filter: WhistleFilter | undefined,
): Promise<number> {
  const { count } = await filtered(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function listWhistlesById(em: EntityManager, ids: readonly string[]): Promise<Whistle[]> {
  return kysely<Tables>(em)
    .selectFrom('whistle').selectAll().where(isAmong('id', ids)).execute();
}

export function listWhistlesFor(
  em: EntityManager, petitionIds: readonly string[],
): Promise<Whistle[]> {
  return kysely<Tables>(em)
    .selectFrom('whistle')
    .selectAll()
    .where(isAmong('petitionId', petitionIds))
    .orderBy('blownAt')
    .orderBy('id')
    .execute();
}

export function getWhistle(em: EntityManager, id: string): Promise<Whistle> {
  return em.findOneOrFail(Whistle, id);
}

export async function lockWhistle(em: EntityManager, id: string): Promise<Whistle | null> {
  if (!isId(id)) return null;
  return em.findOne(Whistle, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Whether the row is new: of two calls of one department for one petition, the second is none. */
export async function insertWhistle(em: EntityManager, whistle: Whistle): Promise<boolean> {
  const inserted = await kysely<Tables>(em)
    .insertInto('whistle')
    .values(whistle)
    .onConflict((conflict) => conflict.columns(['petitionId', 'departmentId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export function findCalled(
  em: EntityManager, call: { petitionId: string; departmentId: string },
): Promise<Whistle | null> {
  return em.findOne(Whistle, call);
}

export function whistleCursor({ blownAt, id }: Whistle): string {
  return toCursor(blownAt.toISOString(), id);
}

function filtered(
  em: EntityManager, { state, departmentId, petitionId, under, from, to }: WhistleFilter = {},
) {
  return kysely<Tables>(em)
    .selectFrom('whistle')
    .where(({ eb, and }) => and([
      ...(state ? [eb('state', '=', state)] : []),
      ...(departmentId ? [isAmong('departmentId', [departmentId])] : []),
      ...(petitionId ? [isAmong('petitionId', [petitionId])] : []),
      ...(under ? [inside('division', under)] : []),
      ...(from ? [eb('blownAt', '>=', from)] : []),
      ...(to ? [eb('blownAt', '<', to)] : []),
    ]));
}
