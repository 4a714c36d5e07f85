import { describe, expect, test } from '@jest/globals';
import { ACTIONS } from '@linli/kernel/actor.ts';
import type { Action, Actor } from '@linli/kernel/actor.ts';
import { mayDecide, mayPublishLists, mayReadCase, mayRule, maySpeakFor } from './case-policy.ts';

const DISTRICT = '510116';
const matter = {
  subjectKind: 'COMPANY', subjectId: 'company', division: DISTRICT, stage: 'RECEIVED',
  provider: 'bureau',
} as const;
const passed = { ...matter, stage: 'PASSED_ON' };

function who(action: Action | null, organization: string | null = null, under = DISTRICT): Actor {
  const grants = action ? [{ action, under }] : [];
  const somebody = { id: 'somebody', kind: 'PERSON', tenant: DISTRICT } as const;
  return { ...somebody, grants, organization, purpose: null, client: null };
}

const ROLES = {
  authority: who('credit.decide'),
  company: who('credit.object', 'company'),
  otherCompany: who('credit.object', 'other'),
  companyWithoutGrant: who(null, 'company'),
  bureau: who('credit.provide', 'bureau'),
  otherBureau: who('credit.provide', 'other'),
  publisher: who('credit.publish'),
  streetAuthority: who('credit.decide', null, `${DISTRICT}001`),
} as const;
type Role = keyof typeof ROLES;

describe('Who may', () => {
  const permitted: Readonly<Record<string, [(actor: Actor) => boolean, readonly Role[]]>> = {
    'decide, classify and delete': [(actor) => mayDecide(actor, matter), ['authority']],
    'object and apply': [(actor) => maySpeakFor(actor, matter), ['authority', 'company']],
    'rule on what was not passed on': [(actor) => mayRule(actor, matter), ['authority']],
    'rule on what was passed on': [(actor) => mayRule(actor, passed), ['bureau']],
    'publish lists': [mayPublishLists, ['publisher']],
    'read a case': [(actor) => mayReadCase(actor, matter),
      ['authority', 'company', 'companyWithoutGrant', 'bureau']],
  };
  const table = Object.entries(permitted).flatMap(([what, [ask, roles]]) =>
    Object.entries(ROLES).map(([role, actor]) => ({
      what, role, actor, ask, expected: roles.some((each) => each === role),
    })));

  test.each(table)('$what: $role — $expected', ({ actor, ask, expected }) => {
    expect(ask(actor)).toBe(expected);
  });

  test('do none of it with every other action there is', () => {
    const others = ACTIONS.filter((action) => !action.startsWith('credit.'));
    const grants = others.map((action) => ({ action, under: DISTRICT }));
    const actor = { ...who(null), grants };
    const may = Object.values(permitted).map(([ask]) => ask(actor));
    expect(may).not.toContain(true);
  });
});

test('A project manager speaks for itself, as the person it is', () => {
  const own = { ...matter, subjectKind: 'PROJECT_MANAGER', subjectId: 'somebody' } as const;
  expect(maySpeakFor(who('credit.object'), own)).toBe(true);
  const employer = who('credit.object', 'company');
  expect(maySpeakFor(employer, { ...own, subjectId: 'company' })).toBe(false);
  expect(mayReadCase(who(null), { ...own, provider: null })).toBe(true);
});
