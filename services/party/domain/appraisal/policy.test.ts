import { describe, expect, test } from '@jest/globals';
import type { Action, Actor, Grant } from '@linli/kernel/actor.ts';
import { mayAssess, mayObject, mayReview } from './policy.ts';
import type { Assessor } from './scheme.ts';

const COMPANY = 'the company';
const SUBJECT = { division: '510116001002', subjectId: COMPANY };

function actor(action: Action, under: string, organization: string | null = null): Actor {
  const grant: Grant = { action, under, ...(organization && { organization: 'OWN' }) };
  return {
    id: 'somebody', kind: 'PERSON', tenant: '510116', purpose: null, client: null, organization,
    grants: [grant],
  };
}
const itself = (action: Action) => actor(action, '510116', COMPANY);
const governing = (under: string) => actor('party.appraise', under);

describe('Who finds what a scheme asks for', () => {
  test.each([
    ['the district, for the district', governing('510116'), 'DISTRICT', true],
    ['the street, not for the district', governing('510116001'), 'DISTRICT', false],
    ['the street, for the street', governing('510116001'), 'TOWN', true],
    ['the street beside it, never', governing('510116002'), 'TOWN', false],
    ['the community, not for the street', governing('510116001002'), 'TOWN', false],
    ['the community, for the community', governing('510116001002'), 'COMMUNITY', true],
    ['the subject, of itself', itself('party.appraise'), 'SELF', true],
    ['the subject, not for who governs it', itself('party.appraise'), 'COMMUNITY', false],
    ['a reviewer, never', actor('party.review', '510116'), 'DISTRICT', false],
  ] as const)('%s', (_, who, assessor: Assessor, permitted) => {
    expect(mayAssess(who, SUBJECT, { assessor, department: null })).toBe(permitted);
  });

  test('a department that is named, and nobody else', () => {
    const named = { assessor: 'DISTRICT', department: COMPANY } as const;
    expect(mayAssess(itself('party.appraise'), SUBJECT, named)).toBe(true);
    expect(mayAssess(governing('510116'), SUBJECT, named)).toBe(false);
  });
});

test('Whoever is judged objects, and decides nothing', () => {
  expect(mayObject(itself('party.object'), SUBJECT)).toBe(true);
  expect(mayObject(itself('party.object'), { ...SUBJECT, subjectId: 'another' })).toBe(false);
  expect(mayReview(itself('party.review'), SUBJECT.division)).toBe(false);
  expect(mayReview(actor('party.review', '510116001'), SUBJECT.division)).toBe(true);
});
