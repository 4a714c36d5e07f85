import { Refusal } from '@linli/kernel/refusal.ts';

export const REGISTRATION_STAGES = ['PENDING', 'CONFIRMED', 'REJECTED', 'ENDED'] as const;
export type RegistrationStage = (typeof REGISTRATION_STAGES)[number];

/** The member's unit, and the place where they live: both say yes, and either may say no. */
export const SIDES = ['UNIT', 'RESIDENCE'] as const;
export type Side = (typeof SIDES)[number];

/** A serving member's registration where they live (双报到, P-22). */
export interface Standing {
  readonly stage: RegistrationStage;
  readonly unitBy: string | null;
  readonly residenceBy: string | null;
}

/** What one side says, and by whom: another person than who spoke for the other side. */
export function answer(
  { stage, unitBy, residenceBy }: Standing,
  { side, confirmed, by }: { side: Side; confirmed: boolean; by: string },
): Standing | Refusal {
  if (stage !== 'PENDING') return wrongStage('PENDING', stage);
  const said = side === 'UNIT' ? unitBy : residenceBy;
  const other = side === 'UNIT' ? residenceBy : unitBy;
  if (said !== null) return answered();
  if (other === by) {
    return new Refusal('SAME_PERSON', 'Another person than for the other side answers',
      '单位与居住地须由不同的人确认', { field: 'side' });
  }
  const both = side === 'UNIT' ? { unitBy: by, residenceBy } : { unitBy, residenceBy: by };
  if (!confirmed) return { stage: 'REJECTED', ...both };
  return { stage: other === null ? 'PENDING' : 'CONFIRMED', ...both };
}

/** A confirmed registration ends, and one that waits is withdrawn. */
export function end({ stage }: Pick<Standing, 'stage'>): Refusal | null {
  if (stage === 'PENDING' || stage === 'CONFIRMED') return null;
  return wrongStage('PENDING or CONFIRMED', stage);
}

function answered(): Refusal {
  return new Refusal('SIDE_ANSWERED', 'This side has answered', '该方已确认', { field: 'side' });
}

function wrongStage(needed: string, stage: string): Refusal {
  return new Refusal('WRONG_STAGE', `The registration is ${stage}, not ${needed}`,
    `该报到当前为 ${stage}，须为 ${needed}`, { field: 'registrationId' });
}
