import { describe, expect, test } from '@jest/globals';
import { type Action, ACTIONS, type Actor } from '@linli/kernel/actor.ts';
import { type GuardedStep, mayLodge, mayLodgeSomewhere, mayTake } from './policy.ts';

const PETITION = {
  division: '510116001002', departmentId: 'lead', coDepartmentIds: ['helper'],
};

function actor(
  actions: readonly Action[], under: string, organization: string | null = null,
): Actor {
  const grants = actions.map((action) => ({ action, under }));
  const tenant = '510116';
  return { id: 'a', kind: 'PERSON', tenant, grants, organization, purpose: null, client: null };
}

const ROLES: Record<string, Actor> = {
  'the hotline': actor(['petition.lodge', 'petition.read', 'petition.call-back'], '510116'),
  'the community': actor(['petition.handle', 'petition.read'], '510116001002'),
  'another community': actor(['petition.handle', 'petition.read'], '510116001001'),
  'the lead department': actor(['petition.handle'], '510116', 'lead'),
  'an assisting department': actor(['petition.handle'], '510116', 'helper'),
  'another department': actor(['petition.handle'], '510116', 'other'),
  'a supervisor in the lead department':
    actor(['petition.supervise', 'petition.read'], '510116', 'lead'),
  'a supervisor': actor(['petition.supervise', 'petition.read'], '510116'),
  'who may do all but petitions': actor(
    ACTIONS.filter((action) => !action.startsWith('petition.')), '510116',
  ),
};

const HANDLERS = ['the community', 'the lead department', 'an assisting department'];
const MAY: Record<GuardedStep, readonly string[]> = {
  SIGN: HANDLERS,
  CONTACT: HANDLERS,
  HANDLE: HANDLERS,
  REPLY: HANDLERS,
  CALL_BACK: ['the hotline'],
  MERGE: ['the hotline', ...HANDLERS],
  RETURN: ['the lead department'],
  DECIDE_RETURN: ['a supervisor'],
  REQUEST_EXTENSION: HANDLERS,
  DECIDE_EXTENSION: ['a supervisor'],
  URGE: ['a supervisor'],
  FEED_BACK: HANDLERS,
  SUPERVISE: ['a supervisor'],
  ACCEPT_RESULT: ['a supervisor'],
  SUMMON: ['a supervisor'],
  PLAN: HANDLERS,
};

describe('a step is for', () => {
  test.each([
    'SIGN', 'CONTACT', 'HANDLE', 'REPLY', 'CALL_BACK', 'MERGE', 'RETURN', 'DECIDE_RETURN',
    'REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'URGE', 'FEED_BACK', 'SUPERVISE', 'ACCEPT_RESULT',
    'SUMMON', 'PLAN',
  ] as const)(
    'those the table names: %s', (step) => {
      const may = Object.entries(ROLES).filter(([, role]) => mayTake(role, step, PETITION));
      expect(may.map(([name]) => name)).toEqual(MAY[step]);
    },
  );
});

describe('lodging is for', () => {
  const anywhere = Object.entries(ROLES).filter(([, role]) => mayLodgeSomewhere(role));
  test('the hotline alone of these', () => {
    expect(anywhere.map(([name]) => name)).toEqual(['the hotline']);
  });

  test.each([
    ['its own district', ['petition.lodge', 'petition.read'], '510116', true],
    ['another town', ['petition.lodge', 'petition.read'], '510116002', false],
    ['one who may not read it', ['petition.lodge'], '510116', false],
  ] as const)('%s', (_, actions, under, may) => {
    expect(mayLodge(actor(actions, under), PETITION.division)).toBe(may);
  });
});
