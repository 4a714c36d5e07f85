import { halfWidth, isMobile } from '@linli/kernel/codes.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { PetitionClass, Route } from './chain.ts';
import { type Place, type PlaceInput, readPlace } from './lodging.ts';
import type { Channel } from './standing.ts';
import { BOUNDS, checkText, firstRefusal } from './wording.ts';

/** The ways a petition (信访) comes in; the hotline has a course of its own. */
export const CHAIN_CHANNELS = ['VISIT', 'LETTER', 'PORTAL'] as const;
export type ChainChannel = (typeof CHAIN_CHANNELS)[number];

/** How well it is known who raised it (R-C-26). */
export const IDENTITIES = ['CLEAR', 'UNCLEAR', 'ANONYMOUS'] as const;
export type Identity = (typeof IDENTITIES)[number];

interface Person {
  readonly name: string;
  readonly phone: string;
}

/** What is registered. */
export interface RegistrationInput {
  readonly idempotencyKey: string;
  readonly channel: Channel;
  readonly class: PetitionClass;
  readonly route?: Route | null | undefined;
  readonly identity?: Identity | null | undefined;
  readonly caller?: Person | null | undefined;
  readonly representatives?: number | null | undefined;
  readonly category: string;
  readonly text: string;
  readonly place: PlaceInput;
  readonly office?: string | null | undefined;
  readonly organId?: string | null | undefined;
  readonly accused?: AccusedInput | null | undefined;
  readonly newFacts?: string | null | undefined;
  readonly serious?: boolean | null | undefined;
  readonly receivedAt?: Date | null | undefined;
  readonly retaliationFor?: string | null | undefined;
}

export interface AccusedInput {
  readonly departmentId?: string | null | undefined;
  readonly division?: string | null | undefined;
}

/** Whom an accusation is against: a department, or whoever governs a division. */
export interface Accused {
  readonly departmentId: string | null;
  readonly division: string | null;
}

export interface Registration {
  readonly channel: ChainChannel;
  readonly class: PetitionClass;
  readonly route: Route | null;
  readonly identity: Identity;
  /** Null where nobody is known. */
  readonly caller: Person | null;
  readonly representatives: number;
  readonly category: string;
  readonly text: string;
  readonly place: Place;
  /** The division of the petition office that registers it; null: the district's own. */
  readonly office: string | null;
  /** The organ it came to directly; null: it came to the petition office. */
  readonly organId: string | null;
  readonly accused: Accused | null;
  readonly newFacts: string | null;
  readonly serious: boolean;
  readonly receivedAt: Date;
  /** The petition somebody is made to suffer for (R-C-25). */
  readonly retaliationForId: string | null;
}

/** What was sent, checked and in its common form; or the first thing that is wrong with it. */
export function readRegistration(
  input: RegistrationInput, now: Date,
): Registration | Refusal {
  const receivedAt = input.receivedAt ?? now;
  const representatives = input.representatives ?? 1;
  const identity = input.identity ?? 'CLEAR';
  const caller = readCaller(input.caller ?? null);
  const newFacts = input.newFacts?.trim() || null;
  const refused = firstRefusal([
    checkText('idempotencyKey', input.idempotencyKey, BOUNDS.idempotencyKey),
    checkText('text', input.text, BOUNDS.text),
    checkText('newFacts', newFacts ?? '', BOUNDS.optionalNote),
    checkRoute(input.class, input.route ?? null),
    checkIdentity(identity, caller),
    checkAccused(input.class, input.accused ?? null),
    checkReceipt(receivedAt, now),
    checkRetaliation(input.class, input.retaliationFor ?? null),
  ]);
  if (refused) return refused;
  const channel = CHAIN_CHANNELS.find((each) => each === input.channel);
  if (!channel) {
    return invalid('channel', 'is VISIT, LETTER or PORTAL', '须为走访、来信或网上', 'R-C-01');
  }
  const place = readPlace(input.place);
  if (place instanceof Refusal) return place;
  return {
    channel,
    class: input.class,
    route: input.route ?? null,
    identity,
    caller,
    representatives,
    category: input.category,
    text: input.text.trim(),
    place,
    office: input.office ?? null,
    organId: input.organId ?? null,
    accused: accusedOf(input.accused ?? null),
    newFacts,
    serious: input.serious ?? false,
    receivedAt,
    retaliationForId: input.retaliationFor ?? null,
  };
}

function readCaller(caller: Person | null): Person | null {
  if (caller === null) return null;
  return { name: caller.name.trim(), phone: halfWidth(caller.phone).trim() };
}

function checkIdentity(identity: Identity, caller: Person | null): Refusal | null {
  if (identity === 'ANONYMOUS') {
    return caller === null ? null
      : invalid('caller', 'is not given where nobody is named', '匿名信访不得填写姓名', 'R-C-26');
  }
  if (caller === null) {
    return identity === 'UNCLEAR' ? null
      : invalid('caller', 'is to be given', '须填写信访人', 'R-C-26');
  }
  const name = textWithin('caller.name', caller.name, BOUNDS.name, 'R-C-26');
  if (name instanceof Refusal) return name;
  return isMobile(caller.phone) || identity === 'UNCLEAR' ? null
    : new Refusal('INVALID_PHONE', 'A mobile number has 11 digits', '手机号须为 11 位', {
        field: 'caller.phone', rule: 'R-C-26',
      });
}

/** What is registered has come in; how long ago is for the clock of R-C-01 to tell. */
function checkReceipt(receivedAt: Date, now: Date): Refusal | null {
  return receivedAt <= now ? null
    : invalid('receivedAt', 'is not after now', '不得晚于当前时间', 'R-C-01');
}

/** Retaliation is reported as an accusation, which whoever it is against never sees (R-C-23). */
function checkRetaliation(of: PetitionClass, retaliationFor: string | null): Refusal | null {
  return retaliationFor === null || of === 'ACCUSATION' ? null
    : invalid('retaliationFor', 'is for accusations alone', '打击报复须按检举控告登记', 'R-C-25');
}

/** Only claims are sent another way; what is suggested or reported goes none of the five. */
function checkRoute(of: PetitionClass, route: Route | null): Refusal | null {
  return route === null || of === 'CLAIM' ? null
    : invalid('route', 'is for claims alone', '仅申诉求决类事项适用其他法定途径', 'R-C-17');
}

/** Those who come together choose at most so many to speak for them (R-C-15). */
export function checkRepresentatives(representatives: number, most: number): Refusal | null {
  if (representatives >= 1 && representatives <= most) return null;
  return new Refusal(
    'TOO_MANY_REPRESENTATIVES',
    `A joint visit is of 1 to ${most} representatives`,
    `多人走访应推选代表,代表人数不得超过${most}人`,
    { field: 'representatives', rule: 'R-C-15' },
  );
}

/** Nobody is accused but in an accusation, and there exactly one is. */
function checkAccused(of: PetitionClass, accused: AccusedInput | null): Refusal | null {
  const named = [accused?.departmentId, accused?.division]
    .filter((each) => each !== null && each !== undefined);
  if (of !== 'ACCUSATION') {
    return accused === null ? null
      : invalid('accused', 'is for accusations alone', '仅检举控告类填写被检举控告人', 'R-C-23');
  }
  return named.length === 1 ? null
    : invalid('accused', 'is one department or one division', '须为一个部门或一个区划', 'R-C-23');
}

function accusedOf(accused: AccusedInput | null): Accused | null {
  if (accused === null) return null;
  const { departmentId = null, division = null } = accused;
  return { departmentId, division };
}
