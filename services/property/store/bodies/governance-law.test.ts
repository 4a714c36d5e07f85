import { describe, expect, test } from '@jest/globals';
import { GOVERNANCE_PROFILES } from '../../catalogue/governance-profiles.ts';
import { GOVERNANCE_FIGURES, openGovernanceLaw } from './governance-law.ts';

const NOW = new Date('2026-09-10T10:00:00+08:00');
const SHUANGLIU = '510116';
const law = (tenant = SHUANGLIU, at = NOW) => openGovernanceLaw(GOVERNANCE_PROFILES, tenant, at);

describe('The law of governance', () => {
  test('is shipped with figures of the shape their kind asks for, and a source', () => {
    const lines = GOVERNANCE_PROFILES.flatMap((profile) => profile.lines);
    const shapes = new Map<string, { safeParse(figures: unknown): { success: boolean } }>(
      Object.entries(GOVERNANCE_FIGURES));
    expect(lines.filter(({ kind, figures, source }) =>
      source === '' || shapes.get(kind)?.safeParse(figures).success !== true)).toEqual([]);
  });

  test('W-19: asks for two thirds of all before 2021, and of those who vote since', () => {
    const special = (at: string) => law(SHUANGLIU, new Date(at)).majority('SPECIAL').majority;
    expect(special('2020-12-31T23:59:59+08:00'))
      .toMatchObject({ agreement: { part: 2, of: 3 }, base: 'ALL' });
    expect(special('2021-01-01T00:00:00+08:00')).toMatchObject({
      participation: { part: 2, of: 3, over: false },
      agreement: { part: 3, of: 4, over: false }, base: 'PARTICIPATING',
    });
  });

  test.each([
    ['RULES', 'ORDINARY'], ['COVENANT', 'ORDINARY'], ['ELECTION', 'ORDINARY'],
    ['PROVIDER', 'ORDINARY'], ['FUND_USE', 'ORDINARY'], ['FUND_RAISING', 'SPECIAL'],
    ['REBUILDING', 'SPECIAL'], ['COMMON_PARTS', 'SPECIAL'], ['OTHER_MATTERS', 'ORDINARY'],
    ['LIFT', 'SPECIAL'], ['HOME_TO_BUSINESS', 'UNANIMOUS'],
  ])('W-19: has %s decided by the %s majority', (matter, majority) => {
    expect(law().matters()).toContainEqual(expect.objectContaining({ matter, majority }));
  });

  test.each([
    ['510116', 90, { amount: 5, unit: 'WORKING_DAYS' }],
    ['110101', 180, { amount: 5, unit: 'WORKING_DAYS' }],
    ['310101', 150, { amount: 20, unit: 'NATURAL_DAYS' }],
    ['370102', 90, { amount: 10, unit: 'NATURAL_DAYS' }],
  ])('W-20: in %s warns %i days before a term ends, and accepts filings by its own limit', (
    tenant, days, limit,
  ) => {
    expect(law(tenant).termWarning().before.amount).toBe(days);
    expect(law(tenant).limit('FILING_ACCEPT').allowance).toEqual(limit);
  });

  test.each([
    ['W-09', 'M_1_211', '监督委员会'], ['W-11', 'M_1_3_1_N', '监委会'],
    ['W-13', 'M_FOUR_IN_ONE', '监事会'],
  ])('W-23: calls the supervisors of %s %s %s', (_, code, label) => {
    const model = law().models().find((each) => each.code === code);
    expect(model?.places.find(({ kind }) => kind === 'SUPERVISORY_COMMITTEE')).toMatchObject({
      label, powers: ['SUPERVISE', 'AUDIT'],
    });
  });
});
