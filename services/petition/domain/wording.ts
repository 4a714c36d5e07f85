import { type Bounds, invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

export const BOUNDS = {
  idempotencyKey: { max: 100 },
  channelNumber: { max: 64 },
  text: { max: 2000 },
  name: { max: 50 },
  note: { max: 2000 },
  optionalNote: { min: 0, max: 2000 },
  address: { max: 200 },
  attachment: { max: 500 },
} as const satisfies Record<string, Bounds>;

export const MAX_ATTACHMENTS = 20;

/** An order keeps who called, what about and what was done (R-H-09), none empty or endless. */
export const KEPT = 'R-H-09';

export function checkText(field: string, text: string, bounds: Bounds): Refusal | null {
  const kept = textWithin(field, text, bounds, KEPT);
  return kept instanceof Refusal ? kept : null;
}

export function checkAttachments(attachments: readonly string[]): Refusal | null {
  if (attachments.length > MAX_ATTACHMENTS) {
    const [why, whyZh] = [`are at most ${MAX_ATTACHMENTS}`, `最多${MAX_ATTACHMENTS}个`];
    return invalid('attachments', why, whyZh, KEPT);
  }
  return firstRefusal(attachments.map((text) => checkText('attachments', text, BOUNDS.attachment)));
}

export function firstRefusal(checks: readonly (Refusal | null)[]): Refusal | null {
  return checks.find((check) => check !== null) ?? null;
}
