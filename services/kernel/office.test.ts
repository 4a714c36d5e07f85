import { describe, expect, test } from '@jest/globals';
import type { Calendar } from './calendar.ts';
import { isOfficeTime, officeTimeBefore, officeTimeFrom } from './office.ts';
import { CN_2025_2026 } from './testing/calendar.ts';

const china = (text: string): Date => new Date(`${text}+08:00`);

/** Offices open 09:00 to 12:00 and 13:30 to 17:30; National Day is 1 to 7 October. */
const MOMENTS = [
  ['before the office opens', '2026-09-30T08:59:59.999', '2026-09-29T17:30', '2026-09-30T09:00'],
  ['as it opens', '2026-09-30T09:00', '2026-09-30T09:00', '2026-09-30T09:00'],
  ['as it closes for noon', '2026-09-30T12:00', '2026-09-30T12:00', '2026-09-30T12:00'],
  ['at noon', '2026-09-30T12:00:00.001', '2026-09-30T12:00', '2026-09-30T13:30'],
  ['just before it opens again', '2026-09-30T13:29:59.999', '2026-09-30T12:00', '2026-09-30T13:30'],
  ['as it opens again', '2026-09-30T13:30', '2026-09-30T13:30', '2026-09-30T13:30'],
  ['as it closes', '2026-09-30T17:30', '2026-09-30T17:30', '2026-09-30T17:30'],
  ['after it closed', '2026-09-30T17:30:00.001', '2026-09-30T17:30', '2026-10-08T09:00'],
  ['on a holiday', '2026-10-03T10:00', '2026-09-30T17:30', '2026-10-08T09:00'],
  ['on a make-up Saturday', '2026-10-10T10:00', '2026-10-10T10:00', '2026-10-10T10:00'],
  ['on the Sunday after it', '2026-10-11T10:00', '2026-10-10T17:30', '2026-10-12T09:00'],
] as const;

describe('Office hours', () => {
  test.each(MOMENTS)('%s have a last and a next moment', (_, at, before, next) => {
    expect(officeTimeBefore(china(at), CN_2025_2026)).toEqual(china(before));
    expect(officeTimeFrom(china(at), CN_2025_2026)).toEqual(china(next));
    expect(isOfficeTime(china(at), CN_2025_2026)).toBe(at === before || at === next);
  });

  test('that a calendar does not have are never come upon', () => {
    const closed: Calendar = { ...CN_2025_2026, office: [] };
    expect(officeTimeBefore(china('2026-09-30T10:00'), closed)).toBeNull();
    expect(officeTimeFrom(china('2026-09-30T10:00'), closed)).toBeNull();
    expect(isOfficeTime(china('2026-09-30T10:00'), closed)).toBe(false);
  });
});
