import type { z } from 'zod';

/** The services that publish and hear events. */
export const SERVICES = ['party', 'property', 'grid', 'social', 'petition'] as const;
export type ServiceName = (typeof SERVICES)[number];

/**
 * What one service announces to others: written to its outbox in the transaction of the change,
 * delivered to every subscriber at least once, in order for each subject, without end.
 */
export interface EventContract<Topic extends string, Payload> {
  /** `<publisher>.<what-happened>`. */
  readonly topic: Topic;
  readonly payload: z.ZodType<Payload>;
  /** The id of what it happened to: order holds for each. */
  readonly subjectOf: (payload: Payload) => string;
  readonly subscribers: readonly ServiceName[];
}

/** Any contract, whatever it carries. */
export type AnyEvent = EventContract<string, never>;

export function defineEvent<const Topic extends string, Payload>(
  contract: EventContract<Topic, Payload>,
): EventContract<Topic, Payload> {
  return contract;
}

/** An event on its way: what a subscriber's inbox keeps. */
export interface Delivery {
  /** The outbox row's id: a second arrival changes nothing. */
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  /** Rises with every event of one publisher; orders the events of one subject. */
  readonly sequence: number;
  readonly tenant: string;
  readonly publisher: ServiceName;
  readonly happenedAt: string;
  readonly payload: unknown;
  /** The trace of whoever caused it, as W3C Trace Context has it; not there where none is kept. */
  readonly traceparent?: string | undefined;
}
