import { personalTypes } from '@linli/schemas/personal-types.ts';
import { z } from 'zod';

/**
 * Which entities are kept, for how long and for whom. `tenant` is for types that everybody of a
 * district may read in full. What tells of a person is never kept: each reading of it is recorded.
 */
export const cachedTypes = z.record(z.string(), z.strictObject({
  seconds: z.number().int().min(1).max(300),
  audience: z.enum(['actor', 'tenant']).default('actor'),
})).superRefine((types, context) => {
  const personal = personalTypes();
  for (const name of Object.keys(types).filter((each) => personal.has(each))) {
    context.addIssue({ code: 'custom', message: `${name} tells of a person: never kept` });
  }
});
export type CachedTypes = z.infer<typeof cachedTypes>;
