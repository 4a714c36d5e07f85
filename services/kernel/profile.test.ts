import { describe, expect, test } from '@jest/globals';
import {
  inForce, type Line, lineFor, linesFor, limitOf, numberOf, type Profile, seenBy, shipped,
} from './profile.ts';

const AT = new Date('2026-09-18T10:00:00+08:00');
const later = (ms: number) => new Date(AT.getTime() + ms);

function line(amount: number, applies: Line['applies'] = {}): Line {
  const figures = { limit: { amount, unit: 'WORKING_DAYS' } };
  const known = { code: 'R-H-19', kind: 'HANDLE', variant: '', source: '', verify: true };
  return { ...known, applies, figures };
}

function profile(code: string, region: string, amount: number, changes: Partial<Profile> = {}) {
  const validFrom = new Date('2025-01-01T00:00:00+08:00');
  const known = { code, region, matter: 'HOTLINE', version: 1, validFrom, validTo: null } as const;
  return { ...shipped({ ...known, lines: [line(amount)] }), ...changes };
}

const asked = {
  matter: 'HOTLINE', kind: 'HANDLE', tenant: '370102', at: AT, facts: { kind: 'HELP' },
} as const;

const amountOf = (profiles: readonly Profile[]) => {
  const found = lineFor(profiles, asked);
  return found && limitOf(found).amount;
};

describe('of several profiles', () => {
  const nation = profile('NATION', '', 1);
  const province = profile('PROVINCE', '37', 2);
  const city = profile('CITY', '3701', 3);

  test.each([
    ['the nation\'s where there is no other', [nation], 1],
    ['the nearest region\'s', [nation, city, province], 3],
    ['none of another region', [profile('BEIJING', '11', 9), nation], 1],
    ['none of a neighbour within the region', [profile('NEAR', '370103', 9), province], 2],
    ['the district\'s own before any shipped', [city, { ...nation, tenant: '370102' }], 1],
    ['not another district\'s own', [city, { ...nation, tenant: '370103' }], 3],
    ['none of another matter', [{ ...city, matter: 'GRID' }, province] as const, 2],
    ['none at all where nothing is shipped', [], null],
  ] as const)('it goes by %s', (_, profiles, amount) => {
    expect(amountOf(profiles)).toBe(amount);
  });

  test('all that hold are cited in that order, with code and version', () => {
    expect(linesFor([nation, province, city], asked).map(({ profile: code, version }) => {
      return `${code}@${version}`;
    })).toEqual(['CITY@1', 'PROVINCE@1', 'NATION@1']);
  });
});

describe('of several versions', () => {
  const first = profile('CITY', '3701', 5);

  test.each([
    ['the newest', { version: 2 }, 9],
    ['one from this very instant', { version: 2, validFrom: AT }, 9],
    ['not one from the next', { version: 2, validFrom: later(1) }, 5],
    ['one in its last instant', { version: 2, validTo: later(1) }, 9],
    ['not one that ended this very instant', { version: 2, validTo: AT }, 5],
    ['the district\'s own, however new the shipped', { tenant: '370102', version: 1 }, 9],
  ] as const)('it goes by %s', (_, changes, amount) => {
    expect(amountOf([first, profile('CITY', '3701', 9, changes)])).toBe(amount);
  });

  test('a newer shipped one does not come before the district\'s own', () => {
    const own = profile('CITY', '3701', 7, { tenant: '370102', version: 2 });
    expect(amountOf([first, own, profile('CITY', '3701', 9, { version: 3 })])).toBe(7);
  });

  test('one of each profile is in force', () => {
    const all = [first, profile('CITY', '3701', 9, { version: 2 }), profile('NATION', '', 1)];
    expect(inForce(all, asked).map(({ code, version }) => [code, version]))
      .toEqual([['CITY', 2], ['NATION', 1]]);
  });
});

describe('of several lines', () => {
  const lines = [
    line(1), line(2, { kind: ['HELP', 'OPINION'] }),
    line(3, { kind: ['HELP'], urgency: ['URGENT'] }), line(4, { channel: ['LETTER'] }),
  ];
  const found = (facts: Record<string, string>) => {
    const best = lineFor([profile('CITY', '3701', 0, { lines })], { ...asked, facts });
    return best && limitOf(best).amount;
  };

  test.each([
    ['the one without conditions where no other holds', {}, 1],
    ['one whose condition holds', { kind: 'OPINION' }, 2],
    ['the one with the most conditions', { kind: 'HELP', urgency: 'URGENT' }, 3],
    ['none whose fact is something else', { kind: 'REPORT', urgency: 'URGENT' }, 1],
  ])('it goes by %s', (_, facts, amount) => {
    expect(found(facts)).toBe(amount);
  });

  test('a nearer region comes before more conditions', () => {
    const nation = profile('NATION', '', 0, { lines });
    expect(amountOf([nation, profile('CITY', '3701', 8)])).toBe(8);
  });

  test('none is of another kind', () => {
    expect(lineFor([profile('CITY', '3701', 5)], { ...asked, kind: 'SIGN_FOR' })).toBeNull();
  });
});

describe('a case in flight', () => {
  const began = later(-86_400_000);
  const first = { ...profile('CITY', '3701', 5), inFlight: 'KEEP' } as const;
  const next = (changes: object) => {
    return { ...profile('CITY', '3701', 9, { version: 2, validFrom: AT }), ...changes };
  };
  const seen = (changes: object, inFlight: 'KEEP' | 'MOVE', now = AT) => {
    const versions = [first, { ...next(changes), inFlight }];
    return amountOf(seenBy(versions, { began, now }));
  };

  test.each([
    ['keeps the version it began under', {}, 'KEEP', 5],
    ['goes by one that moves it', {}, 'MOVE', 9],
    ['goes by one from its very beginning', { validFrom: began }, 'KEEP', 9],
    ['keeps its own before one from the instant after', { validFrom: later(1 - 86_400_000) },
      'KEEP', 5],
  ] as const)('%s', (_, changes, inFlight, amount) => {
    expect(seen(changes, inFlight)).toBe(amount);
  });

  test('is not moved before the version takes effect', () => {
    expect(seen({}, 'MOVE', later(-1))).toBe(5);
  });

  test('is known its rules by a machine whose clock is behind', () => {
    const ahead = { began: later(1), now: AT };
    expect(amountOf(seenBy([first], ahead))).toBe(5);
  });

  test('keeps a version that has ended since', () => {
    expect(amountOf(seenBy([{ ...first, validTo: later(-1) }], { began, now: AT }))).toBe(5);
  });
});

test('a figure that a line does not give is a fault, not a zero', () => {
  expect(() => limitOf(line(1), 'most')).toThrow('R-H-19 HANDLE gives no most');
  expect(() => numberOf(line(1), 'tries')).toThrow('R-H-19 HANDLE gives no tries');
});
