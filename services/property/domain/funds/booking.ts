import { yearOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { excessOf, isBookable } from '@linli/kernel/ledger.ts';
import type { Posting, Side } from '@linli/kernel/ledger.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { isOfTheYear } from './accounts.ts';
import type { Account, FundKind } from './accounts.ts';
import { RULES } from './purposes.ts';
import type { Booked, Need } from './purposes.ts';

/** What is to be booked, as it is asked for. */
export interface Booking {
  readonly purpose: Booked;
  readonly bookedOn: CivilDate;
  readonly postings: readonly Posting<Account>[];
  readonly text: string;
  readonly voucher?: string | null | undefined;
  readonly decision?: string | null | undefined;
  readonly reference?: string | null | undefined;
  readonly dwellingId?: string | null | undefined;
  readonly period?: string | null | undefined;
}

/** A fund as far as a booking depends on it; a row is one, as it is. */
export interface Book {
  readonly kind: FundKind;
  readonly openedOn: CivilDate;
  /** What each grant of a programme comes to, in fen; null where that is open. */
  readonly each: number | null;
}

/** What the books say as a booking is decided. All in fen. */
export interface Books {
  readonly today: CivilDate;
  /** The last year that is closed; null while none is. */
  readonly closedYear: number | null;
  readonly bank: number;
  /** What the dwelling still owes for the period. */
  readonly owed: number;
  /** By account, what its budget of the year leaves; what has no line may not be spent. */
  readonly left: ReadonlyMap<Account, number> | null;
}

/** Why a booking may not stand, or null where it may. */
export function whyNotBooked(fund: Book, booking: Booking, books: Books): Refusal | null {
  return wrongPurpose(fund, booking) ?? unbalanced(booking) ?? missing(booking)
    ?? untimely(fund, booking.bookedOn, books) ?? wrongGrant(fund, booking)
    ?? overdrawn(booking, books) ?? overpaid(booking, books) ?? overBudget(booking, books);
}

/** Why nothing may be booked on a day, or null where it may: of years and days that are over. */
export function untimely(
  fund: Pick<Book, 'openedOn'>,
  day: CivilDate,
  { today, closedYear }: Pick<Books, 'today' | 'closedYear'>,
): Refusal | null {
  if (day > today || day < fund.openedOn) {
    return new Refusal('WRONG_DAY', `The day is from ${fund.openedOn} to ${today}`,
      `记账日期须在${fund.openedOn}至${today}之间`, { field: 'bookedOn' });
  }
  if (closedYear === null || yearOf(day) > closedYear) return null;
  return new Refusal('YEAR_CLOSED', `The books of ${closedYear} are closed`,
    `${closedYear}年度已结账`, { field: 'bookedOn' });
}

function wrongPurpose(fund: Book, { purpose, postings }: Booking): Refusal | null {
  const rule = RULES[purpose];
  if (!rule.funds.includes(fund.kind)) {
    return new Refusal('WRONG_PURPOSE', `${purpose} is not booked in a ${fund.kind} fund`,
      '该类资金不得作此用途记账', { field: 'purpose' });
  }
  const astray = postings.find(({ account, side }) => {
    return !(side === 'DEBIT' ? rule.debit : rule.credit).includes(account);
  });
  if (!astray) return null;
  return new Refusal('WRONG_ACCOUNT', `${purpose} has no ${astray.side} on ${astray.account}`,
    '该用途不涉及所列科目或方向', { field: 'lines' });
}

function unbalanced({ postings }: Booking): Refusal | null {
  const isMoney = postings.length > 1 && postings.every(({ amount }) => isBookable(amount));
  if (!isMoney) {
    return new Refusal('INVALID_INPUT', 'Two lines or more, each of whole fen above 0',
      '须有两行以上，金额为大于零的整数分', { field: 'lines' });
  }
  const excess = excessOf(postings);
  if (excess === 0) return null;
  return new Refusal('UNBALANCED', `Debits exceed credits by ${excess} fen`,
    `借贷不平衡，差额${excess}分`, { field: 'lines' });
}

function missing(booking: Booking): Refusal | null {
  const { needs, rule } = RULES[booking.purpose];
  const need = needs.find((name) => !booking[name]?.trim());
  if (!need) return null;
  return new Refusal('NOT_SHOWN', `${booking.purpose} names its ${need}`,
    `该用途须填写${NEEDED[need]}`, { field: need, rule });
}

const NEEDED: Readonly<Record<Need, string>> = {
  voucher: '凭证', decision: '决定文号', reference: '对象', dwellingId: '房屋', period: '费用期间',
};

function wrongGrant({ each }: Book, { purpose, postings }: Booking): Refusal | null {
  if (purpose !== 'GRANT' || each === null || paidOut(postings) === each) return null;
  return new Refusal('WRONG_AMOUNT', `The programme grants ${each} fen each`,
    `本项目每笔补助为${each}分`, { field: 'lines' });
}

function overdrawn({ postings }: Booking, { bank }: Books): Refusal | null {
  if (paidOut(postings) <= bank) return null;
  return new Refusal('INSUFFICIENT_FUNDS', `The fund holds ${bank} fen`, `账户余额为${bank}分`,
    { field: 'lines' });
}

function overpaid({ purpose, postings }: Booking, { owed }: Books): Refusal | null {
  const paid = amountOn('RECEIVABLE', 'CREDIT', postings);
  if (purpose !== 'RECEIVE_FEE' || paid <= owed) return null;
  return new Refusal('OVERPAID', `The dwelling owes ${owed} fen for the period`,
    `该房屋本期应收余额为${owed}分`, { field: 'lines' });
}

function overBudget({ postings }: Booking, { left }: Books): Refusal | null {
  if (!left) return null;
  const spent = new Set(postings.filter(({ side }) => side === 'DEBIT')
    .map(({ account }) => account).filter(isOfTheYear));
  const over = [...spent].find((on) => amountOn(on, 'DEBIT', postings) > (left.get(on) ?? 0));
  if (!over) return null;
  const rest = left.get(over) ?? 0;
  return new Refusal('OVER_BUDGET', `The budget leaves ${rest} fen on ${over}`,
    `该科目预算余额为${rest}分`, { field: 'lines' });
}

function paidOut(postings: readonly Posting<Account>[]): number {
  return amountOn('BANK', 'CREDIT', postings);
}

function amountOn(account: Account, side: Side, postings: readonly Posting<Account>[]): number {
  return postings.filter((each) => each.account === account && each.side === side)
    .reduce((sum, { amount }) => sum + amount, 0);
}
