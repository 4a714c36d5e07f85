import { describe, expect, test } from '@jest/globals';
import {
  creditCodeCheck, divisionLevelOf, halfWidth, identityCheck, isCreditCode, isIdentityNumber,
  isMobile, isOrganizationCode, normalizeCode, organizationCodeCheck,
} from './codes.ts';

describe('A credit code', () => {
  test.each([
    '91350100M000100Y43', '91512081MA62K0260E', '51510116MJ1234561H', '52510116MJ1234561E',
    '53510116MJ1234561B', '55510116MJ12345615',
  ])('%s is valid', (code) => {
    expect(isCreditCode(code)).toBe(true);
    expect(creditCodeCheck(code.slice(0, 17))).toBe(code.slice(17));
  });

  test('with a wrong check is not, and the right one is told: 91350100M000100Y4Z', () => {
    expect(isCreditCode('91350100M000100Y4Z')).toBe(false);
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
  });

  test('whose sum divides by 31 ends with 0', () => {
    const zero = Array.from({ length: 31 }, (_, n) => '0123456789ABCDEFGHJKLMNPQRTUWXY'.charAt(n))
      .map((last) => `91510116MA000000${last}`)
      .find((first17) => creditCodeCheck(first17) === '0');
    expect(zero && isCreditCode(`${zero}0`)).toBe(true);
  });

  test.each([
    ['91350100M000100Y34', 'two characters exchanged'], ['91350100m000100y43', 'lower case'],
    ['9135010OM000100Y43', 'a letter the standard leaves out'], ['91350100M000100Y4', 'too short'],
    ['91350100M000100Y433', 'too long'], ['', 'empty'],
  ])('is refused: %s, %s', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  test('is any single character away from no other valid code', () => {
    const valid = '91350100M000100Y43';
    const others = Array.from(valid).flatMap((own, place) => Array.from('0123456789ABCDEFGH')
      .filter((other) => other !== own)
      .map((other) => valid.slice(0, place) + other + valid.slice(place + 1)));
    expect(others.filter(isCreditCode)).toEqual([]);
  });

  test('is read as people type it', () => {
    expect(normalizeCode('\u3000９１350100m000100y43 ')).toBe('91350100M000100Y43');
    expect(halfWidth('（Ａ１）')).toBe('(A1)');
  });
});

describe('An organisation code', () => {
  test.each(['708461136', 'MA62K0260', 'M000100Y4', 'D2143569X'])('%s is consistent', (code) => {
    expect(isOrganizationCode(code)).toBe(true);
    expect(organizationCodeCheck(code.slice(0, 8))).toBe(code.slice(8));
  });

  test.each(['708461137', 'D21435690', 'd2143569X', '70846113'])('%s is not', (code) => {
    expect(isOrganizationCode(code)).toBe(false);
  });
});

describe('An identity number', () => {
  test("is valid as the standard's sample person: 11010519491231002X", () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(identityCheck('11010519491231002')).toBe('X');
  });

  test.each([
    ['110105194912310021', 'wrong check'], ['11010519490231002X', 'a 31 February'],
    ['11010519491231002x', 'lower case'], ['110105491231002', 'the historic fifteen digits'],
    ['1101051949123100２X', 'a full-width digit'],
  ])('is refused: %s, %s', (number) => {
    expect(isIdentityNumber(number)).toBe(false);
  });

  test('needs a birthday that exists even where the check is right', () => {
    const first17 = '11010519490231002';
    expect(isIdentityNumber(first17 + identityCheck(first17))).toBe(false);
  });
});

describe('Other codes', () => {
  test.each([
    ['510116', 'DISTRICT'], ['510116001', 'TOWN'], ['510116001001', 'COMMUNITY'], ['5101', null],
    ['51011600', null], ['010116', null], ['51011x', null], ['', null],
  ])('the length of a division code tells its level: %s', (code, level) => {
    expect(divisionLevelOf(code)).toBe(level);
  });

  test.each([
    ['13800138000', true], ['19912345678', true], ['12800138000', false], ['1380013800', false],
    ['138001380000', false], ['028-85801234', false], ['+8613800138000', false],
  ])('a mobile number has eleven digits: %s', (text, valid) => {
    expect(isMobile(text)).toBe(valid);
  });
});
