import { civilDateOf, startOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isCreditCode, normalizeCode } from '@linli/kernel/codes.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

/** A company as its charter names it. */
export interface Registration {
  readonly creditCode: string;
  readonly name: string;
  readonly registeredOn: CivilDate;
}

const NAME_AT_MOST = 200;

/** What may be entered in the register of companies (物业企业名录), as it will be written. */
export function register(asked: Registration, now: Date): Registration | Refusal {
  const creditCode = normalizeCode(asked.creditCode);
  if (!isCreditCode(creditCode)) {
    return new Refusal('INVALID_CREDIT_CODE', 'GB 32100 does not accept this credit code',
      '统一社会信用代码校验不通过', { field: 'creditCode', rule: 'GB 32100' });
  }
  const name = textWithin('name', asked.name, { max: NAME_AT_MOST });
  if (name instanceof Refusal) return name;
  if (/\p{Cc}/u.test(name)) return invalid('name', 'is to be printed', '含有不可打印的字符');
  if (startOf(asked.registeredOn) > now) {
    return invalid('registeredOn', `is later than today, ${civilDateOf(now)}`, '不得晚于今日');
  }
  return { creditCode, name, registeredOn: asked.registeredOn };
}
