import { noticeText } from '@linli/kernel/notice-text.ts';
import type { Vocabulary } from '@linli/kernel/notice-text.ts';
import { answering, holderAt } from '@linli/kernel/roster.ts';
import type { Gap, Seat, Tenure } from '@linli/kernel/roster.ts';
import type { EntityManager } from './database.ts';
import type { DeadlineRow, FiredRow } from './deadlines.ts';
import { log } from './log.ts';
import { recordGaps, recordNotices } from './notices.ts';
import type { GapRow, NoticeRow } from './notices.ts';

/** A post of a ladder's level, where the case lies. */
export interface LevelSeat extends Seat {
  readonly level: string;
  /** The division the post stands in: whose roster it is. */
  readonly division: string;
  /** What an escalation says of who owes the step there. */
  readonly holder: object;
}

/** The posts a rung may fall to, from its level up, and those that are told of it besides. */
export interface Fall {
  readonly seats: readonly LevelSeat[];
  readonly copies: readonly LevelSeat[];
}

/** What a service knows of who answers for its cases. */
export interface Settling {
  /** Of each rung, in order; null where nobody is to be told. */
  falls(em: EntityManager, fired: readonly FiredRow[]): Promise<readonly (Fall | null)[]>;
  /** Every tenure at the places that began by the instant. */
  tenures(em: EntityManager, places: readonly string[], by: Date): Promise<readonly Tenure[]>;
  readonly vocabulary: Vocabulary;
}

/**
 * Finds whom each rung falls to, by the roster as of the rung's own instant, and tells them. A
 * handful of statements, however many rungs; fired again, a rung tells nobody anew.
 */
export async function settleRungs(
  em: EntityManager, fired: readonly FiredRow[], { falls, tenures, vocabulary }: Settling,
): Promise<readonly FiredRow[]> {
  if (fired.length === 0) return fired;
  const falling = await falls(em, fired);
  const seats = falling.flatMap((fall) => (fall ? [...fall.seats, ...fall.copies] : []));
  const places = new Set(seats.flatMap(({ place }) => place ?? []));
  const held = Map.groupBy(await tenures(em, [...places], latestOf(fired)), ({ place }) => place);
  const settled = fired.map((rung, index) => land(rung, falling[index] ?? null, held));
  await recordNotices(em, settled.flatMap((each) => noticesOf(each, vocabulary)));
  for (const gap of await recordGaps(em, settled.flatMap(gapsOf))) warnOf(gap);
  return settled.map(owedAnew);
}

interface Told {
  readonly seat: LevelSeat;
  readonly person: string;
  readonly role: NoticeRow['role'];
}

/** A rung, whom it fell to, and which seats had nobody; null seat: the rung stays as it was. */
interface Landed extends FiredRow {
  readonly seat: LevelSeat | null;
  readonly told: readonly Told[];
  readonly gaps: readonly Gap<LevelSeat>[];
}

type Held = ReadonlyMap<string, readonly Tenure[]>;

/**
 * To whoever held the level's post, or the next above; where none did, it stays with the level that
 * the ladder names.
 */
function land({ row, fired }: FiredRow, fall: Fall | null, held: Held): Landed {
  if (!fall) return { row, fired, seat: null, told: [], gaps: [] };
  const tenures = [...fall.seats, ...fall.copies]
    .flatMap(({ place }) => (place === null ? [] : held.get(place) ?? []));
  const { holder, gaps } = answering(fall.seats, tenures, fired.dueAt);
  if (!holder) return { row, fired, seat: null, told: [], gaps };
  const { seat, person } = holder;
  const copied = fall.copies.flatMap((copy): Told[] => {
    const other = holderAt(tenures, copy, fired.dueAt)?.person ?? person;
    return other === person ? [] : [{ seat: copy, person: other, role: 'COPY' }];
  });
  return { row, fired, seat, told: [{ seat, person, role: 'OWES' }, ...copied], gaps };
}

/** The rung as it is put on record: with whom it fell to. */
function owedAnew({ row, fired, seat, told, gaps }: Landed): FiredRow {
  const empty = gaps.map((gap) => gap.seat.level).join(', ');
  const reason = empty === '' ? fired.reason : `${fired.reason}; nobody on duty at ${empty}`;
  if (!seat) return { row, fired: { ...fired, reason } };
  const holder = { ...seat.holder, person: told[0]?.person ?? null };
  return { row, fired: { ...fired, reason, level: seat.level, holder } };
}

function noticesOf(
  { row, fired, told, gaps }: Landed, vocabulary: Vocabulary,
): Omit<NoticeRow, 'id'>[] {
  const { action, rule, rung, dueAt: at } = fired;
  return told.map(({ seat: { level, place }, person, role }) => {
    const passedOver = role === 'OWES' ? gaps.map(({ seat }) => seat.level) : [];
    const about = { action, clock: row.kind, dueAt: row.dueAt, rule, role, passedOver };
    const told = { role, level, place: place ?? '', person };
    return { ...caseOf(row), ...told, rung, action, at, ...noticeText(about, vocabulary) };
  });
}

function gapsOf(
  { row, fired: { rung, dueAt: at }, seat: went, gaps }: Landed,
): Omit<GapRow, 'id'>[] {
  return gaps.map(({ seat: { level, place, division }, since: emptySince }) => ({
    ...caseOf(row), division, rung, level, place: place ?? '', emptySince, at,
    wentTo: went?.level ?? null,
  }));
}

function caseOf({ id: deadlineId, tenant, division, subjectId }: DeadlineRow) {
  return { deadlineId, tenant, division, subjectId };
}

function latestOf(fired: readonly FiredRow[]): Date {
  return fired.map(({ fired: { dueAt } }) => dueAt)
    .reduce((latest, dueAt) => (dueAt > latest ? dueAt : latest));
}

/** Reported once a stretch, however many rungs fall into it; counted as `linli_roster_gaps`. */
function warnOf({ level, place, at, emptySince, wentTo }: GapRow): void {
  log.warn({ level, place, at, emptySince, wentTo }, 'A post of the ladder has nobody on duty');
}
