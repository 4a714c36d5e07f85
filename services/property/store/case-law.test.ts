import { describe, expect, test } from '@jest/globals';
import { shipped, type Line, type Profile } from '@linli/kernel/profile.ts';
import { CREDIT_PROFILES } from '../catalogue/credit-profiles.ts';
import { effectsOf } from '../domain/effects.ts';
import { CASE_FIGURES, openCaseLaw } from './case-law.ts';

const AT = new Date('2026-11-23T10:00:00+08:00');
const CHENGDU = '510116';
const JINAN = '370102';
const lawOf = (tenant: string, profiles: readonly Profile[] = CREDIT_PROFILES, at = AT) =>
  openCaseLaw(profiles, tenant, at);

describe('The shipped law of cases', () => {
  test('is of the shape its kinds ask for', () => {
    const lines = CREDIT_PROFILES.flatMap((profile) => profile.lines);
    const wrong = Object.entries(CASE_FIGURES).flatMap(([kind, shape]) =>
      lines.filter((line) => line.kind === kind && !shape.safeParse(line.figures).success));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['OBJECTION', { limit: { amount: 2 ** 31, unit: 'WORKING_HOURS' }, from: 'RECEIVED' }],
    ['WITHDRAWAL', { limit: { amount: Number.MAX_SAFE_INTEGER, unit: 'NATURAL_DAYS' } }],
    ['LIST_PUBLICITY', { limit: { amount: 0, unit: 'MINUTES' } }],
    ['DISCLOSURE_AT_MOST', { longest: { amount: 101, unit: 'YEARS' } }],
    ['DISCLOSURE_AT_MOST', { longest: { amount: 1_201, unit: 'MONTHS' } }],
    ['EFFECT', { effect: 'STARS', measure: 'AT_MOST', amount: 2 ** 31 }],
    ['CASE_LADDER', { rungs: [{
      action: 'URGE', at: { workingDaysBefore: 2 ** 31 }, level: null, rule: 'R-E-03', copies: [],
    }] }],
  ] as const)('gives no limit that nobody could reckon with: %s %j', (kind, figures) => {
    expect(CASE_FIGURES[kind].safeParse(figures).success).toBe(false);
  });

  test.each([
    ['MARK', 'R-K-16', 1, 'RECEIVED'],
    ['DECIDE', 'R-K-17', 5, 'MATERIAL'],
    ['PASS_ON', 'R-K-18', 2, 'MATERIAL'],
    ['PROVIDER_DECIDE', 'R-K-18', 5, 'PASSED_ON'],
  ] as const)('gives an objection its national limits: %s', (step, rule, amount, start) => {
    const law = lawOf(CHENGDU);
    expect(law.objection(step))
      .toMatchObject({ rule, profile: 'CREDIT_DEFAULT', allowance: { amount } });
    expect(law.startOf(step)).toBe(start);
  });

  test.each(['DECIDE', 'PROVIDER_DECIDE'] as const)(
    'R-K-19: in Shandong decides in three working days from its receipt: %s', (step) => {
      const law = lawOf(JINAN);
      expect(law.objection(step)).toMatchObject({
        rule: 'R-K-19', profile: 'CREDIT_SHANDONG',
        allowance: { amount: 3, unit: 'WORKING_DAYS' },
      });
      expect(law.startOf(step)).toBe('RECEIVED');
      expect(law.objection('MARK')).toMatchObject({ rule: 'R-K-16' });
    });

  test('climbs a ladder of its own where a list is owed its publication', () => {
    const law = lawOf(CHENGDU);
    expect(law.ladder('LIST_PUBLICITY').map(({ action }) => action))
      .toEqual(['PUBLISH', 'URGE', 'ESCALATE']);
    expect(law.ladder('OBJECTION_MARK').map(({ level }) => level)).toEqual([
      'CREDIT_OFFICE', 'CREDIT_OFFICE', 'PLATFORM_HEAD', 'HOUSING_DEPARTMENT', 'DISTRICT',
    ]);
  });

  test('says of every grade and every effect what it leads to', () => {
    const grades = ['AAAA', 'AAA', 'AA', 'A', 'B', 'C', 'D', 'BLACKLIST', 'UNRATED', 'MISSING'];
    const lines = lawOf(CHENGDU).effects();
    for (const grade of grades) {
      expect({ grade, effects: effectsOf(lines, grade, []).map(({ effect }) => effect) })
        .toEqual({ grade, effects: ['ADMISSION', 'SUBSIDY', 'INSPECTION', 'STARS'] });
    }
  });
});

describe('A figure that a district changes', () => {
  const line = (kind: string, figures: object, applies: Line['applies'] = {}): Line => ({
    code: 'R-K-OWN', kind, variant: '', applies, figures: { ...figures }, source: 'our own',
    verify: false,
  });
  const from = new Date('2026-12-01T00:00:00+08:00');
  const own: Profile = {
    ...shipped({
      code: 'CREDIT_OWN', matter: 'CREDIT', region: CHENGDU, version: 1, validFrom: from,
      validTo: null, lines: [
        line('OBJECTION', { limit: { amount: 7, unit: 'WORKING_DAYS' }, from: 'RECEIVED' }, {
          step: ['DECIDE'],
        }),
        line('LIST', { red: ['AAA', 'AA'], black: ['D'] }),
        line('LIST_PUBLICITY', { limit: { amount: 10, unit: 'NATURAL_DAYS' } }),
        line('REPAIR', { conditions: ['DUTIES_DONE'], limit: { amount: 3, unit: 'HOURS' } }),
        line('DISCLOSURE_AT_MOST', { longest: { amount: 2, unit: 'YEARS' } }),
        line('EFFECT', { effect: 'SUBSIDY', measure: 'PERCENT', amount: 30 }, { grade: ['A'] }),
      ],
    }),
    tenant: CHENGDU,
  };
  const profiles = [...CREDIT_PROFILES, own];

  test('changes what is done, from its instant on', () => {
    const law = lawOf(CHENGDU, profiles, from);
    expect(law.objection('DECIDE')).toMatchObject({ rule: 'R-K-OWN', allowance: { amount: 7 } });
    expect(law.startOf('DECIDE')).toBe('RECEIVED');
    expect(law.lists().grades).toEqual({ RED: ['AAA', 'AA'], BLACK: ['D'] });
    expect(law.publicity().allowance).toEqual({ amount: 10, unit: 'NATURAL_DAYS' });
    expect(law.conditions()).toEqual(['DUTIES_DONE']);
    expect(law.atMost()).toEqual({ amount: 2, unit: 'YEARS' });
    expect(effectsOf(law.effects(), 'A', [])).toContainEqual(
      expect.objectContaining({ effect: 'SUBSIDY', amount: 30 }));
  });

  test.each([
    ['an instant earlier', CHENGDU, new Date(from.getTime() - 1)],
    ['in another district', JINAN, from],
  ])('changes nothing %s', (_, tenant, at) => {
    const law = lawOf(tenant, profiles, at);
    expect(law.lists().grades.RED).not.toContain('AA');
    expect(law.publicity().allowance).toEqual({ amount: 5, unit: 'WORKING_DAYS' });
  });
});
