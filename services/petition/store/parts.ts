import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { WORK } from '../domain/standing.ts';
import type { CallBack } from './call-back.entity.ts';
import type { Caller } from './caller.entity.ts';
import type { Evidence } from './evidence.entity.ts';
import type { Reply } from './reply.entity.ts';
import type { Tables } from './tables.ts';

type Part = 'caller' | 'evidence' | 'reply' | 'callBack';

export function insertCaller(em: EntityManager, row: Row<Caller>): Promise<unknown> {
  return kysely<Tables>(em).insertInto('caller').values(row).execute();
}

export function insertEvidence(em: EntityManager, row: Row<Evidence>): Promise<unknown> {
  return kysely<Tables>(em).insertInto('evidence').values(row).execute();
}

export function insertReply(em: EntityManager, row: Row<Reply>): Promise<unknown> {
  return kysely<Tables>(em).insertInto('reply').values(row).execute();
}

export function insertCallBack(em: EntityManager, row: Row<CallBack>): Promise<unknown> {
  return kysely<Tables>(em).insertInto('callBack').values(row).execute();
}

export function listCallers(em: EntityManager, ids: readonly string[]): Promise<Row<Caller>[]> {
  return kysely<Tables>(em).selectFrom('caller').selectAll()
    .where(isAmong('petitionId', ids)).orderBy('calledAt').orderBy('id').execute();
}

export function listEvidence(em: EntityManager, ids: readonly string[]): Promise<Row<Evidence>[]> {
  return kysely<Tables>(em).selectFrom('evidence').selectAll()
    .where(isAmong('petitionId', ids)).orderBy('at').orderBy('id').execute();
}

/** Of each petition the answer that stands: the last. */
export function listReplies(em: EntityManager, ids: readonly string[]): Promise<Row<Reply>[]> {
  return kysely<Tables>(em).selectFrom('reply').selectAll().distinctOn('petitionId')
    .where(isAmong('petitionId', ids))
    .orderBy('petitionId').orderBy('at', 'desc').orderBy('id', 'desc').execute();
}

export function listCallBacks(em: EntityManager, ids: readonly string[]): Promise<Row<CallBack>[]> {
  return kysely<Tables>(em).selectFrom('callBack').selectAll()
    .where(isAmong('petitionId', ids)).orderBy('at').orderBy('id').execute();
}

/** Whether anything was done: a note at signing or at a contact is no work. */
export async function hasWork(em: EntityManager, petitionId: string): Promise<boolean> {
  const row = await kysely<Tables>(em).selectFrom('evidence').select('id')
    .where('petitionId', '=', petitionId).where('step', 'in', WORK)
    .limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Everybody who raised the one raised the other too; who called stays on both records. */
export async function copyCallers(
  em: EntityManager, from: string, into: { readonly id: string; readonly division: string },
): Promise<void> {
  await sql`
    insert into caller
      (id, tenant, division, petition_id, name_sealed, phone_sealed, phone_index, called_at)
    select gen_random_uuid(), tenant, ${into.division}, ${into.id},
      name_sealed, phone_sealed, phone_index, called_at
    from caller where petition_id = ${from}
  `.execute(kysely<Pick<Tables, Part>>(em));
}
