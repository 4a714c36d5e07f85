import { describe, expect, test } from '@jest/globals';
import type { Action, Actor } from '@linli/kernel/actor.ts';
import { mayReadCoverage } from './policy.ts';

function actor(action: Action, under: string): Actor {
  const grants = [{ action, under }];
  const nobody = { organization: null, purpose: null, client: null };
  return { id: 'somebody', kind: 'PERSON', tenant: '510116', grants, ...nobody };
}

describe('Who may read the coverage of a town', () => {
  test.each([
    ['a reader of the district', 'party.read', '510116', true],
    ['a reader of the town', 'party.read', '510116001', true],
    ['a reader of one of its communities', 'party.read', '510116001002', false],
    ['a reader of the town beside it', 'party.read', '510116002', false],
    ['a reader of another register', 'grid.read', '510116', false],
    ['a reader of another district', 'party.read', '520204', false],
  ] as const)('%s', (_, action, under, permitted) => {
    expect(mayReadCoverage(actor(action, under), '510116001')).toBe(permitted);
  });
});
