import { describe, expect, test } from '@jest/globals';
import { answering, holderAt, type Tenure } from './roster.ts';

const at = (text: string): Date => new Date(`${text}+08:00`);
const seat = (post: string, place: string | null = '510116001') => ({ post, place });

const tenure = (person: string, post: string, from: string, until: string | null): Tenure => ({
  person, post, place: '510116001', startedAt: at(from), endedAt: until ? at(until) : null,
});

const NOON = '2026-03-01T12:00';
const TENURES = [
  tenure('Li', 'STREET', '2026-01-01T00:00', NOON),
  tenure('Ou', 'STREET', '2026-03-01T12:00', '2026-04-01T00:00'),
  tenure('Wu', 'DISTRICT', '2026-01-01T00:00', null),
];

describe('A post', () => {
  test.each([
    ['before anybody took it', '2025-12-31T23:59:59.999', undefined],
    ['as the first takes it', '2026-01-01T00:00', 'Li'],
    ['in the last instant of the first', '2026-03-01T11:59:59.999', 'Li'],
    ['as the second takes over', NOON, 'Ou'],
    ['as the second leaves', '2026-04-01T00:00', undefined],
  ])('is held by one at an instant: %s', (_, instant, person) => {
    expect(holderAt(TENURES, seat('STREET'), at(instant))?.person).toBe(person);
  });

  test('of another place is another post', () => {
    expect(holderAt(TENURES, seat('STREET', '510116002'), at(NOON))).toBeNull();
  });
});

describe('A step', () => {
  const seats = [seat('STREET'), seat('DEPARTMENT', 'fire'), seat('DISTRICT')];

  test('falls to whoever holds the lowest seat', () => {
    expect(answering(seats, TENURES, at(NOON)))
      .toEqual({ holder: { seat: seats[0], person: 'Ou' }, gaps: [] });
  });

  test('passes over what nobody holds, and says since when nobody does', () => {
    expect(answering(seats, TENURES, at('2026-05-01T00:00'))).toEqual({
      holder: { seat: seats[2], person: 'Wu' },
      gaps: [
        { seat: seats[0], since: at('2026-04-01T00:00') }, { seat: seats[1], since: null },
      ],
    });
  });

  test('falls to nobody where nobody holds any seat', () => {
    expect(answering(seats, [], at(NOON))).toEqual({
      holder: null, gaps: seats.map((each) => ({ seat: each, since: null })),
    });
  });

  test('has no gap where there is no place', () => {
    expect(answering([seat('GRID', null), ...seats], TENURES, at(NOON)).gaps).toEqual([]);
  });
});
