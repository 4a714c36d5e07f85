import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** Whoever keeps the volunteers' register of a community enters who serves there, and how long. */
export function mayRecord(actor: Actor, division: string): boolean {
  return may(actor, 'social.record', division);
}
