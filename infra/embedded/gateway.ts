import { serve } from '@linli/gateway/server.ts';

/** The gateway in a process of its own. */
export const entries = [serve];
