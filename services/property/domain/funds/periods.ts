import { Refusal } from '@linli/kernel/refusal.ts';

/** 2026, 2026-H2, 2026-Q3 or 2026-09: what fees are billed for. */
const PERIOD = /^2\d{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;

const MONTHS: Readonly<Record<string, number>> = { H: 6, Q: 3 };

/** How many months a period has; refused unless it is one. */
export function monthsOf(period: string): number | Refusal {
  if (!PERIOD.test(period)) {
    return new Refusal('INVALID_INPUT', 'A period is 2026, 2026-H2, 2026-Q3 or 2026-09',
      '费用期间须为 2026、2026-H2、2026-Q3 或 2026-09 的形式', { field: 'period' });
  }
  if (period.length === 4) return 12;
  return MONTHS[period.charAt(5)] ?? 1;
}
