import { civilDateOf, startOf } from '@linli/kernel/civil.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

/** What can be booked: a room or zone of a shared space, a parking bay, a thing that is lent. */
export const RESOURCE_KINDS = ['ROOM', 'BAY', 'LOAN_ITEM'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** 功能布局 (W-77): what a room is for. */
export const ZONES = [
  'CARE', 'LEISURE', 'CONVENIENCE', 'SOCIAL_WORK', 'PARTY_MASS', 'COUNCIL_HALL',
] as const;
export type Zone = (typeof ZONES)[number];

/** Who books: residents come first, and visitors in the tidal hours of a bay alone (W-56). */
export const BOOKERS = ['RESIDENT', 'ORGANIZATION', 'VISITOR'] as const;
export type Booker = (typeof BOOKERS)[number];

/** Minutes of a day, from midnight in China: the first in, and the first after. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** A resource as far as a booking depends on it; a row is one, as it is. */
export interface Bookable {
  readonly kind: ResourceKind;
  readonly closedOn: string | null;
  readonly opensAt: number;
  readonly closesAt: number;
  /** When visitors may use it; null where they may not. */
  readonly tidalFrom: number | null;
  readonly tidalTo: number | null;
  /** The longest a single booking may be, in minutes. */
  readonly longest: number;
}

export interface Slot {
  readonly from: Date;
  readonly to: Date;
  readonly booker: Booker;
}

/** Why a slot may not be booked, or null where it may, as long as nobody else has it. */
export function whyNotBooked(resource: Bookable, slot: Slot, now: Date): Refusal | null {
  const minutes = (slot.to.getTime() - slot.from.getTime()) / MINUTE;
  if (resource.closedOn !== null) return refusal('CLOSED', 'It is open no more', '已停用');
  if (minutes <= 0 || slot.from < now) {
    return refusal('WRONG_SLOT', 'A slot ends after it begins, and begins now or later',
      '时段须自现在起，且结束晚于开始');
  }
  if (minutes > resource.longest) {
    return refusal('TOO_LONG', `At most ${resource.longest} minutes at a time`,
      `每次至多${resource.longest}分钟`);
  }
  const hours = hoursFor(resource, slot.booker);
  if (!hours) return refusal('NOT_FOR_VISITORS', 'Residents only', '仅限本小区居民');
  if (isWithin(slot, hours)) return null;
  return refusal('OUTSIDE_HOURS', `Open from ${clock(hours.from)} to ${clock(hours.to)}`,
    `开放时间为${clock(hours.from)}至${clock(hours.to)}`);
}

/** The span that is looked at: no longer than a month, so that no list of slots grows for ever. */
export function spanOf(from: Date, to: Date): { readonly from: Date; readonly to: Date } {
  const last = new Date(from.getTime() + 31 * DAY_OF_MINUTES * MINUTE);
  return { from, to: to < last ? to : last };
}

/** What a slot costs, in fen: visitors pay each hour begun; residents nothing (W-56). */
export function feeOf({ visitorFee }: { readonly visitorFee: number }, slot: Slot): number {
  if (slot.booker !== 'VISITOR') return 0;
  return visitorFee * Math.ceil((slot.to.getTime() - slot.from.getTime()) / (60 * MINUTE));
}

const MINUTE = 60_000;
const DAY_OF_MINUTES = 24 * 60;

function hoursFor(
  { opensAt, closesAt, tidalFrom, tidalTo }: Bookable, booker: Booker,
): Hours | null {
  if (booker !== 'VISITOR') return { from: opensAt, to: closesAt };
  return tidalFrom === null || tidalTo === null ? null : { from: tidalFrom, to: tidalTo };
}

/** What is open all day may be booked across midnight; anything else within its hours of a day. */
function isWithin({ from, to }: Slot, hours: Hours): boolean {
  if (hours.from === 0 && hours.to === DAY_OF_MINUTES) return true;
  const midnight = startOf(civilDateOf(from)).getTime();
  const [begins, ends] = [from, to].map((at) => (at.getTime() - midnight) / MINUTE);
  return (begins ?? 0) >= hours.from && (ends ?? 0) <= hours.to;
}

function clock(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function refusal(code: string, message: string, zh: string): Refusal {
  return new Refusal(code, message, zh, { field: 'from' });
}
