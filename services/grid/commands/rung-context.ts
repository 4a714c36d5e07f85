import { z } from 'zod';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import type { RungContext } from '../domain/clock.ts';
import { GRID_LEVELS } from '../domain/levels.ts';
import type { GridHolder } from '../domain/levels.ts';

const CONTEXT: z.ZodType<RungContext> = z.object({
  level: z.enum(GRID_LEVELS),
  microGridId: z.string().nullable(),
  generalGridId: z.string().nullable(),
  masterGridId: z.string().nullable(),
  division: z.string(),
  departmentId: z.string().nullable(),
});

/** Rungs of whistles that fired before levels were told know the department alone. */
const HOLDER: z.ZodType<GridHolder> = z.object({
  level: z.enum(GRID_LEVELS).default('DISTRICT_CENTRE'),
  gridId: z.string().nullable().default(null),
  division: z.string().nullable().default(null),
  departmentId: z.string().nullable().default(null),
  person: z.string().nullish(),
});

/** What a clock took with it for its rungs. */
export function readContext({ context }: Pick<DeadlineRow, 'context'>): RungContext {
  return CONTEXT.parse(context);
}

export function readHolder(holder: unknown): GridHolder {
  return HOLDER.parse(holder);
}
