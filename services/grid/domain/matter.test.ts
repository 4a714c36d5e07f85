import { describe, expect, test } from '@jest/globals';
import { GRID_LEVELS } from './levels.ts';
import { gate, isExpired, MATTER_STATES, MATTER_STEPS, period, takeMatter } from './matter.ts';
import type { Admission, MatterState, MatterStep } from './matter.ts';

const [FROM, TO] = [new Date('2026-03-01T00:00:00Z'), new Date('2026-06-01T00:00:00Z')];
const MATTER: Admission = {
  state: 'ADMITTED', validFrom: FROM, validTo: TO, departmentId: 'housing', division: '510116001',
};
const TASK = { raisedBy: 'housing', division: '510116001001' };
const [DURING, BEFORE_END] = [new Date('2026-04-01T00:00:00Z'), new Date(TO.getTime() - 1)];

describe('the gate of the grids (G-12, R-G-29)', () => {
  test.each(GRID_LEVELS)('is asked of what a department puts to %s, if that is a grid', (level) => {
    const isGrid = ['MICRO_GRID', 'GENERAL_GRID', 'MASTER_GRID'].includes(level);
    expect(gate(level, TASK, null, DURING)?.code ?? null).toBe(isGrid ? 'NOT_ADMITTED' : null);
    expect(gate(level, { ...TASK, raisedBy: null }, null, DURING)).toBeNull();
    expect(gate(level, TASK, MATTER, DURING)).toBeNull();
  });

  test.each<[string, object, Date, string | null]>([
    ['from its first instant', {}, FROM, null],
    ['not before', {}, new Date(FROM.getTime() - 1), 'NOT_ADMITTED'],
    ['to its last instant', {}, BEFORE_END, null],
    ['not after', {}, TO, 'NOT_ADMITTED'],
    ['without end', { validTo: null }, new Date('2030-01-01T00:00:00Z'), null],
    ['for the department alone', { departmentId: 'fire' }, DURING, 'NOT_ADMITTED'],
    ['where it is for', { division: '510116002' }, DURING, 'NOT_ADMITTED'],
    ['in the whole district', { division: '510116' }, DURING, null],
  ])('lets an admitted matter pass %s', (_, change, now, code) => {
    expect(gate('MICRO_GRID', TASK, { ...MATTER, ...change }, now)?.code ?? null).toBe(code);
  });

  test.each(MATTER_STATES.filter((state) => state !== 'ADMITTED'))('stays shut to %s', (state) => {
    expect(gate('MICRO_GRID', TASK, { ...MATTER, state }, DURING)?.code).toBe('NOT_ADMITTED');
  });
});

describe('the course of a matter (R-G-29)', () => {
  const open: Record<MatterStep, Partial<Record<MatterState, MatterState>>> = {
    APPLY: {},
    RETURN: { APPLIED: 'RETURNED' },
    RESUBMIT: { RETURNED: 'APPLIED' },
    ADMIT: { APPLIED: 'ADMITTED' },
    REFUSE: { APPLIED: 'REFUSED' },
    SUSPEND: { ADMITTED: 'SUSPENDED' },
    RESUME: { SUSPENDED: 'ADMITTED' },
    WITHDRAW: {
      APPLIED: 'WITHDRAWN', RETURNED: 'WITHDRAWN', ADMITTED: 'WITHDRAWN', SUSPENDED: 'WITHDRAWN',
    },
  };
  const cases = MATTER_STEPS.flatMap((step) => MATTER_STATES.map((state) =>
    [step, state, open[step][state] ?? null] as const));

  test.each(cases)('%s from %s leads to %s', (step, state, to) => {
    const next = takeMatter(step, { ...MATTER, state });
    expect(next).toMatchObject(to ? { state: to, validFrom: FROM } : { code: 'WRONG_STATE' });
  });

  test('ends an admission with its period, and nothing else', () => {
    const states = MATTER_STATES.filter((state) => isExpired({ ...MATTER, state }, TO));
    expect(states).toEqual(['ADMITTED', 'SUSPENDED']);
    expect(isExpired(MATTER, BEFORE_END)).toBe(false);
    expect(isExpired({ ...MATTER, validTo: null }, TO)).toBe(false);
  });

  test.each([
    ['without an end', null, { validTo: null }],
    ['that ends later', TO, { validTo: TO }],
    ['that ends as it begins', FROM, { code: 'INVALID_INPUT', field: 'validTo' }],
    ['that is over', new Date('2026-03-15T00:00:00Z'), { code: 'INVALID_INPUT' }],
  ])('takes a period %s', (_, to, expected) => {
    expect(period(FROM, to, DURING)).toMatchObject(expected);
  });
});
