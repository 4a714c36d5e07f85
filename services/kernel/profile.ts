import { type Allowance, type Unit, UNITS } from './allowance.ts';
import { idOf } from './ids.ts';

/** What profiles are about. */
export const MATTERS = [
  'PETITION', 'HOTLINE', 'ESCALATION', 'GRID', 'CREDIT', 'GOVERNANCE', 'CALENDAR',
] as const;
export type ProfileMatter = (typeof MATTERS)[number];

/** One rule with its figures, as a district may change them. */
export interface Line {
  /** The rule it states, such as R-H-19. */
  readonly code: string;
  /** What it is used for, such as HANDLE. */
  readonly kind: string;
  /** Tells lines of one rule and kind from each other; empty where there is only one. */
  readonly variant: string;
  /** Conditions on the matter: each fact named is to be one of the values. Empty: every matter. */
  readonly applies: Readonly<Record<string, readonly string[]>>;
  /** Of the shape its kind asks for; a limit is `{ amount, unit }`. */
  readonly figures: Readonly<Record<string, unknown>>;
  readonly source: string;
  /** Whether a district is to confirm it before it goes by it. */
  readonly verify: boolean;
}

/** A version of a rule profile (规则档). It is never edited: a change is a new version. */
export interface Profile {
  readonly id: string;
  readonly code: string;
  readonly matter: ProfileMatter;
  /** The division-code prefix it holds in; empty: the whole nation. */
  readonly region: string;
  /** The district that made it; null: it is shipped. */
  readonly tenant: string | null;
  /**
   * Of what is shipped 1 at first, and the day of issue later, such as 20270101; a district's own
   * count from 2. So none is ever called as another.
   */
  readonly version: number;
  readonly validFrom: Date;
  /** The first instant it no longer holds; null while it does. */
  readonly validTo: Date | null;
  readonly lines: readonly Line[];
}

/** What is known of a matter, by the names that conditions use. */
export type Facts = Readonly<Record<string, string>>;

/** Which line is looked for. */
export interface Asked {
  readonly matter: ProfileMatter;
  readonly kind: string;
  readonly facts?: Facts;
  /** The district that asks: its 6-digit code. */
  readonly tenant: string;
  readonly at: Date;
}

/** A line, and the version of the profile it stands in. */
export interface Cited extends Line {
  readonly profile: string;
  readonly version: number;
}

/** A profile that comes with the product. */
export type ShippedProfile = Omit<Profile, 'id' | 'tenant'>;

/** A shipped profile as it is kept: the same code and version, the same row. */
export function shipped(profile: ShippedProfile): Profile {
  return { ...profile, id: idOf('profile', profile.code, profile.version), tenant: null };
}

/**
 * The lines that hold for a matter, the one to go by first: the district's own before the shipped,
 * then the nearest region, then the line with the most conditions.
 */
export function linesFor(
  profiles: readonly Profile[], { kind, facts = {}, ...asked }: Asked,
): Cited[] {
  return inForce(profiles, asked).flatMap(({ code: profile, version, lines }) => {
    return lines.filter((line) => line.kind === kind && holdsFor(line, facts))
      .toSorted((one, other) => conditionsOf(other) - conditionsOf(one))
      .map((line) => ({ ...line, profile, version }));
  });
}

/** The line to go by; null where no profile says anything. */
export function lineFor(profiles: readonly Profile[], asked: Asked): Cited | null {
  return linesFor(profiles, asked)[0] ?? null;
}

/** Of each profile the version a district goes by at an instant, in the order they are asked. */
export function inForce(
  profiles: readonly Profile[], { matter, tenant, at }: Pick<Asked, 'matter' | 'tenant' | 'at'>,
): Profile[] {
  const open = profiles.filter((each) => each.matter === matter && tenant.startsWith(each.region)
    && (each.tenant === null || each.tenant === tenant) && isValid(each, at));
  const newest = [...Map.groupBy(open, ({ code }) => code).values()]
    .flatMap((versions) => versions.toSorted(byVersion).slice(0, 1));
  return newest.toSorted((one, other) => rankOf(other) - rankOf(one) || byCode(one, other));
}

/** A version, and whether cases in flight move to it as it takes effect. */
export interface Movable extends Profile {
  readonly inFlight: 'KEEP' | 'MOVE';
}

/**
 * The versions a case goes by: those that held as it began, and those that have moved it since. As
 * the case sees them they hold from its beginning and without end, or from now where the machine
 * that began it is a little ahead.
 */
export function seenBy(
  versions: readonly Movable[], { began, now }: { began: Date; now: Date },
): Profile[] {
  return versions
    .filter((each) => isValid(each, began) || (each.inFlight === 'MOVE' && began < each.validFrom
      && each.validFrom <= now))
    .map((each) => ({ ...each, validFrom: began < now ? began : now, validTo: null }));
}

/** Whether it holds at the instant: from its first, and until the one before its end. */
export function isValid({ validFrom, validTo }: Pick<Profile, 'validFrom' | 'validTo'>, at: Date) {
  return validFrom <= at && (validTo === null || at < validTo);
}

/** The limit a line gives. Its kind was checked as it was written, so none is a fault. */
export function limitOf(line: Pick<Line, 'code' | 'kind' | 'figures'>, name = 'limit'): Allowance {
  const limit = line.figures[name];
  if (isLimit(limit)) return limit;
  throw new Error(`${line.code} ${line.kind} gives no ${name}`);
}

/** A number a line gives. */
export function numberOf(line: Pick<Line, 'code' | 'kind' | 'figures'>, name: string): number {
  const figure = line.figures[name];
  if (typeof figure === 'number') return figure;
  throw new Error(`${line.code} ${line.kind} gives no ${name}`);
}

export function isLimit(figure: unknown): figure is Allowance {
  return typeof figure === 'object' && figure !== null
    && 'amount' in figure && typeof figure.amount === 'number'
    && 'unit' in figure && isUnit(figure.unit);
}

function isUnit(unit: unknown): unit is Unit {
  return UNITS.some((each) => each === unit);
}

function holdsFor({ applies }: Line, facts: Facts): boolean {
  return Object.entries(applies).every(([fact, values]) => {
    const known = facts[fact];
    return known !== undefined && values.includes(known);
  });
}

function conditionsOf({ applies }: Line): number {
  return Object.keys(applies).length;
}

/** A district's own versions come before shipped ones, however new; of its own the newest. */
function byVersion(one: Profile, other: Profile): number {
  return Number(other.tenant !== null) - Number(one.tenant !== null)
    || other.version - one.version;
}

/** No code of a division is as long as what being one's own counts for. */
function rankOf({ tenant, region }: Profile): number {
  return (tenant === null ? 0 : 100) + region.length;
}

function byCode(one: Profile, other: Profile): number {
  return one.code < other.code ? -1 : 1;
}
