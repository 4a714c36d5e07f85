/** Whose money it is and what for; an estate has one open fund of a kind. */
export const FUND_KINDS = [
  'COMMON_REVENUE', 'MAINTENANCE', 'TRUST', 'FEES', 'SELF_MANAGED', 'PROGRAMME',
] as const;
export type FundKind = (typeof FUND_KINDS)[number];

export const NATURES = ['ASSET', 'EQUITY', 'INCOME', 'EXPENSE'] as const;
export type Nature = (typeof NATURES)[number];

export const ACCOUNTS = [
  'BANK', 'RECEIVABLE', 'SURPLUS',
  'FEE_INCOME', 'PARKING', 'ADVERTISING', 'RENTAL', 'INTEREST', 'CONTRIBUTION', 'APPROPRIATION',
  'OTHER_INCOME', 'TRANSFER_IN',
  'OPERATING_COST', 'CLEANING', 'SECURITY', 'REPAIR', 'GREENING', 'LIGHTING', 'STAFF',
  'REMUNERATION', 'OTHER_EXPENSE', 'TRANSFER_OUT', 'GRANT',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** The chart of accounts (会计科目): what each is, and what a portal calls it. */
export const CHART: Readonly<Record<Account, { readonly nature: Nature; readonly zh: string }>> = {
  BANK: { nature: 'ASSET', zh: '银行存款' },
  RECEIVABLE: { nature: 'ASSET', zh: '应收物业费' },
  SURPLUS: { nature: 'EQUITY', zh: '累计结余' },
  FEE_INCOME: { nature: 'INCOME', zh: '物业费收入' },
  PARKING: { nature: 'INCOME', zh: '车位收入' },
  ADVERTISING: { nature: 'INCOME', zh: '广告收入' },
  RENTAL: { nature: 'INCOME', zh: '场地租金' },
  INTEREST: { nature: 'INCOME', zh: '利息' },
  CONTRIBUTION: { nature: 'INCOME', zh: '业主交存' },
  APPROPRIATION: { nature: 'INCOME', zh: '财政拨款' },
  OTHER_INCOME: { nature: 'INCOME', zh: '其他收入' },
  TRANSFER_IN: { nature: 'INCOME', zh: '转入' },
  OPERATING_COST: { nature: 'EXPENSE', zh: '合理经营成本' },
  CLEANING: { nature: 'EXPENSE', zh: '保洁' },
  SECURITY: { nature: 'EXPENSE', zh: '秩序维护' },
  REPAIR: { nature: 'EXPENSE', zh: '维修' },
  GREENING: { nature: 'EXPENSE', zh: '绿化' },
  LIGHTING: { nature: 'EXPENSE', zh: '照明' },
  STAFF: { nature: 'EXPENSE', zh: '人员' },
  REMUNERATION: { nature: 'EXPENSE', zh: '受托人报酬' },
  OTHER_EXPENSE: { nature: 'EXPENSE', zh: '其他支出' },
  TRANSFER_OUT: { nature: 'EXPENSE', zh: '转出' },
  GRANT: { nature: 'EXPENSE', zh: '补助支出' },
};

/** The accounts of one nature, in the order of the chart. */
export function accountsOf(nature: Nature): Account[] {
  return ACCOUNTS.filter((account) => CHART[account].nature === nature);
}

/** What is taken in and spent within a year, and goes into the surplus at its end. */
export function isOfTheYear(account: Account): boolean {
  return CHART[account].nature === 'INCOME' || CHART[account].nature === 'EXPENSE';
}

/** A balance as its account shows it: money held or spent above 0, money earned or kept as well. */
export function shown(account: Account, signedBalance: number): number {
  const isDebit = CHART[account].nature === 'ASSET' || CHART[account].nature === 'EXPENSE';
  return isDebit ? signedBalance : 0 - signedBalance;
}
