import { Refusal } from '@linli/kernel/refusal.ts';

/** What was typed, without the spaces around it; refused where nothing is left, or too much. */
export function textWithin(field: string, text: string, most: number): string | Refusal {
  const trimmed = text.trim();
  const length = Array.from(trimmed).length;
  if (length > 0 && length <= most) return trimmed;
  return invalid(field, `has 1 to ${most} characters`, `须为1至${most}字`);
}

export function invalid(field: string, why: string, whyZh: string, rule?: string): Refusal {
  const message = `\`${field}\` ${why}`;
  return new Refusal('INVALID_INPUT', message, `字段 ${field} ${whyZh}`, { field, rule: rule ?? null });
}
