import { halfWidth, isMobile } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import { invalid } from '@linli/kernel/input.ts';
import type { Point } from '@linli/kernel/polygon.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Matter } from './clocks.ts';
import type { Channel } from './standing.ts';
import { BOUNDS, checkText, firstRefusal, KEPT } from './wording.ts';

/** What a channel sends. */
export interface LodgingInput extends Omit<Matter, 'urgency'> {
  readonly idempotencyKey: string;
  readonly urgency?: Matter['urgency'] | null | undefined;
  readonly channelNumber?: string | null | undefined;
  readonly category: string;
  readonly text: string;
  readonly caller: { readonly name: string; readonly phone: string };
  readonly place: PlaceInput;
}

export interface PlaceInput {
  readonly point?: { readonly longitude: number; readonly latitude: number } | null | undefined;
  readonly estateId?: string | null | undefined;
  readonly address?: string | null | undefined;
}

/** Where the matter is, as it was said: in exactly one way. */
export type Place =
  /** In micro-degrees. */
  | { readonly point: Point }
  | { readonly estateId: string }
  | { readonly address: string };

/** What is lodged, once it is well formed. */
export interface Lodging extends Matter {
  readonly channelNumber: string | null;
  readonly category: string;
  readonly text: string;
  readonly caller: { readonly name: string; readonly phone: string };
  readonly place: Place;
}

/** Lines that number their own orders, by which an order is known again (R-H-16). */
const NUMBERED: readonly Channel[] = ['HOTLINE_12345', 'POLICE_110'];

const MICRO = 1_000_000;

/** What was sent, checked and in its common form; or the first thing that is wrong with it. */
export function readLodging(input: LodgingInput): Lodging | Refusal {
  const phone = halfWidth(input.caller.phone).trim();
  const channelNumber = input.channelNumber?.trim() ?? null;
  const refused = firstRefusal([
    checkText('idempotencyKey', input.idempotencyKey, BOUNDS.idempotencyKey),
    checkNumber(input.channel, channelNumber),
    checkText('text', input.text, BOUNDS.text),
    checkText('caller.name', input.caller.name, BOUNDS.name),
    isMobile(phone) ? null : invalidPhone(),
  ]);
  if (refused) return refused;
  const place = readPlace(input.place);
  if (place instanceof Refusal) return place;
  return {
    channel: input.channel,
    kind: input.kind,
    urgency: input.urgency ?? 'ORDINARY',
    channelNumber,
    category: input.category,
    text: input.text.trim(),
    caller: { name: input.caller.name.trim(), phone },
    place,
  };
}

export function readPlace({ point, estateId, address }: PlaceInput): Place | Refusal {
  const said = [point, estateId, address].filter((way) => way !== null && way !== undefined);
  if (said.length !== 1) {
    return invalid(
      'place',
      'is exactly one of `point`, `estateId` and `address`',
      '须为坐标、小区、地址三者之一，且仅一项',
      KEPT,
    );
  }
  if (point) return readPoint(point);
  if (typeof estateId === 'string') return isId(estateId) ? { estateId } : unknownEstate();
  const text = address ?? '';
  return checkText('place.address', text, BOUNDS.address) ?? { address: halfWidth(text).trim() };
}

function readPoint(
  { longitude, latitude }: { longitude: number; latitude: number },
): Place | Refusal {
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return outsideDistrict();
  return { point: [Math.round(longitude * MICRO), Math.round(latitude * MICRO)] };
}

function checkNumber(channel: Channel, number: string | null): Refusal | null {
  if (number !== null) return checkText('channelNumber', number, BOUNDS.channelNumber);
  return NUMBERED.includes(channel)
    ? invalid(
        'channelNumber',
        `is to be given by ${channel}`,
        `须由 ${channel} 渠道提供`,
        KEPT,
      )
    : null;
}

function invalidPhone(): Refusal {
  return new Refusal(
    'INVALID_PHONE',
    'A mobile number has 11 digits: 1, then 3 to 9, then nine more',
    '手机号须为 11 位,首位为 1,第二位为 3 至 9',
    { field: 'caller.phone', rule: 'R-H-09' },
  );
}

export function outsideDistrict(): Refusal {
  return new Refusal(
    'OUTSIDE_DISTRICT',
    'The point lies in no micro-grid of the district',
    '该坐标不在本区任何微网格内',
    { field: 'place.point', rule: 'R-G-21' },
  );
}

export function unknownEstate(): Refusal {
  return new Refusal('UNKNOWN_ESTATE', 'There is no such estate', '没有该小区', {
    field: 'place.estateId', rule: 'R-G-35',
  });
}

export function unknownAddress(): Refusal {
  return new Refusal(
    'UNKNOWN_ADDRESS',
    'The address names no one estate of the district; add its town or community',
    '地址未能唯一对应本区小区,请补充镇街或社区名称',
    { field: 'place.address', rule: 'R-G-35' },
  );
}
