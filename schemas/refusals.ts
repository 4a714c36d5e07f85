import { z } from 'zod';
import type { ServiceName } from './events/event.ts';

/** Whose audit chain keeps what the gateway refuses, having no database of its own. */
export const KEPT_BY: ServiceName = 'grid';

export const REFUSALS_PATH = '/refusals';

/** The tenant of those of whom nobody knows who they were: no district has this code. */
export const NOBODYS = '000000';

/** So many at most are told at once. */
export const TOLD_AT_ONCE = 1_200;

/** That somebody was refused something at the gateway: who, what, why; never what they sent. */
const REFUSED = z.strictObject({
  /** The same each time it is told. */
  id: z.uuid(),
  at: z.iso.datetime(),
  tenant: z.string().regex(/^\d{6}$/),
  actor: z.string().max(200),
  actorKind: z.enum(['PERSON', 'MACHINE']),
  organization: z.string().max(200).nullable(),
  client: z.string().max(200).nullable(),
  purpose: z.string().max(40).nullable(),
  /** What the operation calls itself. */
  operation: z.string().max(100),
  code: z.string().max(60),
  /** How often in that while: each is told once, however often it was tried. */
  times: z.int().positive(),
  requestId: z.string().max(100),
});
export type Refused = z.infer<typeof REFUSED>;

export const REFUSALS = z.array(REFUSED).max(TOLD_AT_ONCE);
