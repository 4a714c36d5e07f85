import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { inside } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { yearOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { Account, FundKind } from '../../domain/funds/accounts.ts';
import type { Tables } from '../tables.ts';
import type { FundBudget } from './fund-budget.entity.ts';

/** What an account of a fund comes to: fen, debits above 0. */
export interface Balance {
  readonly fundId: string;
  readonly account: Account;
  readonly balance: number;
}

/** From a day or the beginning to a day or the end, with the close of a year or without it. */
export interface Span {
  readonly from?: CivilDate | null | undefined;
  readonly to?: CivilDate | null | undefined;
  /** Whether the entries that end a year count: they empty what was earned and spent. */
  readonly closing: boolean;
}

/** Every account of the funds that was ever booked on, over a span. */
export function listBalances(
  em: EntityManager, fundIds: readonly string[], { from, to, closing }: Span,
): Promise<Balance[]> {
  let query = kysely<Tables>(em).selectFrom('fundLine').where('fundId', 'in', fundIds);
  if (from) query = query.where('bookedOn', '>=', from);
  if (to) query = query.where('bookedOn', '<=', to);
  if (!closing) query = query.where('purpose', '<>', 'CLOSE');
  return query.select(['fundId', 'account', sql<number>`sum(amount)::bigint`.as('balance')])
    .groupBy(['fundId', 'account']).orderBy('account').execute();
}

/** What an account of a fund comes to now, in fen. */
export async function balanceNow(
  em: EntityManager, fundId: string, account: Account,
): Promise<number> {
  const kept = await kysely<Tables>(em).selectFrom('fundAccount').select('balance')
    .where('fundId', '=', fundId).where('account', '=', account).executeTakeFirst();
  return kept?.balance ?? 0;
}

/** The last year whose books are closed; null while none is. */
export async function lastClosedYear(em: EntityManager, fundId: string): Promise<number | null> {
  const { last } = await kysely<Tables>(em).selectFrom('fundEntry')
    .where('fundId', '=', fundId).where(sql<boolean>`purpose = 'CLOSE'`)
    .select(({ fn }) => fn.max('bookedOn').as('last')).executeTakeFirstOrThrow();
  return last === null ? null : yearOf(last);
}

/** What a dwelling still owes a fund for a period, in fen. */
export async function owedBy(
  em: EntityManager, fundId: string, dwellingId: string, period: string,
): Promise<number> {
  const { owed } = await kysely<Tables>(em).selectFrom('fundLine')
    .where('fundId', '=', fundId).where('dwellingId', '=', dwellingId).where('period', '=', period)
    .select(sql<number>`coalesce(sum(amount), 0)::bigint`.as('owed')).executeTakeFirstOrThrow();
  return owed;
}

/** What each dwelling of a bill was billed, and what it still owes for the period, in fen. */
export async function listOwed(
  em: EntityManager, fundId: string, billId: string,
): Promise<readonly { readonly billed: number; readonly owed: number }[]> {
  return kysely<Tables>(em)
    .selectFrom('fundLine as bill')
    .innerJoin('fundLine', (join) => join.onRef('fundLine.dwellingId', '=', 'bill.dwellingId')
      .onRef('fundLine.period', '=', 'bill.period').on('fundLine.fundId', '=', fundId))
    .where('bill.entryId', '=', billId)
    .select(['bill.amount as billed', sql<number>`sum(fund_line.amount)::bigint`.as('owed')])
    .groupBy(['bill.line', 'bill.amount'])
    .execute();
}

/** What was billed for a period and what was paid on it, in fen. */
export interface Collection {
  readonly billed: number;
  readonly paid: number;
  readonly dwellings: number;
}

/** Of all estates under a division, with one statement. What was taken back does not count. */
export function collectionUnder(
  em: EntityManager, under: string, period: string,
): Promise<Collection> {
  return collected(em, period).where(inside('division', under)).executeTakeFirstOrThrow();
}

export function collectionOf(
  em: EntityManager, fundId: string, period: string,
): Promise<Collection> {
  return collected(em, period).where('fundId', '=', fundId).executeTakeFirstOrThrow();
}

function collected(em: EntityManager, period: string) {
  const sum = (purpose: string) => sql<number>`coalesce(sum(amount)
    filter (where purpose = ${purpose}), 0)::bigint`;
  return kysely<Tables>(em).selectFrom('fundLine').where('period', '=', period).select([
    sum('BILL').as('billed'),
    sql<number>`-${sum('RECEIVE_FEE')}`.as('paid'),
    sql<number>`count(distinct dwelling_id)`.as('dwellings'),
  ]);
}

/** What the funds of a kind hold, earned and spent under a division. */
export interface FundTotal {
  readonly kind: FundKind;
  readonly funds: number;
  readonly held: number;
  readonly income: number;
  readonly expense: number;
}

/** By kind of fund, up to a day, with one statement; the close of a year changes none of it. */
export function totalFunds(
  em: EntityManager, under: string, asOf: CivilDate,
  accounts: Readonly<Record<'income' | 'expense', readonly Account[]>>,
): Promise<FundTotal[]> {
  const sum = (of: readonly Account[]) => sql<number>`coalesce(sum(amount)
    filter (where account = any(${of}) and fund_line.purpose <> 'CLOSE'), 0)::bigint`;
  return kysely<Tables>(em)
    .selectFrom('fund')
    .leftJoin('fundLine', (join) => join.onRef('fundLine.fundId', '=', 'fund.id')
      .on('fundLine.bookedOn', '<=', asOf))
    .where(inside('fund.division', under))
    .where('fund.openedOn', '<=', asOf)
    .select([
      'fund.kind', sql<number>`count(distinct fund.id)`.as('funds'), sum(['BANK']).as('held'),
      sql<number>`-${sum(accounts.income)}`.as('income'), sum(accounts.expense).as('expense'),
    ])
    .groupBy('fund.kind')
    .orderBy('fund.kind')
    .execute();
}

/** The version of a year's budget that holds; null where none was approved. */
export async function findBudget(
  em: EntityManager, fundId: string, year: number,
): Promise<Row<FundBudget> | null> {
  const budget = await kysely<Tables>(em).selectFrom('fundBudget').selectAll()
    .where('fundId', '=', fundId).where('year', '=', year)
    .orderBy('version', 'desc').limit(1).executeTakeFirst();
  return budget ?? null;
}

export async function getBudget(em: EntityManager, id: string): Promise<Row<FundBudget>> {
  return kysely<Tables>(em).selectFrom('fundBudget').selectAll()
    .where('id', '=', id).executeTakeFirstOrThrow();
}

export async function insertBudget(em: EntityManager, budget: Row<FundBudget>): Promise<void> {
  await kysely<Writable>(em).insertInto('fundBudget')
    .values({ ...budget, lines: JSON.stringify(budget.lines) }).execute();
}

/** jsonb goes in as text. */
interface Writable {
  fundBudget: Omit<Row<FundBudget>, 'lines'> & { readonly lines: string };
}
