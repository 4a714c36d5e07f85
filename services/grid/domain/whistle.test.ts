import { describe, expect, test } from '@jest/globals';
import { CN_2025_2026 } from '@linli/kernel/calendar.ts';
import { acknowledge, acknowledgeBy, NEWLY_BLOWN, rate, report } from './whistle.ts';
import type { Whistle } from './whistle.ts';

const NOW = new Date('2026-03-16T10:00:00+08:00');
const EARLIER = new Date('2026-03-16T09:40:00+08:00');

const acknowledged: Whistle = { ...NEWLY_BLOWN, state: 'ACKNOWLEDGED', acknowledgedAt: EARLIER };
const onSite: Whistle = { ...acknowledged, state: 'ON_SITE', arrivedAt: NOW, action: '到场' };
const rated: Whistle = { ...onSite, state: 'RATED', rating: 5 };

describe('a whistle', () => {
  test('is acknowledged once blown', () => {
    expect(acknowledge(NEWLY_BLOWN, NOW)).toEqual({
      ...NEWLY_BLOWN, state: 'ACKNOWLEDGED', acknowledgedAt: NOW,
    });
  });

  test('is answered on site, and a report-in is an acknowledgement where there was none', () => {
    const answer = { state: 'ON_SITE', arrivedAt: NOW, action: '到场' };
    expect(report(NEWLY_BLOWN, '到场', NOW)).toMatchObject({ ...answer, acknowledgedAt: NOW });
    expect(report(acknowledged, '到场', NOW)).toMatchObject({ ...answer, acknowledgedAt: EARLIER });
  });

  test.each([1, 5])('is rated %d', (rating) => {
    expect(rate(onSite, rating)).toEqual({ ...onSite, state: 'RATED', rating });
  });

  test.each([0, 6])('is not rated %d', (rating) => {
    expect(rate(onSite, rating)).toMatchObject({ code: 'INVALID_INPUT', field: 'rating' });
  });

  const wrong = { code: 'WRONG_STATE', field: 'whistleId' };
  test.each([acknowledged, onSite, rated])('is not acknowledged again: $state', (whistle) => {
    expect(acknowledge(whistle, NOW)).toMatchObject(wrong);
  });
  test.each([onSite, rated])('is not answered again: $state', (whistle) => {
    expect(report(whistle, '到场', NOW)).toMatchObject(wrong);
  });
  test.each([NEWLY_BLOWN, acknowledged, rated])('is not rated but on site: $state', (whistle) => {
    expect(rate(whistle, 3)).toMatchObject(wrong);
  });
});

describe('an acknowledgement is on time', () => {
  test.each([
    ['for 30 minutes, by night too', '2026-03-14T23:50:00+08:00', 30, 'MINUTES',
      '2026-03-15T00:20:00+08:00'],
    ['for 4 working hours, over a weekend', '2026-03-13T16:30:00+08:00', 4, 'WORKING_HOURS',
      '2026-03-16T12:00:00+08:00'],
    ['until the end of the next working day', '2026-03-13T16:30:00+08:00', 1, 'WORKING_DAYS',
      '2026-03-16T23:59:59.999+08:00'],
  ] as const)('%s', (_, blownAt, amount, unit, until) => {
    expect(acknowledgeBy(new Date(blownAt), { amount, unit }, CN_2025_2026)).toEqual({
      dueAt: new Date(until), provisional: false,
    });
  });
});
