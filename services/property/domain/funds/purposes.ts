import type { Account, FundKind } from './accounts.ts';

/** What is booked by hand. */
export const BOOKED = [
  'RECEIVE_FEE', 'EARN', 'SPEND', 'CONTRIBUTE', 'USE', 'EMERGENCY_USE', 'APPROPRIATE', 'GRANT',
] as const;
export type Booked = (typeof BOOKED)[number];

/** What the books come to by themselves: bills, moves between funds, the end of a year. */
export const PURPOSES = [...BOOKED, 'BILL', 'TRANSFER', 'CLOSE'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What an entry is to name beside its lines. */
export type Need = 'voucher' | 'decision' | 'reference' | 'dwellingId' | 'period';

interface Rule {
  readonly funds: readonly FundKind[];
  readonly debit: readonly Account[];
  readonly credit: readonly Account[];
  readonly needs: readonly Need[];
  /** The rule that asks for what is needed. */
  readonly rule: string | null;
}

const OF_FEES = ['TRUST', 'FEES', 'SELF_MANAGED'] as const satisfies FundKind[];
const EARNED = [
  'PARKING', 'ADVERTISING', 'RENTAL', 'INTEREST', 'OTHER_INCOME',
] as const satisfies Account[];
const SPENT = [
  'OPERATING_COST', 'CLEANING', 'SECURITY', 'REPAIR', 'GREENING', 'LIGHTING', 'STAFF',
  'REMUNERATION', 'OTHER_EXPENSE',
] as const satisfies Account[];

/**
 * What may be booked in which fund, on which accounts, and what has to be shown for it: a cost of
 * common parts its proof (R-W-43), the use of a maintenance fund the owners' decision (R-W-04) or,
 * in an emergency, the record of it (R-W-48).
 */
export const RULES: Readonly<Record<Booked, Rule>> = {
  RECEIVE_FEE: rule(OF_FEES, ['BANK'], ['RECEIVABLE'], ['voucher', 'dwellingId', 'period']),
  EARN: rule(['COMMON_REVENUE', 'MAINTENANCE', ...OF_FEES], ['BANK'], EARNED, ['voucher']),
  SPEND: rule(['COMMON_REVENUE', ...OF_FEES], SPENT, ['BANK'], ['voucher'], 'R-W-43'),
  CONTRIBUTE: rule(['MAINTENANCE'], ['BANK'], ['CONTRIBUTION'], ['voucher'], 'R-W-46'),
  USE: rule(['MAINTENANCE'], ['REPAIR'], ['BANK'], ['voucher', 'decision'], 'R-W-04'),
  EMERGENCY_USE: rule(['MAINTENANCE'], ['REPAIR'], ['BANK'], ['voucher', 'reference'], 'R-W-48'),
  APPROPRIATE: rule(['PROGRAMME'], ['BANK'], ['APPROPRIATION'], ['voucher']),
  GRANT: rule(['PROGRAMME'], ['GRANT'], ['BANK'], ['voucher', 'decision', 'reference']),
};

/** Whether spending beyond an approved budget is refused, or is only shown (W-34, W-35). */
export const BUDGET_BINDS: Readonly<Record<FundKind, boolean>> = {
  COMMON_REVENUE: false,
  MAINTENANCE: false,
  TRUST: true,
  FEES: false,
  SELF_MANAGED: false,
  PROGRAMME: false,
};

function rule(
  funds: readonly FundKind[],
  debit: readonly Account[],
  credit: readonly Account[],
  needs: readonly Need[],
  by: string | null = null,
): Rule {
  return { funds, debit, credit, needs, rule: by };
}
