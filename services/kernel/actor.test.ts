import { describe, expect, test } from '@jest/globals';
import { AccessDenied, type Actor, authorize, jurisdictions, may } from './actor.ts';

const actor: Actor = {
  id: 'somebody', kind: 'PERSON', tenant: '510116', organization: null,
  purpose: null, client: null,
  grants: [
    { action: 'petition.handle', under: '510116001' },
    { action: 'petition.read', under: '510116' },
    { action: 'petition.handle', under: '510116002003' },
  ],
};

describe('An actor', () => {
  test.each([
    ['in the division of the grant', 'petition.handle', '510116001', true],
    ['in any division under it', 'petition.handle', '510116001007', true],
    ['not in the division above it', 'petition.handle', '510116', false],
    ['not in the division beside it', 'petition.handle', '510116002', false],
    ['by a second grant too', 'petition.handle', '510116002003', true],
    ['not by the grant of another action', 'petition.supervise', '510116001', false],
    ['not in another district', 'petition.read', '520204', false],
  ] as const)('may act %s', (_, action, division, permitted) => {
    expect(may(actor, action, division)).toBe(permitted);
  });

  test('has a jurisdiction for each grant of the action', () => {
    expect(jurisdictions(actor, 'petition.handle')).toEqual(['510116001', '510116002003']);
    expect(jurisdictions(actor, 'party.read')).toEqual([]);
  });

  test('is let through or stopped', () => {
    expect(() => authorize(true)).not.toThrow();
    expect(() => authorize(false)).toThrow(AccessDenied);
    expect(new AccessDenied().code).toBe('FORBIDDEN');
    expect(new AccessDenied('UNAUTHENTICATED').message).toBe('We do not know who you are');
  });
});
