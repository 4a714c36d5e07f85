import { describe, expect, test } from '@jest/globals';
import { civilDate } from '@linli/kernel/civil.ts';
import { endTermOn } from './post.ts';
import { answer, type Standing } from './registration.ts';

const pending: Standing = { stage: 'PENDING', unitBy: null, residenceBy: null };

describe('P-22 双报到: a registration', () => {
  test('is confirmed once unit and residence have said yes, in whichever order', () => {
    const unit = { side: 'UNIT', confirmed: true, by: 'unit' } as const;
    const residence = { side: 'RESIDENCE', confirmed: true, by: 'community' } as const;
    for (const [first, second] of [[unit, residence], [residence, unit]] as const) {
      const half = answer(pending, first);
      expect(half).toMatchObject({ stage: 'PENDING' });
      expect(answer({ ...pending, ...half }, second)).toEqual({
        stage: 'CONFIRMED', unitBy: 'unit', residenceBy: 'community',
      });
    }
  });

  test.each([
    ['either says no', pending, { side: 'RESIDENCE', confirmed: false, by: 'x' },
      { stage: 'REJECTED' }],
    ['one side twice', { ...pending, unitBy: 'x' }, { side: 'UNIT', confirmed: true, by: 'y' },
      { code: 'SIDE_ANSWERED' }],
    ['one person for both', { ...pending, unitBy: 'x' },
      { side: 'RESIDENCE', confirmed: true, by: 'x' }, { code: 'SAME_PERSON' }],
    ['what is decided', { ...pending, stage: 'CONFIRMED' },
      { side: 'UNIT', confirmed: true, by: 'x' }, { code: 'WRONG_STAGE' }],
  ] as const)('%s', (_, standing, said, expected) => {
    expect(answer(standing, said)).toMatchObject(expected);
  });
});

test.each([
  ['in its midst', '2026-06-01', null],
  ['on its first day', '2026-01-01', null],
  ['and not before', '2025-12-31', { code: 'INVALID_INPUT' }],
])('A term ends %s', (_, lastOn, expected) => {
  const term = { startsOn: civilDate('2026-01-01'), endsOn: null };
  const refused = endTermOn(term, civilDate(lastOn));
  if (expected === null) expect(refused).toBeNull();
  else expect(refused).toMatchObject(expected);
});
