import { dayOfMonth } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';

/** The same day so many months later; one that the month lacks is its last (R-T-03). */
export function monthsAfter(day: CivilDate, months: number): CivilDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return dayOfMonth(`${year}-${String((month % 12) + 1).padStart(2, '0')}`, Number(day.slice(8)));
}
