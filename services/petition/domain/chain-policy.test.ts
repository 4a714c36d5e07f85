import { describe, expect, test } from '@jest/globals';
import { type Action, type Actor } from '@linli/kernel/actor.ts';
import {
  checkAnother, checkRecusal, type GuardedChainStep, isAccused, mayTakeChainStep,
} from './chain-policy.ts';

const PETITION = {
  office: '510116', division: '510116001002', departmentId: 'organ', coDepartmentIds: [],
  recused: ['kin'],
};

function actor(
  action: Action, { id = 'a', under = '510116', organization = null as string | null } = {},
): Actor {
  const grants: Actor['grants'] = [{ action, under }, { action: 'petition.read', under }];
  const tenant = '510116';
  return { id, kind: 'PERSON', tenant, grants, organization, purpose: null, client: null };
}

const ROLES = {
  intake: actor('petition.lodge'),
  office: actor('petition.sort'),
  organ: actor('petition.handle', { organization: 'organ' }),
  'officer of no organ': actor('petition.handle', { under: '510116001002' }),
  'another organ': actor('petition.handle', { organization: 'another' }),
  head: actor('petition.approve', { organization: 'organ' }),
  'another head': actor('petition.approve', { organization: 'another' }),
  meeting: actor('petition.supervise'),
  reviewer: actor('petition.review'),
  'reviewer of the organ': actor('petition.review', { organization: 'organ' }),
  'office elsewhere': actor('petition.sort', { under: '510116002' }),
  'office of the street below': actor('petition.sort', { under: '510116001' }),
} as const;

const MAY: Record<GuardedChainStep, readonly (keyof typeof ROLES)[]> = {
  PASS_ON: ['office'],
  FORWARD: ['office'],
  OBJECT: ['organ'],
  DECIDE_OBJECTION: ['office'],
  RAISE_DISPUTE: ['office', 'organ'],
  DECIDE_DISPUTE: ['meeting'],
  NOTIFY: ['organ'],
  ROUTE: ['office', 'organ'],
  ACCEPT: ['organ'],
  SIMPLIFY: ['office', 'organ'],
  SWITCH_TO_NORMAL: ['office', 'organ'],
  REQUEST_EXTENSION: ['organ'],
  DECIDE_EXTENSION: ['head'],
  SETTLE: ['organ'],
  ISSUE_OPINION: ['organ'],
  DELIVER: ['organ'],
  DELIVER_REVIEW: ['reviewer'],
  REQUEST_REVIEW: ['intake'],
  ISSUE_REVIEW: ['reviewer'],
  REQUEST_REEXAMINATION: ['intake'],
  OPEN_HEARING: ['reviewer'],
  CLOSE_HEARING: ['reviewer'],
  ISSUE_REEXAMINATION: ['reviewer'],
  MARK_SERIOUS: ['office', 'organ'],
  REPORT_UPWARD: ['office', 'organ'],
  RECUSE: ['office', 'head'],
  RATE: ['intake'],
  APPLY_FOR_CONFIRMATION: ['intake', 'organ'],
  REFER_TO_DISCIPLINE: ['office'],
};

describe('a step of the chain is for', () => {
  test.each(Object.entries(MAY))('those the table names: %s', (step, may) => {
    const allowed = Object.entries(ROLES).filter(([, role]) => {
      return mayTakeChainStep(role, step as GuardedChainStep, PETITION);
    });
    expect(allowed.map(([name]) => name)).toEqual(may);
  });

  test('nobody with an interest in the matter (R-C-24)', () => {
    expect(checkRecusal(actor('petition.handle', { id: 'kin' }), PETITION))
      .toMatchObject({ code: 'RECUSED', rule: 'R-C-24' });
    expect(checkRecusal(actor('petition.handle'), PETITION)).toBeNull();
  });

  test('a second person where a second is to decide', () => {
    expect(checkAnother(actor('petition.review', { id: 'x' }), ['x'], 'R-C-24'))
      .toMatchObject({ code: 'SAME_PERSON' });
    expect(checkAnother(actor('petition.review', { id: 'x' }), [], 'R-C-24')).toBeNull();
  });
});

describe('an accusation is kept from', () => {
  const department = { departmentId: 'organ', division: null };
  const street = { departmentId: null, division: '510116001' };
  const READS_THERE: Actor['grants'] = [
    { action: 'petition.lodge', under: '510116' }, { action: 'petition.read', under: '510116001' },
  ];
  test.each([
    ['whoever acts for the accused department', ROLES.organ, department, true],
    ['nobody of another department', ROLES['another organ'], department, false],
    [
      'a community of the accused street', actor('petition.lodge', { under: '510116001002' }),
      street, true,
    ],
    ['nobody of another street', ROLES['office elsewhere'], street, false],
    ['who reads petitions of it alone', { ...ROLES.intake, grants: READS_THERE }, street, true],
    ['nobody above the accused street', ROLES.office, street, false],
    ['nobody where nobody is accused', ROLES.organ, null, false],
  ])('%s', (_, who, accused, kept) => {
    expect(isAccused(who, accused)).toBe(kept);
  });
});
