import { civilDateOf } from '@linli/kernel/civil.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

/** The kinds of personal data that are consented to, each by itself (R-D-07). */
export const CONSENT_CLASSES = ['NAME', 'PHONE', 'IDENTITY_NUMBER', 'ADDRESS'] as const;
export type ConsentClass = (typeof CONSENT_CLASSES)[number];

/** What somebody agrees to: who learns what, in which project, what for and how long. */
export interface ConsentTerms {
  readonly classes: readonly ConsentClass[];
  readonly organization: string;
  readonly project: string;
  readonly purpose: string;
  /** What they were told (R-D-04, R-D-07): name and contact of who learns it, purpose and kinds. */
  readonly notice: string;
  readonly byGuardian: boolean;
  readonly validFrom: Date;
  readonly validTo: Date;
}

export interface ConsentAsked extends Omit<ConsentTerms, 'validFrom'> {
  readonly validFrom: Date | null;
}

/** From the fourteenth birthday somebody consents for themselves: 个人信息保护法 art. 31 (R-D-06). */
const OWN_CONSENT_AGE = 14;

/** The terms as they are kept; a consent to nothing, to nobody or for no time is none. */
export function readConsent(
  asked: ConsentAsked, { now, bornOn }: { readonly now: Date; readonly bornOn: string },
): ConsentTerms | Refusal {
  const notice = textWithin('notice', asked.notice, { max: 500 }, 'R-D-07');
  if (notice instanceof Refusal) return notice;
  const validFrom = asked.validFrom ?? now;
  const classes = [...new Set(asked.classes)].sort();
  if (classes.length === 0) return invalid('classes', 'is empty', '不能为空', 'R-D-07');
  for (const field of ['organization', 'project'] as const) {
    if (!/^[\w-]{1,64}$/.test(asked[field])) return invalid(field, 'is no name', '无效', 'R-D-07');
  }
  if (!/^[A-Z][A-Z_]{1,39}$/.test(asked.purpose)) {
    return invalid('purpose', 'is a word such as CARE', '须为目的代码,如 CARE', 'R-D-07');
  }
  if (asked.validTo <= validFrom || asked.validTo <= now) {
    return invalid('validTo', 'is after now and after `validFrom`', '须晚于起始时间与现在', 'R-D-21');
  }
  if (!asked.byGuardian && isUnderAge(bornOn, now)) return guardianNeeded();
  return { ...asked, notice, validFrom, classes };
}

/** Whether it opens anything at the instant. */
export function isLive(
  { validFrom, validTo, withdrawnAt }: Pick<ConsentTerms, 'validFrom' | 'validTo'>
    & { readonly withdrawnAt: Date | null },
  now: Date,
): boolean {
  return withdrawnAt === null && validFrom <= now && now < validTo;
}

/** The birthday in an identity number (GB 11643), as YYYYMMDD. */
export function bornOnBy(identityNumber: string): string {
  return identityNumber.slice(6, 14);
}

function isUnderAge(bornOn: string, now: Date): boolean {
  const grown = `${Number(bornOn.slice(0, 4)) + OWN_CONSENT_AGE}${bornOn.slice(4)}`;
  return civilDateOf(now).replaceAll('-', '') < grown;
}

function guardianNeeded(): Refusal {
  return new Refusal(
    'GUARDIAN_CONSENTS', 'For who is not yet fourteen a guardian consents',
    '不满十四周岁的,须由监护人同意', { field: 'byGuardian', rule: 'R-D-06' },
  );
}
