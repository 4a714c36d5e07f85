import { z } from 'zod';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { alarmOf, hang, lookAround, SWEEP } from './worker/alarm.ts';
import type { Bell } from './worker/alarm.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { DeadlineSweep } from './deadlines.ts';
import { DELIVERY, processInbox, receive } from './inbox.ts';
import type { Subscription } from './inbox.ts';
import { acknowledge, relayOutbox } from './outbox.ts';
import { hourly, prune } from './worker/prune.ts';
import { openQueues } from './queue.ts';
import type { QueueOptions, Queues } from './queue.ts';
import { sweepDeadlines } from './sweep.ts';

export interface WorkerOptions {
  readonly service: ServiceName;
  /** Opened with the worker's url. */
  readonly database: Database;
  readonly queue: QueueOptions;
  readonly clock: Clock;
  readonly subscriptions: readonly Subscription[];
  readonly sweep?: DeadlineSweep;
  readonly heartbeatMs?: number;
  /** How long an unacknowledged delivery is left before it is sent again. */
  readonly resendAfterMs?: number;
  /** How long the first retry of a failed event waits. */
  readonly retryMs?: number;
}

/** What a service does unasked: it relays its outbox, works its inbox and rings its clocks. */
export async function serveWorker(options: WorkerOptions): Promise<AsyncDisposable> {
  const { service, heartbeatMs = 250 } = options;
  await using opened = new AsyncDisposableStack();
  const queues = opened.use(openQueues(options.queue));
  const bells = hangBells(options, queues);
  for (const bell of Object.values(bells)) opened.use(bell);
  const pulse = setInterval(() => bells.heartbeat.ring(), heartbeatMs);
  opened.defer(() => clearInterval(pulse));
  queues.work(service, (name, data) => answer(options, queues, bells, name, data));
  bells.heartbeat.ring();
  const kept = opened.move();
  return { [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

type Bells = Record<'deadlines' | 'outbox' | 'inbox' | 'prune' | 'heartbeat', Bell>;

/**
 * Alarm and heartbeat ring the same bells, so that whichever comes first, the work is done once.
 */
function hangBells(options: WorkerOptions, queues: Queues): Bells {
  const { service, database, clock, subscriptions, sweep } = options;
  const { resendAfterMs = 10_000, retryMs = 1_000 } = options;
  const setAlarm = alarmOf(service, queues, clock);
  const outbox = hang(`The outbox of ${service}`, () =>
    relayOutbox({ database, queues, service, resendAfterMs }));
  const inbox = hang(`The inbox of ${service}`, () =>
    processInbox({ database, subscriptions, retryMs }));
  const deadlines = hang(`The clocks of ${service}`, async () => {
    const more = sweep !== undefined && (await sweepDeadlines({ database, sweep, clock }));
    if (!more) heartbeat.ring();
    return more;
  });
  const pruning = hang(`The pruning of ${service}`, () => prune(database, clock));
  const timeToPrune = hourly(clock);
  const heartbeat: Bell = hang(`The heartbeat of ${service}`, async () => {
    const pending = await lookAround(database, clock, resendAfterMs);
    if (pending.outbox) outbox.ring();
    if (pending.inbox) inbox.ring();
    if (pending.due) deadlines.ring();
    else if (sweep && pending.ringAt) void setAlarm(pending.ringAt);
    if (timeToPrune()) pruning.ring();
  });
  return { deadlines, outbox, inbox, prune: pruning, heartbeat };
}

const ACKNOWLEDGEMENT = z.object({ id: z.uuid() });

async function answer(
  { service, database }: WorkerOptions,
  queues: Queues,
  bells: Bells,
  name: string,
  data: unknown,
): Promise<void> {
  switch (name) {
    case 'deliver': {
      const delivery = DELIVERY.parse(data);
      await receive(database, delivery);
      bells.inbox.ring();
      const receipt = { name: 'acknowledge', data: { id: delivery.id } };
      return queues.send(delivery.publisher, [receipt]);
    }
    case 'acknowledge':
      await acknowledge(database, ACKNOWLEDGEMENT.parse(data).id);
      return bells.outbox.ring();
    case SWEEP:
      return bells.deadlines.ring();
    default:
      throw new Error(`The worker of ${service} knows no job ${name}`);
  }
}
