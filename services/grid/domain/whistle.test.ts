import { describe, expect, test } from '@jest/globals';
import { acknowledge, NEWLY_BLOWN, rate, rateCall, report } from './whistle.ts';
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

describe('a call', () => {
  const call = { rating: 2, justified: false, note: '本可自行处置' };
  const seen = { callRating: 2, callJustified: false, callNote: '本可自行处置', callRatedAt: NOW };

  test.each([onSite, rated])('is rated by the department it reached: $state', (whistle) => {
    expect(rateCall(whistle, call, NOW)).toEqual({ ...whistle, ...seen });
  });

  test.each([NEWLY_BLOWN, acknowledged])('is not rated from afar: $state', (whistle) => {
    expect(rateCall(whistle, call, NOW)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('is rated once', () => {
    expect(rateCall({ ...onSite, ...seen }, call, NOW)).toMatchObject({
      code: 'WRONG_STATE', rule: 'R-H-35',
    });
  });

  test.each([0, 6])('is not rated %d', (rating) => {
    expect(rateCall(onSite, { ...call, rating }, NOW)).toMatchObject({
      code: 'INVALID_INPUT', field: 'rating',
    });
  });
});
