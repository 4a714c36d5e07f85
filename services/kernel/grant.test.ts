import { describe, expect, test } from '@jest/globals';
import { actionsOf, type Actor, type Grant, inForce, jurisdictions, may } from './actor.ts';

const AT = '510116001';

function holding(
  narrowed: Partial<Grant>, who: Partial<Pick<Actor, 'organization' | 'purpose'>> = {},
): Actor {
  const grants = [{ action: 'petition.handle', under: '510116', ...narrowed } as const];
  return {
    id: 'a', kind: 'PERSON', tenant: '510116', grants, organization: null, purpose: null,
    client: null, ...who,
  };
}

describe('A grant of the own organization', () => {
  const clerk = holding({ organization: 'OWN' }, { organization: 'water' });
  test.each([
    ['its own matter', clerk, { organizations: ['parks', 'water'] }, true],
    ['the matter of another', clerk, { organizations: ['parks'] }, false],
    ['a matter of nobody’s', clerk, { organizations: [null] }, false],
    ['a matter of which nothing is told', clerk, undefined, false],
    ['anything for who acts for none', holding({ organization: 'OWN' }),
      { organizations: [null] }, false],
  ])('covers, or not: %s', (_, actor, matter, permitted) => {
    expect(may(actor, 'petition.handle', AT, matter)).toBe(permitted);
  });

  test('opens no jurisdiction, and yet is an action that is held', () => {
    expect(jurisdictions(clerk, 'petition.handle')).toEqual([]);
    expect([...actionsOf(clerk)]).toEqual(['petition.handle']);
  });
});

describe('A grant of a project', () => {
  const agency = holding({ project: 'spring' });
  test.each([
    ['the project', { project: 'spring' }, true],
    ['another', { project: 'autumn' }, false],
    ['none', { project: null }, false],
    ['what is not told', undefined, false],
  ])('is for matters of %s', (_, matter, permitted) => {
    expect(may(agency, 'petition.handle', AT, matter)).toBe(permitted);
    expect(jurisdictions(agency, 'petition.handle')).toEqual([]);
  });
});

describe('A grant for a purpose', () => {
  test.each([
    ['that one', 'AUDIT', true],
    ['another', 'APPRAISAL', false],
    ['none', null, false],
  ])('is one in requests that state %s', (_, purpose, permitted) => {
    const actor = holding({ purpose: 'AUDIT' }, { purpose });
    expect(may(actor, 'petition.handle', AT)).toBe(permitted);
    expect(jurisdictions(actor, 'petition.handle')).toEqual(permitted ? ['510116'] : []);
    expect(actionsOf(actor).size).toBe(permitted ? 1 : 0);
  });
});

describe('A grant with a period', () => {
  const [from, to] = [new Date('2026-01-01T00:00:00+08:00'), new Date('2026-02-01T00:00:00+08:00')];
  test.each([
    ['an instant before it', new Date(from.getTime() - 1), false],
    ['in its first instant', from, true],
    ['in its last instant', new Date(to.getTime() - 1), true],
    ['when it is over', to, false],
  ])('stands, or not: %s', (_, now, stands) => {
    expect(inForce(holding({ from, to }).grants, now)).toHaveLength(stands ? 1 : 0);
  });

  test('may be open at either end', () => {
    expect(inForce(holding({ from }).grants, to)).toHaveLength(1);
    expect(inForce(holding({ to }).grants, new Date(0))).toHaveLength(1);
    expect(inForce(holding({}).grants, to)).toHaveLength(1);
  });
});
