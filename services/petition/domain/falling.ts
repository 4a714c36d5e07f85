import { LEVELS, type Level, type LevelSeat, seatOn, seatsFrom, type Stations } from './levels.ts';

/** Whom a petition is about: nothing of it is told to them (信访工作条例 Art. 30). */
export interface Accused {
  readonly departmentId: string | null;
  readonly division: string | null;
}

/** The posts a rung of a level may fall to, and those that are told of it besides. */
export interface Falling {
  readonly seats: readonly LevelSeat[];
  readonly copies: readonly LevelSeat[];
}

/** From the level up, without those the petition accuses. */
export function falling(
  level: Level, stations: Stations,
  { copies, accused }: { copies: readonly string[]; accused: Accused | null },
): Falling {
  const open = (seat: LevelSeat) => !isAbout(accused, seat);
  const named = LEVELS.filter((each) => copies.includes(each));
  return {
    seats: seatsFrom(level, stations).filter(open),
    copies: named.map((each) => seatOn(each, stations)).filter(open),
  };
}

function isAbout(accused: Accused | null, { level, place, division }: LevelSeat): boolean {
  if (!accused) return false;
  if (level === 'DEPARTMENT' || level === 'DEPARTMENT_LEADER') {
    return place === accused.departmentId;
  }
  return accused.division !== null && division.startsWith(accused.division);
}
