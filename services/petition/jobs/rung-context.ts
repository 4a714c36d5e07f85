import { z } from 'zod';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import type { RungContext } from '../domain/clocks.ts';
import { LEVELS } from '../domain/levels.ts';
import { URGENCIES } from '../domain/standing.ts';

const CONTEXT: z.ZodType<RungContext> = z.object({
  microGridId: z.string().nullable(),
  generalGridId: z.string().nullable(),
  communityDivision: z.string(),
  streetDivision: z.string(),
  district: z.string(),
  departmentId: z.string(),
  level: z.enum(LEVELS),
  urgency: z.enum(URGENCIES),
});

export function readContext({ context }: DeadlineRow): RungContext {
  return CONTEXT.parse(context);
}
