import { isCivilDate } from './civil.ts';

/** GB 32100: digits and capitals without I, O, S, V, Z, worth 0 to 30 in this order. */
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 11714: digits and capitals, worth 0 to 35. */
const ORGANIZATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** What people type, as the standards write it: no spaces around, no full-width forms, capitals. */
export function normalizeCode(text: string): string {
  return halfWidth(text).trim().toUpperCase();
}

/** A unified social credit code (统一社会信用代码) whose check character is right. */
export function isCreditCode(text: string): boolean {
  return /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(text)
    && text.endsWith(creditCodeCheck(text.slice(0, 17)));
}

/** The outer remainder matters: a sum that divides by 31 gives 0, not 31. */
export function creditCodeCheck(first17: string): string {
  const sum = weighted(first17, CREDIT_ALPHABET, CREDIT_WEIGHTS);
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** An organisation code (组织机构代码), as inside a credit code; a wrong one is only a warning. */
export function isOrganizationCode(text: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/.test(text)
    && text.endsWith(organizationCodeCheck(text.slice(0, 8)));
}

export function organizationCodeCheck(first8: string): string {
  const sum = weighted(first8, ORGANIZATION_ALPHABET, ORGANIZATION_WEIGHTS);
  return '0X987654321'.charAt(sum % 11);
}

/** GB 11643: a birthday that exists and a right check; abolished counties stay valid. */
export function isIdentityNumber(text: string): boolean {
  const [, year, month, day] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(text) ?? [];
  return isCivilDate(`${year}-${month}-${day}`) && text.endsWith(identityCheck(text.slice(0, 17)));
}

export function identityCheck(first17: string): string {
  return '10X98765432'.charAt(weighted(first17, DIGITS, IDENTITY_WEIGHTS) % 11);
}

export type DivisionLevel = 'DISTRICT' | 'TOWN' | 'COMMUNITY';

/** GB/T 2260 and its extensions: the length of a code tells its level; null where it is none. */
export function divisionLevelOf(code: string): DivisionLevel | null {
  if (!/^[1-9]\d+$/.test(code)) return null;
  switch (code.length) {
    case 6: return 'DISTRICT';
    case 9: return 'TOWN';
    case 12: return 'COMMUNITY';
    default: return null;
  }
}

export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

/** Full-width letters, digits and signs in their common form. */
export function halfWidth(text: string): string {
  return text
    .replaceAll('\u3000', ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function weighted(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(text.charAt(i)), 0);
}
