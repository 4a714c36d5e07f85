import { describe, expect, test } from '@jest/globals';
import { readGrant } from './grant-text.ts';

describe('A grant', () => {
  test.each([
    ['plain', 'petition.handle@510116001', { action: 'petition.handle', under: '510116001' }],
    ['of its own organization', 'petition.handle@510116;org=own',
      { action: 'petition.handle', under: '510116', organization: 'OWN' }],
    ['of a project', 'social.read@510116;project=spring-2026',
      { action: 'social.read', under: '510116', project: 'spring-2026' }],
    ['for a purpose and a period',
      'credit.personal@510116;purpose=AUDIT;from=2026-01-01T00:00:00+08:00;to=2027-01-01T00:00Z', {
        action: 'credit.personal', under: '510116', purpose: 'AUDIT',
        from: new Date('2025-12-31T16:00:00Z'), to: new Date('2027-01-01T00:00:00Z'),
      }],
  ])('is read: %s', (_, text, grant) => {
    expect(readGrant(text)).toEqual(grant);
  });

  test.each([
    'petition.handle', 'petition.handle@', 'petition.handle@51', 'petition.handle@5101160010',
    'everything@510116', 'constructor@510116', 'petition.handle@510116;',
    'petition.handle@510116;org', 'petition.handle@510116;org=',
    'petition.handle@510116;org=all', 'petition.handle@510116;Org=own',
    'petition.handle@510116;org=own;org=own', 'petition.handle@510116; org=own',
    'petition.handle@510116;within=own', 'petition.handle@510116;constructor=own',
    'petition.handle@510116;purpose=audit', 'petition.handle@510116;from=tomorrow',
    'petition.handle@510116;from=2026-01-01', 'petition.handle@510116;to=2026-13-01T00:00:00Z',
    // Its matters tell of no such thing: it would never hold, or hold by mistake.
    'rules.approve@510116;org=own', 'petition.handle@510116;project=spring',
  ])('that is not understood is none: %s', (text) => {
    expect(readGrant(text)).toBeNull();
  });
});
