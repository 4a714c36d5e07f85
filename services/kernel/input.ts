import { Refusal } from './refusal.ts';

/** An input that does not say what it should, and the rule it breaks where there is one. */
export function invalid(field: string, why: string, whyZh: string, rule?: string): Refusal {
  const about = { field, rule: rule ?? null };
  return new Refusal('INVALID_INPUT', `\`${field}\` ${why}`, `字段 ${field} ${whyZh}`, about);
}

/** How long a text may be, in characters: at least one where nothing is said. */
export interface Bounds {
  readonly min?: number;
  readonly max: number;
}

/** What was typed, without the spaces around it; refused where too little is left, or too much. */
export function textWithin(
  field: string, text: string, { min = 1, max }: Bounds, rule?: string,
): string | Refusal {
  const trimmed = text.trim();
  const length = Array.from(trimmed).length;
  if (length >= min && length <= max) return trimmed;
  return invalid(field, `has ${min} to ${max} characters`, `须为${min}至${max}字`, rule);
}
