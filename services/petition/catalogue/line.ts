import type { Allowance, Unit } from '@linli/kernel/allowance.ts';
import type { Line } from '@linli/kernel/profile.ts';
import type { LineKind } from '../domain/lines.ts';

/** From when on a profile holds that does not say so itself. */
export const SINCE = new Date('2025-01-01T00:00:00+08:00');

/** Said of a figure that no text gives, or that was read in no text we could open. */
export const DEFAULT = 'product default';

/** Where the day-after reminder and the criticism notice were read. */
export const NOTICES = 'fsou.com/html/text/lar/172733/17273310_2.html';

type Told = Partial<Pick<Line, 'variant' | 'applies' | 'verify'>>;

/** A line of a shipped profile; what a text was read to say need not be verified. */
export function line(
  code: string, kind: LineKind, figures: Line['figures'], source: string, told: Told = {},
): Line {
  const verify = source.startsWith(DEFAULT);
  return { code, kind, variant: '', applies: {}, figures, source, verify, ...told };
}

/** A line that gives a limit and nothing else. */
export function limit(
  code: string, kind: LineKind, amount: number, unit: Unit, source: string, told: Told = {},
): Line {
  return line(code, kind, { limit: so(amount, unit) }, source, told);
}

export function so(amount: number, unit: Unit): Allowance {
  return { amount, unit };
}
