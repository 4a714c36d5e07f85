import type { CivilDate } from '@linli/kernel/civil.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

export const PILOT_DECISIONS = ['EXTEND', 'STOP'] as const;
export type PilotDecision = (typeof PILOT_DECISIONS)[number];

/** Why a pilot (试点) may not be decided on, or null where it may: once, on its evaluation. */
export function whyNotDecided(
  { startsOn, decision }: {
    readonly startsOn: CivilDate; readonly decision: PilotDecision | null;
  },
  today: CivilDate,
): Refusal | null {
  if (decision !== null) {
    return new Refusal('ALREADY_DECIDED', 'The pilot was decided on', '该试点已有结论',
      { field: 'pilotId' });
  }
  if (today > startsOn) return null;
  return new Refusal('NOT_BEGUN', 'There is nothing to evaluate yet', '试点尚未开始',
    { field: 'pilotId' });
}
