import { z } from 'zod';

/**
 * Which entities are kept, for how long and for whom. `tenant` is for types that everybody of a
 * district may read in full; never for what tells of a person, whose every reading is recorded.
 */
export const cachedTypes = z.record(z.string(), z.strictObject({
  seconds: z.number().int().min(1).max(300),
  audience: z.enum(['actor', 'tenant']).default('actor'),
}));
export type CachedTypes = z.infer<typeof cachedTypes>;
