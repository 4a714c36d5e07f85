import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Page } from '@linli/chassis/page.ts';
import { idAfter, inside, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { FundKind } from '../../domain/funds/accounts.ts';
import type { Tables } from '../tables.ts';
import type { Fund } from './fund.entity.ts';

export interface FundFilter {
  readonly under?: string | null | undefined;
  readonly estateId?: string | null | undefined;
  readonly kind?: FundKind | null | undefined;
}

/** Funds in the order they were opened. */
export function listFunds(
  em: EntityManager, filter: FundFilter, page: Page,
): Promise<Row<Fund>[]> {
  return matching(em, filter)
    .where('id', '>', idAfter(page))
    .selectAll()
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
}

export async function countFunds(em: EntityManager, filter: FundFilter): Promise<number> {
  const { count } = await matching(em, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The funds of the estates, by kind. */
export function listFundsOfEstates(
  em: EntityManager, estateIds: readonly string[],
): Promise<Row<Fund>[]> {
  return kysely<Tables>(em).selectFrom('fund').selectAll()
    .where('estateId', 'in', estateIds).orderBy('kind').execute();
}

/** What is no id at all is the id of nothing, not a fault. */
export async function listFundsById(
  em: EntityManager, asked: readonly string[],
): Promise<Row<Fund>[]> {
  const ids = asked.filter(isId);
  if (ids.length === 0) return [];
  return kysely<Tables>(em).selectFrom('fund').selectAll().where('id', 'in', ids).execute();
}

export async function getFund(em: EntityManager, id: string): Promise<Row<Fund>> {
  const [fund] = await listFundsById(em, [id]);
  if (!fund) throw new Error(`There is no fund ${id}`);
  return fund;
}

/** Holds funds until the end of the transaction, always in one order; whoever books waits. */
export async function lockFunds(
  em: EntityManager, asked: readonly string[],
): Promise<Row<Fund>[]> {
  const ids = asked.filter(isId);
  if (ids.length === 0) return [];
  return kysely<Tables>(em).selectFrom('fund').selectAll()
    .where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

/** Opens a fund; false where its estate or its programme has one. */
export async function insertFund(em: EntityManager, fund: Row<Fund>): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('fund').values(fund)
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

function matching(em: EntityManager, { under, estateId, kind }: FundFilter) {
  let query = kysely<Tables>(em).selectFrom('fund');
  if (under) query = query.where(inside('division', under));
  if (kind) query = query.where('kind', '=', kind);
  if (estateId) query = query.where(isAmong('estate_id', [estateId]));
  return query;
}
