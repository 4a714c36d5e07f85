import { describe, expect, test } from '@jest/globals';
import { bornOnBy, isLive, readConsent } from './consent.ts';
import type { ConsentAsked } from './consent.ts';

const NOW = new Date('2026-03-16T09:30:00+08:00');
const asked: ConsentAsked = {
  classes: ['PHONE', 'NAME', 'PHONE'], organization: 'agency-1', project: 'spring', purpose: 'CARE',
  notice: ' 榆心社工,028-1234,上门关怀 ', byGuardian: false, validFrom: null,
  validTo: new Date('2027-03-16T00:00:00+08:00'),
};
const read = (changes: Partial<ConsentAsked> = {}, bornOn = '19900101') =>
  readConsent({ ...asked, ...changes }, { now: NOW, bornOn });

describe('A consent', () => {
  test('is to kinds of data, each once, from now where nothing is said', () => {
    expect(read()).toMatchObject({
      classes: ['NAME', 'PHONE'], validFrom: NOW, notice: '榆心社工,028-1234,上门关怀',
    });
  });

  test.each([
    ['to nothing', { classes: [] }, 'classes'],
    ['to nobody', { organization: '' }, 'organization'],
    ['in a project without a name', { project: 'spring 2026' }, 'project'],
    ['for no purpose', { purpose: 'care' }, 'purpose'],
    ['untold', { notice: ' ' }, 'notice'],
    ['for no time', { validFrom: NOW, validTo: NOW }, 'validTo'],
    ['for a time that is over', {
      validFrom: new Date('2026-01-01'), validTo: new Date('2026-02-01'),
    }, 'validTo'],
  ])('is none %s', (_, changes, field) => {
    expect(read(changes)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  test('of a child is a guardian\'s until the fourteenth birthday (R-D-06)', () => {
    const bornOn = bornOnBy('510116201203170019');
    expect(read({}, bornOn)).toMatchObject({ code: 'GUARDIAN_CONSENTS', rule: 'R-D-06' });
    expect(read({ byGuardian: true }, bornOn)).toMatchObject({ byGuardian: true });
    expect(read({}, '20120316')).toMatchObject({ classes: ['NAME', 'PHONE'] });
  });

  test('opens from its first instant to before its last, unless it was withdrawn', () => {
    const validTo = new Date(NOW.getTime() + 1);
    expect(isLive({ validFrom: NOW, validTo, withdrawnAt: null }, NOW)).toBe(true);
    expect(isLive({ validFrom: NOW, validTo, withdrawnAt: null }, validTo)).toBe(false);
    expect(isLive({ validFrom: validTo, validTo, withdrawnAt: null }, NOW)).toBe(false);
    expect(isLive({ validFrom: NOW, validTo, withdrawnAt: NOW }, NOW)).toBe(false);
  });
});
