import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { appraisalRang } from '@linli/schemas/events/party.ts';
import { endPublicity, endValidity } from '../commands/appraisal/ring-appraisal.ts';

const WAYS = { PUBLICITY: endPublicity, VALIDITY: endValidity } as const;

/** A clock of an appraisal rang: what it ends is held as this is heard. */
export function hearAppraisalRang(clock: Clock): Subscription {
  return on(appraisalRang, (em, { appraisalId, clock: kind, at }) =>
    WAYS[kind](em, { appraisalId, at: new Date(at) }, clock.now()));
}
