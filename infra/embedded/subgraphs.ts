import { serve as grid } from '@linli/grid/server.ts';
import { serve as party } from '@linli/party/server.ts';
import { serve as petition } from '@linli/petition/server.ts';
import { serve as property } from '@linli/property/server.ts';
import { serve as social } from '@linli/social/server.ts';

/** The five subgraphs in one process, in the order of SERVICES. */
export const entries = [party, property, grid, social, petition];
