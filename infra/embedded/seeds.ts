import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { seed as grid } from '@linli/grid/seed.ts';
import { seed as party } from '@linli/party/seed.ts';
import { seed as petition } from '@linli/petition/seed.ts';
import { seed as property } from '@linli/property/seed.ts';
import { seed as social } from '@linli/social/seed.ts';
import type { Env } from './children.ts';

export type Seed = (
  env: Env, district: ReferenceDistrict, options: { full: boolean }, progress: Progress,
) => Promise<void>;

/** How each service takes what it keeps of a district. */
export const seeds: Record<ServiceName, Seed> = { party, property, grid, social, petition };
