import { z } from 'zod';
import type { ServiceName } from './events/event.ts';

/** Where the gateway shows a service's queue: the pages that its worker writes have to know. */
export function boardOf(service: ServiceName): string {
  return `/operators/queues/${service}/`;
}

/** By what name the gateway signs for a worker: nothing signed for a subgraph passes there. */
export function workerOf(service: ServiceName): string {
  return `${service}.worker`;
}

/** What of a service waits for an operator: never what an event says, only what it is. */
export const PARKED = z.object({
  events: z.array(z.object({
    id: z.uuid(),
    topic: z.string(),
    subject: z.string(),
    error: z.string(),
    failures: z.int(),
    /** When it arrived. */
    since: z.iso.datetime(),
  })),
  deadlines: z.array(z.object({
    id: z.uuid(),
    kind: z.string(),
    rule: z.string(),
    subject: z.string(),
    error: z.string(),
    failures: z.int(),
    /** When the rung that cannot fire was due. */
    since: z.iso.datetime(),
  })),
});

export type Parked = z.infer<typeof PARKED>;
