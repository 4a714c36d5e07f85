import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

/** Service time in tenths of an hour: whole numbers, so that no sum is ever off (R-S-03). */
export type Tenths = number;

/** Of one volunteer on one day: what was served, and what of it counts. */
export interface DayTotal {
  readonly served: Tenths;
  readonly counted: Tenths;
}

/** At most 8 hours a day count for one volunteer (R-S-18). */
export const COUNTED_A_DAY: Tenths = 80;

const DAY: Tenths = 240;

/** Hours as they are typed: more than 0, at most 24, one decimal. */
export function tenthsOf(hours: number): Tenths | Refusal {
  const tenths = Math.round(hours * 10);
  // 0.1 is no binary number: a tenth typed and a tenth read differ by less than this.
  const isTenth = Math.abs(hours * 10 - tenths) < 1e-9;
  if (isTenth && tenths > 0 && tenths <= DAY) return tenths;
  return invalid(
    'hours', 'is more than 0, at most 24, with one decimal', '须大于0、不超过24，保留一位小数', 'R-S-03',
  );
}

export function hoursOf(tenths: Tenths): number {
  return tenths / 10;
}

/** What another service adds to a day, which has 24 hours, of which 8 count. */
export function enter(tenths: Tenths, day: DayTotal): DayTotal | Refusal {
  if (day.served + tenths > DAY) {
    return new Refusal(
      'TOO_MANY_HOURS',
      `The day would have ${hoursOf(day.served + tenths)} hours of service`,
      `当日服务时长将达${hoursOf(day.served + tenths)}小时，超过24小时`,
      { field: 'hours', rule: 'R-S-18' },
    );
  }
  return { served: tenths, counted: Math.min(tenths, COUNTED_A_DAY - day.counted) };
}
