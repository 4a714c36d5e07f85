import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Duty } from '../../domain/bodies/duties.ts';
import type { Tables } from '../tables.ts';
import type { BodyAct } from './body-act.entity.ts';
import type { GovernanceAdoption } from './governance-adoption.entity.ts';

export type Act = Row<BodyAct>;

export async function insertAct(em: EntityManager, act: Act): Promise<Act> {
  await kysely<Writable>(em).insertInto('bodyAct')
    .values({ ...act, seatIds: JSON.stringify(act.seatIds) }).execute();
  return act;
}

export async function lockAct(em: EntityManager, id: string): Promise<Act | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('bodyAct').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function answerAct(
  em: EntityManager, held: Act,
  answer: Required<Pick<Act, 'answer' | 'answeredAt' | 'answeredBy'>>,
): Promise<Act> {
  await kysely<Tables>(em).updateTable('bodyAct').set(answer).where('id', '=', held.id).execute();
  return { ...held, ...answer };
}

export function getAct(em: EntityManager, id: string): Promise<Act> {
  return kysely<Tables>(em).selectFrom('bodyAct').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

const SHOWN = 100;

/** What the bodies did and what was asked of them, the latest first and so many each. */
export function listActs(
  em: EntityManager, bodyIds: readonly string[],
): Promise<(Act & { readonly on: string })[]> {
  return kysely<Tables>(em).selectFrom(({ selectFrom }) => selectFrom('bodyAct')
    .innerJoin('governanceBody as body', (join) => join.on(({ or, eb, ref }) => or([
      eb('bodyAct.bodyId', '=', ref('body.id')), eb('bodyAct.againstId', '=', ref('body.id')),
    ])))
    .where(isAmong('body.id', bodyIds))
    .selectAll('bodyAct').select('body.id as on')
    .select(sql<number>`row_number() over (
      partition by body.id order by body_act.id desc)`.as('place'))
    .as('act'))
    .selectAll().where('place', '<=', SHOWN).orderBy('on').orderBy('place').execute();
}

/** The last day on which each body did each duty: for a loader. */
export function listDone(
  em: EntityManager, bodyIds: readonly string[],
): Promise<{ readonly bodyId: string; readonly duty: Duty | null; readonly on: CivilDate }[]> {
  return kysely<Tables>(em).selectFrom('bodyAct').where(isAmong('bodyId', bodyIds))
    .where('kind', '=', 'DUTY').select(['bodyId', 'duty', 'doneOn as on'])
    .orderBy('doneOn').execute();
}

/** Adopts a model from a day on; false where that day has one. */
export async function insertAdoption(
  em: EntityManager, adoption: Row<GovernanceAdoption>,
): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('governanceAdoption').values(adoption)
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

/** The model each estate has adopted by a day: for a loader. */
export function listAdoptionsOn(
  em: EntityManager, estateIds: readonly string[], day: CivilDate,
): Promise<{ readonly estateId: string; readonly model: string }[]> {
  return kysely<Tables>(em).selectFrom('governanceAdoption')
    .distinctOn('estateId').select(['estateId', 'model'])
    .where(isAmong('estateId', estateIds)).where('startsOn', '<=', day)
    .orderBy('estateId').orderBy('startsOn', 'desc').execute();
}

/** jsonb goes in as text. */
interface Writable {
  bodyAct: Omit<Act, 'seatIds'> & { readonly seatIds: string };
}
