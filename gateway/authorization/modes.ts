import { z } from 'zod';
import { CLIENT_CLASSES } from '../limits/classes.ts';

/**
 * What becomes of an operation that asks for what its caller may not have: `reject` answers
 * nothing of it, `filter` answers the rest, and `dry-run` only writes down what would be refused
 * here. A subgraph refuses in any mode.
 */
export const MODES = ['reject', 'filter', 'dry-run'] as const;

/** By client class; a class that is not named rejects. */
export const modes = z.partialRecord(z.enum(CLIENT_CLASSES), z.enum(MODES));
export type Modes = z.infer<typeof modes>;
