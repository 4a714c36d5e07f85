import { Refusal } from '@linli/kernel/refusal.ts';

/** How long a text may be, in characters, and whether it may be absent. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export const BOUNDS = {
  idempotencyKey: { min: 1, max: 100 },
  channelNumber: { min: 1, max: 64 },
  text: { min: 1, max: 2000 },
  name: { min: 1, max: 50 },
  note: { min: 1, max: 2000 },
  optionalNote: { min: 0, max: 2000 },
  address: { min: 1, max: 200 },
  attachment: { min: 1, max: 500 },
} as const satisfies Record<string, Bounds>;

export const MAX_ATTACHMENTS = 20;

/** An order keeps who called, what about and what was done (R-H-09), none empty or endless. */
export function checkText(field: string, text: string, { min, max }: Bounds): Refusal | null {
  const length = Array.from(text.trim()).length;
  if (length < min || length > max) {
    return invalid(
      field,
      `\`${field}\` has ${length} characters; it is to have ${min} to ${max}`,
      `\`${field}\` 共 ${length} 字,须为 ${min} 至 ${max} 字`,
    );
  }
  return text.includes('\u0000')
    ? invalid(field, `\`${field}\` holds a NUL character`, `\`${field}\` 含有空字符`)
    : null;
}

export function checkAttachments(attachments: readonly string[]): Refusal | null {
  if (attachments.length > MAX_ATTACHMENTS) {
    return invalid(
      'attachments',
      `At most ${MAX_ATTACHMENTS} attachments`,
      `附件最多 ${MAX_ATTACHMENTS} 个`,
    );
  }
  return firstRefusal(attachments.map((text) => checkText('attachments', text, BOUNDS.attachment)));
}

export function firstRefusal(checks: readonly (Refusal | null)[]): Refusal | null {
  return checks.find((check) => check !== null) ?? null;
}

export function invalid(
  field: string, message: string, messageZh: string, rule = 'R-H-09',
): Refusal {
  return new Refusal('INVALID_INPUT', message, messageZh, { field, rule });
}
