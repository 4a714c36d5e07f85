import { describe, expect, test } from '@jest/globals';
import { whyNotBooked } from './slots.ts';
import type { Bookable, Booker } from './slots.ts';

const now = new Date('2026-11-24T08:00:00+08:00');
const bay: Bookable = {
  kind: 'BAY', closedOn: null, opensAt: 0, closesAt: 1_440, tidalFrom: 480, tidalTo: 1_080,
  longest: 43_200,
};
const room: Bookable = {
  ...bay, kind: 'ROOM', opensAt: 480, closesAt: 1_260, tidalFrom: null, tidalTo: null, longest: 240,
};
const at = (time: string) => new Date(`2026-11-${time}:00+08:00`);
const slot = (from: string, to: string, booker: Booker) => ({ from: at(from), to: at(to), booker });

describe('A tidal bay', () => {
  test.each([
    ['a resident at night', '24T20:00', '25T08:00', 'RESIDENT', null],
    ['a resident for a month', '24T09:00', '30T09:00', 'RESIDENT', null],
    ['a visitor by day', '24T08:00', '24T18:00', 'VISITOR', null],
    ['a visitor into the evening', '24T17:00', '24T18:01', 'VISITOR', 'OUTSIDE_HOURS'],
    ['a visitor over night', '24T17:00', '25T09:00', 'VISITOR', 'OUTSIDE_HOURS'],
    ['backwards', '24T10:00', '24T10:00', 'RESIDENT', 'WRONG_SLOT'],
    ['yesterday', '23T10:00', '23T11:00', 'RESIDENT', 'WRONG_SLOT'],
  ] as const)('%s', (_, from, to, booker, code) => {
    expect(whyNotBooked(bay, slot(from, to, booker), now)?.code ?? null).toBe(code);
  });
});

test.each([
  ['within its hours', room, '24T19:00', '24T21:00', 'ORGANIZATION', null],
  ['beyond them', room, '24T19:00', '24T21:01', 'ORGANIZATION', 'OUTSIDE_HOURS'],
  ['for too long', room, '24T08:00', '24T12:01', 'RESIDENT', 'TOO_LONG'],
  ['by a visitor', room, '24T09:00', '24T10:00', 'VISITOR', 'NOT_FOR_VISITORS'],
  ['that is closed', { ...room, closedOn: '2026-11-01' }, '24T09:00', '24T10:00', 'RESIDENT',
    'CLOSED'],
] as const)('A room is booked %s', (_, resource, from, to, booker, code) => {
  expect(whyNotBooked(resource, slot(from, to, booker), now)?.code ?? null).toBe(code);
});
