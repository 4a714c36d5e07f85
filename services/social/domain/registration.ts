import { divisionLevelOf, halfWidth, isMobile } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

/** What somebody who would volunteer tells of themselves (R-S-01). */
export interface Registration {
  readonly teamId: string;
  readonly estateId: string;
  readonly division: string;
  readonly name: string;
  readonly phone: string;
}

/** The registration as it is kept, or the first field that is wrong. */
export function check(typed: Registration): Registration | Refusal {
  const { teamId, estateId, division } = typed;
  const name = textWithin('name', typed.name, { max: 50 });
  if (name instanceof Refusal) return name;
  const phone = halfWidth(typed.phone).replace(/[\s-]/g, '');
  if (!isMobile(phone)) return INVALID_PHONE;
  if (divisionLevelOf(division) !== 'COMMUNITY') {
    return invalid('division', 'is a community of 12 digits', '须为12位村（社区）代码');
  }
  if (!isId(estateId)) return invalid('estateId', 'is no id', '不是有效的标识');
  return { teamId, estateId, division, name, phone };
}

const INVALID_PHONE = new Refusal(
  'INVALID_PHONE', 'A mobile number has 11 digits and begins with 13 to 19', '手机号码应为11位有效号码',
  { field: 'phone', rule: 'R-S-01' },
);
