import type { BodyKind } from '../bodies.ts';
import type { Test } from '../votes/tally.ts';

/** The matters that owners decide together (Civil Code 278), and what is decided beside them. */
export const POWERS = [
  'RULES', 'COVENANT', 'ELECTION', 'PROVIDER', 'FUND_USE', 'FUND_RAISING', 'REBUILDING',
  'COMMON_PARTS', 'OTHER_MATTERS', 'LEAD', 'CONVENE', 'DELIBERATE', 'DAILY', 'CONTRACT', 'SERVE',
  'FEES', 'SUPERVISE', 'AUDIT',
] as const;
export type Power = (typeof POWERS)[number];

/** What a model says of one of its bodies. */
export interface Place {
  readonly kind: BodyKind;
  /** What the district calls it, such as 监委会 or 监事会. */
  readonly label: string;
  readonly required: boolean;
  readonly least: number;
  readonly most: number;
  /** Whether its seats are to be odd. */
  readonly odd: boolean;
  readonly termYears: number;
  /** The share of its seats, in percent, that Party members are to hold (交叉任职). */
  readonly partyShare: number;
  /** How many of its members are to agree. */
  readonly quorum: Test;
  readonly powers: readonly Power[];
}

/** A governance model (治理模式) as a district has it. */
export interface Model {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly places: readonly Place[];
}

/** The places of a model that nobody holds, though the model is not whole without them. */
export function missingOf(model: Model, inOffice: readonly BodyKind[]): Place[] {
  return model.places.filter(({ kind, required }) => required && !inOffice.includes(kind));
}

/** Who decides a thing: the place of the model that has the power, the first where several have. */
export function placeWith(model: Model, power: Power): Place | null {
  return model.places.find(({ powers }) => powers.includes(power)) ?? null;
}

export const SEAT_FAULTS = ['TOO_FEW', 'TOO_MANY', 'EVEN', 'TOO_FEW_PARTY_MEMBERS'] as const;
export type SeatFault = (typeof SEAT_FAULTS)[number];

/** What is wrong with so many seats; a body that a model does not describe may have any. */
export function seatFaults(
  { least, most, odd, partyShare }: Place, seats: { readonly all: number; readonly party: number },
): SeatFault[] {
  return [
    ...(seats.all < least ? ['TOO_FEW' as const] : []),
    ...(seats.all > most ? ['TOO_MANY' as const] : []),
    ...(odd && seats.all % 2 === 0 ? ['EVEN' as const] : []),
    ...(seats.party * 100 < seats.all * partyShare ? ['TOO_FEW_PARTY_MEMBERS' as const] : []),
  ];
}
