import type { Profile } from '@linli/kernel/profile.ts';
import { ESCALATION_DEFAULT } from './escalation-default.ts';
import { HOTLINE_DEFAULT } from './hotline-default.ts';
import { HOTLINE_REGIONS } from './hotline-regions.ts';
import { PETITION_NATIONAL } from './petition-national.ts';

/** Every profile that is shipped. */
export const PROFILES: readonly Profile[] = [
  PETITION_NATIONAL, HOTLINE_DEFAULT, ...HOTLINE_REGIONS, ESCALATION_DEFAULT,
];
