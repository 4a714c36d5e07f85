import { pageOf } from '@linli/chassis/page.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { addDays } from '@linli/kernel/civil.ts';
import { approveBudget } from '../../commands/funds/approve-budget.ts';
import { billFees } from '../../commands/funds/bill-fees.ts';
import { bookEntry } from '../../commands/funds/book-entry.ts';
import { closeYear } from '../../commands/funds/close-year.ts';
import { correctEntry } from '../../commands/funds/correct-entry.ts';
import { moveBetweenFunds } from '../../commands/funds/move-between-funds.ts';
import { openFund } from '../../commands/funds/open-fund.ts';
import { accountsOf, CHART, shown } from '../../domain/funds/accounts.ts';
import { surplusOf, totalShown } from '../../domain/funds/closing.ts';
import { collectionOf, collectionUnder, totalFunds } from '../../store/funds/balances.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated.ts';
import { budgetOf, budgetStandings, funds, statementOf } from './reading.ts';

export const fundQueries = {
  fund: (_, { id }, { loaders }) => loaders.fund.load(id),
  funds: (_, { filter, ...args }, { read }) => funds(read, filter ?? {}, args),
  fundTotals: (_, { under, asOf }, { read, today }) =>
    read((em) => totalFunds(em, under, asOf ?? today, IN_AND_OUT)),
  feeCollection: async (_, { under, period }, { read }) =>
    ({ period, ...await read((em) => collectionUnder(em, under, period)) }),
} satisfies QueryResolvers;

export const fundMutations = {
  openFund: (_, { input }, context) => openFund(context, input),
  bookEntry: (_, { input }, context) => bookEntry(context, input),
  correctEntry: (_, { input }, context) => correctEntry(context, input),
  billFees: (_, { input }, context) => billFees(context, input),
  approveBudget: (_, { input }, context) => approveBudget(context, input),
  closeYear: (_, { input }, context) => closeYear(context, input),
  moveBetweenFunds: (_, { input }, context) => moveBetweenFunds(context, input),
} satisfies MutationResolvers;

const IN_AND_OUT = { income: accountsOf('INCOME'), expense: accountsOf('EXPENSE') } as const;

export const fundResolvers = {
  FundResult: refusalOr('Fund'),
  FundEntryResult: refusalOr('FundEntry'),
  FundBudgetResult: refusalOr('FundBudget'),
  Fund: {
    __resolveReference: ({ id }, { loaders }) => loaders.fund.load(id),
    estate: ({ estateId }, _, { loaders }) =>
      (estateId === null ? null : loaders.estate.load(estateId)),
    held: async ({ id }, { asOf }, { loaders, today }) =>
      totalShown(await loaders.balances({ to: asOf ?? today, closing: true }).load(id), ['BANK']),
    accounts: ({ id }, { asOf }, { loaders, today }) =>
      loaders.balances({ to: asOf ?? today, closing: true }).load(id),
    entries: ({ id }, { filter, ...args }, { loaders }) =>
      loaders.fundEntries({ filter: filter ?? {}, page: pageOf(args) })(id),
    statement: ({ id }, { from, to }, { loaders }) => statementOf(loaders, id, { from, to }),
    budget: ({ id }, { year }, { read }) => budgetOf(read, id, year),
    collection: async ({ id }, { period }, { read }) =>
      ({ period, ...await read((em) => collectionOf(em, id, period)) }),
  },
  FundBalance: {
    label: ({ account }) => CHART[account].zh,
    nature: ({ account }) => CHART[account].nature,
    balance: ({ account, balance }) => shown(account, balance),
  },
  FundStatement: {
    opening: async ({ fundId, from }, _, { loaders }) => {
      const before = { to: addDays(from, -1), closing: true };
      return totalShown(await loaders.balances(before).load(fundId), ['BANK']);
    },
    closing: async ({ fundId, to }, _, { loaders }) =>
      totalShown(await loaders.balances({ to, closing: true }).load(fundId), ['BANK']),
    income: ({ standings }) => totalShown(standings, IN_AND_OUT.income),
    expense: ({ standings }) => totalShown(standings, IN_AND_OUT.expense),
    surplus: ({ standings }) => surplusOf(standings),
    accounts: ({ standings }) => [...standings],
  },
  FundBudget: {
    lines: async (budget, _, { loaders }) => {
      const standings = await budgetStandings(loaders, budget);
      const balanceOf = new Map(standings.map(({ account, balance }) => [account, balance]));
      return budget.lines.map((line) => ({ ...line, balance: balanceOf.get(line.account) ?? 0 }));
    },
    surplus: async (budget, _, { loaders }) => surplusOf(await budgetStandings(loaders, budget)),
  },
  FundBudgetLine: {
    label: ({ account }) => CHART[account].zh,
    planned: ({ amount }) => amount,
    actual: ({ account, balance }) => shown(account, balance),
    left: ({ account, amount, balance }) => amount - shown(account, balance),
  },
  FeeCollection: {
    basisPoints: ({ billed, paid }) => (billed === 0 ? null : Math.floor(paid * 10_000 / billed)),
  },
  FundEntry: {
    lines: ({ id }, _, { loaders }) => loaders.fundLines.load(id),
    corrects: ({ corrects }, _, { loaders }) =>
      (corrects === null ? null : loaders.fundEntry.load(corrects)),
    correctedBy: ({ id }, _, { loaders }) => loaders.correction.load(id),
  },
  FundLine: {
    label: ({ account }) => CHART[account].zh,
    side: ({ amount }) => (amount > 0 ? 'DEBIT' : 'CREDIT'),
    amount: ({ amount }) => Math.abs(amount),
  },
} satisfies Resolvers;
