import { describe, expect, test } from '@jest/globals';
import { POLICIES } from '@linli/schemas/policies.ts';
import { anActor } from '../testing/actor.ts';
import { policiesOf } from './policies.ts';

const whole = anActor({
  tenant: '510116', grants: ['rules.approve@510116', 'property.manage@510116001'],
});

describe('A policy', () => {
  test('is written for every name of the list, and may be a no', () => {
    const nobody = { ...whole, kind: 'MACHINE' as const, grants: [] };
    expect([...policiesOf(nobody, Object.keys(POLICIES))]).toEqual([]);
    const everybody = anActor({
      tenant: '510116', organization: 'water',
      grants: ['grid.admit', 'property.manage', 'credit.conduct', 'credit.publish',
        'rules.propose', 'rules.approve'].map((action) => `${action}@510116`),
    });
    expect([...policiesOf(everybody, Object.keys(POLICIES))]).toEqual(Object.keys(POLICIES));
  });

  test('of a whole district does not hold for a part of it', () => {
    expect([...policiesOf(whole, ['district:rules.approve', 'district:property.manage'])])
      .toEqual(['district:rules.approve']);
  });

  test('that nobody wrote, or that breaks, is a no, and each is judged once', () => {
    const judged: string[] = [];
    const evaluators = {
      yes: () => judged.push('yes') > 0,
      broken: () => {
        judged.push('broken');
        throw new Error('it broke');
      },
    };
    const names = new Set(['yes', 'broken', 'unwritten', 'constructor', 'yes']);
    expect([...policiesOf(whole, names, evaluators)]).toEqual(['yes']);
    expect(judged).toEqual(['yes', 'broken']);
  });
});
