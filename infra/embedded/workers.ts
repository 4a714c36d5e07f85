import { work as grid } from '@linli/grid/worker.ts';
import { work as party } from '@linli/party/worker.ts';
import { work as petition } from '@linli/petition/worker.ts';
import { work as property } from '@linli/property/worker.ts';
import { work as social } from '@linli/social/worker.ts';

/** The five workers in one process, in the order of SERVICES. */
export const entries = [party, property, grid, social, petition];
